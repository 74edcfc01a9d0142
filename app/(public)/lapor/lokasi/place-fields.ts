import type { PlaceInput } from '@/lib/complaints/filing/input'

// The page on place and kind asks more than a complaint keeps: the kind stands in a list of its own
// where no suggestion fits, and every suggestion brings questions. Only those of the chosen kind count.

/** Chosen where the kind is taken from the full list. */
const otherKind = 'other'

/** Field of an answer: 'answer-INFRA_PENERANGAN_SARANA-since'. */
export function answerField(category: string, key: string): string {
  return `answer-${category}-${key}`
}

export interface GatheredPlace {
  /** What placeInput names. */
  form: FormData
  /** By question; whether the questions and options exist is not known yet. */
  answers: Record<string, string>
  /** All the fields as they were filled in, for a page that has to be shown again. */
  typed: Record<string, string>
}

export function gatherPlace(sent: FormData): GatheredPlace {
  const typed: Record<string, string> = {}
  const form = new FormData()
  for (const [name, value] of sent) {
    if (typeof value === 'string') typed[name] = value
    if (!isOfThePage(name)) form.append(name, value)
  }
  const category = typed['category'] === otherKind ? typed['otherCategory'] : typed['category']
  if (category !== undefined) form.set('category', category)
  return { form, answers: answersTo(category ?? '', typed), typed }
}

function isOfThePage(name: string): boolean {
  return name === 'otherCategory' || name.startsWith('answer-')
}

function answersTo(category: string, typed: Record<string, string>): Record<string, string> {
  const prefix = answerField(category, '')
  const given = Object.entries(typed).filter(([name, value]) => name.startsWith(prefix) && value)
  return Object.fromEntries(given.map(([name, value]) => [name.slice(prefix.length), value]))
}

/** What the step holds, the way the page's fields take it. */
export function placeFields(place: PlaceInput): Record<string, unknown> {
  const { answers = {}, ...fields } = place
  const filled: Record<string, unknown> = { ...fields }
  for (const [key, value] of Object.entries(answers)) {
    filled[answerField(place.category ?? '', key)] = value
  }
  return filled
}
