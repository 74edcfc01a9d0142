import 'server-only'
import { DomainError } from '@/lib/kernel/errors'
import { findAgency, listCategories, listQuestions } from '@/lib/agencies/reference/queries'
import { kelurahanOf } from '@/lib/complaints/filing/kelurahan-of'
import { withOfficials } from '@/lib/complaints/filing/officials'
import type { PlaceInput } from '@/lib/complaints/filing/input'
import { leadership } from '@/lib/complaints/filing/intake-route'

/**
 * The place as this government knows it: a point without a kelurahan gets the one it lies in, and of
 * what belongs to another kind of problem than the chosen one nothing stays.
 * @param told answers to the questions of the chosen kind, as they were sent, and the story
 * @throws {DomainError} `unknown_choice` beside the field whose code nobody has; `point_outside`;
 * `officials_unanswered`
 */
export async function knownPlace(
  governmentId: string,
  typed: PlaceInput,
  { answers, story }: { answers: Readonly<Record<string, string>>; story: string },
  now: Date,
): Promise<PlaceInput> {
  const { accused, answers: _unread, ...rest } = typed
  const place = withOfficials(rest, story, await categoriesWith(governmentId, rest.category, now))
  const kelurahan = await kelurahanOf(governmentId, place)
  const known = await knownAnswers(governmentId, place.category, answers, now)
  return {
    ...place,
    ...(kelurahan !== undefined && { kelurahan }),
    ...(place.official === 'yes' && (await accusedIn(governmentId, accused, now))),
    ...(Object.keys(known).length > 0 && { answers: known }),
  }
}

/** @throws {DomainError} `unknown_choice` for a kind that there is not */
async function categoriesWith(governmentId: string, category: string | undefined, now: Date) {
  const categories = await listCategories(governmentId, now)
  if (category !== undefined && !categories.some(({ code }) => code === category)) {
    throw new DomainError('unknown_choice', 'category')
  }
  return categories
}

async function accusedIn(
  governmentId: string,
  accused: string | undefined,
  now: Date,
): Promise<Pick<PlaceInput, 'accused'>> {
  if (accused === undefined) return {}
  if (accused === leadership || (await findAgency(governmentId, accused, now))) return { accused }
  throw new DomainError('unknown_choice', 'accused')
}

/** An answer that no question offers is dropped: nobody chose it on a page of ours. */
async function knownAnswers(
  governmentId: string,
  category: string | undefined,
  answers: Readonly<Record<string, string>>,
  now: Date,
): Promise<Record<string, string>> {
  if (category === undefined) return {}
  const questions = await listQuestions(governmentId, category, now)
  const given = questions.flatMap(({ key, options }) => {
    const answer = options.find(({ value }) => value === answers[key])
    return answer ? [[key, answer.value] as const] : []
  })
  return Object.fromEntries(given)
}
