export interface Named {
  value: string
  label: string
  aliases?: readonly string[] | undefined
}

const most = 6

/** The names that someone may have meant, the likeliest first: parts of a name, and slips of the finger. */
export function similarNames<Choice extends Named>(
  choices: readonly Choice[],
  typed: string,
): Choice[] {
  const wanted = plain(typed)
  if (wanted.length < 2) return []
  return choices
    .map((choice) => ({ choice, distance: distanceTo(choice, wanted) }))
    .filter(({ distance }) => distance <= tolerated(wanted))
    .sort((one, other) => one.distance - other.distance)
    .slice(0, most)
    .map(({ choice }) => choice)
}

/** How people shorten the first word of a name: 'tj uncang', 'kp. pelita'. */
const shortened: readonly (readonly [RegExp, string])[] = [
  [/^(?:tj|tjg|tg)[. ]+/, 'tanjung'],
  [/^(?:kp|kpg)[. ]+/, 'kampung'],
  [/^(?:sei|sungei)[. ]+/, 'sungai'],
  [/^(?:pl|p)[. ]+/, 'pulau'],
  [/^tlk?[. ]+/, 'teluk'],
]

function plain(name: string): string {
  const small = name.trim().toLowerCase()
  return shortened
    .reduce((written, [short, whole]) => written.replace(short, whole), small)
    .replace(/\P{Letter}/gu, '')
}

/** A short name leaves little room: in 'Batu' two wrong letters would match half of the city. */
function tolerated({ length }: string): number {
  return length < 4 ? 0.5 : length < 6 ? 1 : 2
}

function distanceTo({ label, aliases = [] }: Named, wanted: string): number {
  return Math.min(...[label, ...aliases].map((name) => distance(plain(name), wanted)))
}

function distance(name: string, wanted: string): number {
  if (name.startsWith(wanted)) return 0
  if (name.includes(wanted)) return 0.5
  const start = name.slice(0, wanted.length)
  return Math.min(edits(name, wanted), edits(start, wanted))
}

/** Letters to change, add or leave out between the two. */
function edits(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, column) => column)
  for (const [index, letter] of Array.from(one).entries()) {
    const next = [index + 1]
    for (const [column, wanted] of Array.from(other).entries()) {
      const left = (next[column] ?? 0) + 1
      const above = (row[column + 1] ?? 0) + 1
      next.push(Math.min(left, above, (row[column] ?? 0) + Number(letter !== wanted)))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
