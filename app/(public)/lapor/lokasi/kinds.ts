import 'server-only'
import type { Kind } from './kind'
import type { Option } from '@/components/ui/select'
import {
  listAgencies,
  listCategories,
  listQuestions,
  suggestFor,
  type QuestionView,
} from '@/lib/agencies/reference/queries'
import type { DraftContent } from '@/lib/complaints/filing/input'
import { confident } from '@/lib/agencies/suggestions'
import { leadership } from '@/lib/complaints/filing/intake-route'
import type { Language, Words } from '@/lib/words/words'
import { answerField } from './place-fields'

/** So many are offered whatever the story says: the right one is nearly always among them. */
const alwaysOffered = 3

/** Of a further one at least so many such stories are. */
const worthOffering = 0.01

interface Asked {
  governmentId: string
  language: Language
  now: Date
}

/**
 * The kinds to choose from: all, those that the story sounds like, and which of them is likely; and
 * whether it may be about officials.
 */
export async function kindsFor({ governmentId, language, now }: Asked, content: DraftContent) {
  const [categories, suggestions] = await Promise.all([
    listCategories(governmentId, now),
    suggestFor(governmentId, content.story?.description ?? '', now),
  ])
  const kinds = categories.map(({ code, name, sector, oversight }): Kind => {
    return { value: code, label: name, group: sector, ...(oversight && { oversight }) }
  })
  const chosen = content.place?.category ?? []
  const kindsOf = (codes: Iterable<string>) =>
    [...new Set(codes)].flatMap((code) => kinds.filter(({ value }) => value === code))
  const all = suggestions.map(({ category }) => category)
  const offered = all.filter(
    (_, place) => place < alwaysOffered || (suggestions[place]?.confidence ?? 0) >= worthOffering,
  )
  const suggested = kindsOf(offered.concat(chosen))
  const [best] = suggestions
  return {
    kinds,
    suggested: await Promise.all(
      suggested.map(async ({ group: _sector, ...kind }) => {
        const questions = await listQuestions(governmentId, kind.value, now)
        return { ...kind, questions: questions.map((question) => asked(question, language)) }
      }),
    ),
    likely: best && best.confidence >= confident ? best.category : '',
    maybeOfOfficials: kindsOf(all.concat(chosen)).some(({ oversight }) => oversight),
  }
}

function asked({ categoryCode, key, label, labelEn, options }: QuestionView, language: Language) {
  const inEnglish = language === 'en'
  return {
    name: answerField(categoryCode, key),
    label: inEnglish ? labelEn : label,
    options: options.map((option) => ({
      value: option.value,
      label: inEnglish ? option.labelEn : option.label,
    })),
  }
}

/** Whom a complaint about officials may be about. */
export async function accusedFor(
  governmentId: string,
  words: Words['filing']['category'],
  now: Date,
): Promise<Option[]> {
  const agencies = await listAgencies(governmentId, now)
  const own = agencies.filter(({ kind }) => kind !== 'external')
  return [
    { value: leadership, label: words.leadership },
    ...own.map(({ code, name }) => ({ value: code, label: name })),
  ]
}
