import { type PrintedWindow, windowsIn } from '@/lib/attachments/rules/print'

// Whether two prints are of one picture. Windows that look alike are found in any two pictures of the
// same kind of place; that many of them lie to one another as if one picture had been cut out of the
// other is not.

/** Of the 63 bits of a window, how many may differ. */
const mostDiffering = 14

/** Sizes of things in one picture by those in the other: what cropping 15 % of the area can do. */
const sizes = [0.92, 0.96, 1, 1.04, 1.085]

/** Pixels that a window may lie away from where it should. */
const tolerance = 5

/** How far a crop can move a thing away from the middle, in pixels. */
const farthest = 40

/**
 * Windows that must agree: a number that no chance reaches, and a share of what there is. Of edited photos
 * at least 0.37 agreed; of two photos of one spot, "before" and "after", at most 0.11.
 */
const leastAgreeing = 6
const leastShare = 0.25

export function isSamePicture(one: Uint8Array, other: Uint8Array): boolean {
  const [mine, theirs] = [windowsIn(one), windowsIn(other)]
  const least = Math.max(leastAgreeing, leastShare * Math.min(mine.length, theirs.length))
  const pairs = mine.flatMap((window) => {
    const found = likest(window, theirs)
    return found ? [[window, found] as const] : []
  })
  return pairs.length >= least && sizes.some((size) => mostAgreeing(pairs, size) >= least)
}

type Pair = readonly [PrintedWindow, PrintedWindow]

function likest(window: PrintedWindow, among: readonly PrintedWindow[]): PrintedWindow | null {
  let found: PrintedWindow | null = null
  let least = mostDiffering + 1
  for (const other of among) {
    if (Math.abs(other.x - window.x) > farthest || Math.abs(other.y - window.y) > farthest) continue
    const differing = bitsIn(window.low ^ other.low) + bitsIn(window.high ^ other.high)
    if (differing >= least) continue
    least = differing
    found = other
  }
  return found
}

/** Most pairs for which the other picture is moved in one and the same way. */
function mostAgreeing(pairs: readonly Pair[], size: number): number {
  const moves = pairs.map(([{ x, y }, to]) => ({ x: to.x - size * x, y: to.y - size * y }))
  return moves.reduce((most, one) => {
    const agreeing = moves.filter(
      (other) => Math.abs(one.x - other.x) <= tolerance && Math.abs(one.y - other.y) <= tolerance,
    )
    return Math.max(most, agreeing.length)
  }, 0)
}

function bitsIn(number: number): number {
  const pairs = number - ((number >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
