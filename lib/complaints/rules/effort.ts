// How much effort a complaint costs its sender: none at an ordinary rate, then a proof of work that
// grows with the rate at which complaints come from one place. It takes a browser moments, and whoever
// sends hundreds hours.

/** So many in so many seconds cost nothing. */
export interface Ordinary {
  readonly points: number
  readonly seconds: number
}

/** From one block of addresses: a whole mobile network may share it. */
export const fromOnePlace = { points: 10, seconds: 10 * 60 } as const satisfies Ordinary

/** From everywhere together, where no proxy says where from. */
export const fromAnywhere = { points: 8, seconds: 10 } as const satisfies Ordinary

/** About 16,000 digests: a third of a second on a phone. */
const leastBits = 14
/** About 260,000: some seconds on a phone. More would fall on the many who share an address. */
const mostBits = 18

/**
 * Leading zero bits that the digest of a proof must have; 0 where none is asked for. Twice the rate is
 * four times the work.
 * @param count complaints from there within the seconds, this one included
 */
export function effortFor(count: number, { points }: Ordinary): number {
  if (count <= points) return 0
  return Math.min(leastBits + Math.floor(2 * Math.log2(count / points)), mostBits)
}

/** Of a digest, from its beginning. */
export function leadingZeros(digest: Uint8Array): number {
  const at = digest.findIndex((byte) => byte !== 0)
  return at === -1 ? digest.length * 8 : at * 8 + Math.clz32(digest[at] ?? 0) - 24
}

/** What is digested: a question of the server, and a number that is looked for. */
export function proofText(question: string, solution: string): string {
  return `${question}:${solution}`
}
