// From how far a text lies on a category's side to how often such a text is of it. Both curves were
// measured on texts that had not been learned from.

/** Rising: at each score of `at` the share of `share`, straight lines in between. */
export interface Curve {
  at: readonly number[]
  share: readonly number[]
}

/** Keeps the order of what no text of the measuring had. */
const least = 5e-5
const leastSlope = 1e-6

/**
 * @param margins one for each category
 * @param curves one for each category
 * @param afterwards for the shares among each other
 * @returns from 0 to 1, together 1 at most
 */
export function confidencesOf(
  margins: readonly number[],
  curves: readonly Curve[],
  afterwards: Curve,
): number[] {
  const shares = sharesOf(margins, curves).map(
    (share) => shareAt(afterwards, share) + leastSlope * share,
  )
  return withinOne(shares)
}

/** The likeliest keeps what was measured of it, the others share what is left. */
function withinOne(shares: readonly number[]): number[] {
  const most = shares.indexOf(Math.max(...shares))
  const first = Math.min(1, shares[most] ?? 0)
  const others = total(shares) - (shares[most] ?? 0)
  const part = others > 1 - first ? (1 - first) / others : 1
  return shares.map((share, index) => (index === most ? first : share * part))
}

/** Among each other: together 1. */
export function sharesOf(margins: readonly number[], curves: readonly Curve[]): number[] {
  const raw = margins.map((margin, index) => {
    const curve = curves[index]
    return (curve ? shareAt(curve, margin) : 0) + least + leastSlope * margin
  })
  const sum = total(raw)
  return raw.map((share) => share / sum)
}

export function shareAt({ at, share }: Curve, score: number): number {
  const after = at.findIndex((known) => known >= score)
  if (after <= 0) return share.at(after) ?? 0
  const part = (numbers: readonly number[]) => numbers.slice(after - 1, after + 1)
  const [[x0 = 0, x1 = 0], [y0 = 0, y1 = 0]] = [part(at), part(share)]
  return x1 === x0 ? y1 : y0 + ((y1 - y0) * (score - x0)) / (x1 - x0)
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}
