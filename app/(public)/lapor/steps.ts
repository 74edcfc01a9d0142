import type { Route } from 'next'
import type { DraftContent } from '@/lib/complaints/filing/input'
import { isOfficialsOpen } from '@/lib/complaints/filing/officials'
import { fill } from '@/lib/words/fill'

// The order of the form. A step is open once all before it are filled in; after the last one comes
// the page that shows everything again.

const steps = [
  { part: 'story', path: '/lapor/cerita' },
  { part: 'place', path: '/lapor/lokasi' },
  { part: 'contact', path: '/lapor/kontak' },
] as const satisfies readonly { part: keyof DraftContent; path: Route }[]

export type Part = (typeof steps)[number]['part']

const checkPath = '/lapor/periksa' satisfies Route

/** A story that was changed afterwards may ask something of the place step that nobody has answered. */
function isFilledIn(part: Part, content: DraftContent): boolean {
  return content[part] !== undefined && !(part === 'place' && isOfficialsOpen(content))
}

/** Where the form goes on: the first step that is not filled in, else the check page. */
export function nextPath(content: DraftContent): Route {
  return steps.find(({ part }) => !isFilledIn(part, content))?.path ?? checkPath
}

/** Whether all steps before this one are filled in. */
export function isOpen(part: Part | 'check', content: DraftContent): boolean {
  const before = steps.findIndex((step) => step.part === part)
  const needed = before < 0 ? steps : steps.slice(0, before)
  return needed.every((step) => isFilledIn(step.part, content))
}

/** 'Langkah 2 dari 4'; the check page is the last. */
export function stepWords(sentence: string, part: Part | 'check'): string {
  const nth = steps.findIndex((step) => step.part === part)
  return fill(sentence, { nth: nth < 0 ? steps.length + 1 : nth + 1, all: steps.length + 1 })
}

/** Back to the check page for who came from there to change one answer, else one step back. */
export function backPath(from: unknown, previous: Route): Route {
  return from === 'periksa' ? checkPath : previous
}

/** What a step holds, the way its fields take it; ticked is 'on', left out is left out. */
export function typedValues(part: Record<string, unknown> = {}): Record<string, string> {
  const filled = Object.entries(part).filter(([, value]) => value !== undefined && value !== false)
  return Object.fromEntries(
    filled.map(([name, value]) => [name, value === true ? 'on' : String(value)]),
  )
}
