// How many slips of the finger lie between two words: a letter too many, one missing, another one, or
// two that changed places.

/** Whether at most so many slips make one word of the other. */
export function areWithin(slips: number, one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > slips) return false
  let before: number[] = []
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let at = 1; at <= one.length; at++) {
    const next = nextRow(one, other, at, before, row)
    if (Math.min(...next) > slips) return false
    before = row
    row = next
  }
  return (row[other.length] ?? Infinity) <= slips
}

/** For each beginning of `other`, how many slips from the first `at` letters of `one`. */
function nextRow(
  one: string,
  other: string,
  at: number,
  before: readonly number[],
  row: readonly number[],
): number[] {
  const next = [at]
  for (let there = 1; there <= other.length; there++) {
    const isSame = one[at - 1] === other[there - 1]
    next.push(
      Math.min(
        (row[there - 1] ?? Infinity) + (isSame ? 0 : 1),
        (row[there] ?? Infinity) + 1,
        (next[there - 1] ?? Infinity) + 1,
        areSwapped(one, other, at, there) ? (before[there - 2] ?? Infinity) + 1 : Infinity,
      ),
    )
  }
  return next
}

const areSwapped = (one: string, other: string, at: number, there: number) =>
  at > 1 && one[at - 1] === other[there - 2] && one[at - 2] === other[there - 1]
