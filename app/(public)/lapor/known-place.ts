import 'server-only'
import { DomainError } from '@/lib/kernel/errors'
import {
  findAgency,
  findKelurahan,
  findKelurahanAt,
  listCategories,
  listQuestions,
} from '@/lib/agencies/reference/queries'
import type { PlaceInput } from '@/lib/complaints/filing/input'
import { leadership } from '@/lib/complaints/filing/intake-route'

/**
 * The place as this government knows it: a point without a kelurahan gets the one it lies in, and of
 * what belongs to another kind of problem than the chosen one nothing stays.
 * @param answers to the questions of the chosen kind, as they were sent
 * @throws {DomainError} `unknown_choice` beside the field whose code nobody has
 */
export async function knownPlace(
  governmentId: string,
  typed: PlaceInput,
  answers: Readonly<Record<string, string>>,
  now: Date,
): Promise<PlaceInput> {
  const { accused, answers: _unread, ...place } = typed
  const kelurahan = await kelurahanOf(governmentId, place)
  const isOversight = await isAboutOfficials(governmentId, place.category, now)
  if (isOversight && accused !== undefined) await requireAccused(governmentId, accused, now)
  const known = await knownAnswers(governmentId, place.category, answers, now)
  return {
    ...place,
    ...(kelurahan !== undefined && { kelurahan }),
    ...(isOversight && accused !== undefined && { accused }),
    ...(Object.keys(known).length > 0 && { answers: known }),
  }
}

async function kelurahanOf(
  governmentId: string,
  { kelurahan, latitude, longitude }: PlaceInput,
): Promise<string | undefined> {
  if (kelurahan !== undefined) {
    if (await findKelurahan(governmentId, kelurahan)) return kelurahan
    throw new DomainError('unknown_choice', 'kelurahan')
  }
  if (latitude === undefined || longitude === undefined) return undefined
  return (await findKelurahanAt(governmentId, latitude, longitude))?.code
}

/** @throws {DomainError} `unknown_choice` for a kind that there is not */
export async function isAboutOfficials(
  governmentId: string,
  category: string | undefined,
  now: Date,
): Promise<boolean> {
  if (category === undefined) return false
  const categories = await listCategories(governmentId, now)
  const found = categories.find(({ code }) => code === category)
  if (!found) throw new DomainError('unknown_choice', 'category')
  return found.oversight
}

async function requireAccused(governmentId: string, accused: string, now: Date): Promise<void> {
  if (accused === leadership || (await findAgency(governmentId, accused, now))) return
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
