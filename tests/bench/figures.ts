/** @param share 0.5 for the median, 0.95 for what one in twenty waits longer than */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  const rank = Math.min(sorted.length - 1, Math.floor(share * sorted.length))
  const value = sorted[rank]
  if (value === undefined) throw new Error('nothing was measured')
  return value
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}

/** The same thing measured in several rounds, in both apps by turns. */
export interface Compared {
  kesah: number[][]
  bare: number[][]
}

/** Kesah's figure over the bare one's: of all rounds together, and the least and most of one round. */
export function ratio({ kesah, bare }: Compared, figure: (values: number[]) => number): string {
  const rounds = kesah.map((values, round) => figure(values) / figure(bare[round] ?? []))
  const all = figure(kesah.flat()) / figure(bare.flat())
  const [least, most] = [Math.min(...rounds), Math.max(...rounds)]
  return `${all.toFixed(2)} (${least.toFixed(2)}–${most.toFixed(2)})`
}
