import type { Actor } from '@/lib/kernel/actor'
import { DomainError } from '@/lib/kernel/errors'
import { parseInstant } from '@/lib/kernel/time-zone'
import { transaction } from '@/lib/platform/transaction'
import { areaFields, categoryFields, type AnnounceInput } from '@/lib/agencies/input'
import { mayAnnounce } from '@/lib/agencies/rules/policy'
import {
  findAgency,
  findGovernment,
  listCategories,
  listKelurahan,
} from '@/lib/agencies/reference/queries'

/**
 * Tells people of an outage or of planned work, before they complain about it.
 * @throws {DomainError} `not_allowed`; `unknown_choice` beside the field that names what is not there
 */
export async function announce(actor: Actor, input: AnnounceInput, now: Date): Promise<void> {
  if (!mayAnnounce(actor)) throw new DomainError('not_allowed')
  const { governmentId, userId: createdBy } = actor
  const { title, body, startsAt, endsAt } = input
  const { timeZone } = await findGovernment(governmentId)
  const [agencyCode, kelurahanCodes, categoryCodes] = await Promise.all([
    agencyNamed(governmentId, input, now),
    kelurahanNamed(governmentId, input),
    categoriesNamed(governmentId, input, now),
  ])
  const times = {
    startsAt: parseInstant(startsAt, timeZone),
    endsAt: parseInstant(endsAt, timeZone),
    createdAt: now,
  }
  await transaction((tx) =>
    tx.announcement.create({
      data: {
        governmentId,
        title,
        body,
        agencyCode,
        kelurahanCodes,
        categoryCodes,
        ...times,
        createdBy,
      },
    }),
  )
}

async function agencyNamed(governmentId: string, { agency }: AnnounceInput, now: Date) {
  if (agency === undefined) return null
  if (!(await findAgency(governmentId, agency, now)))
    throw new DomainError('unknown_choice', 'agency')
  return agency
}

/** A kecamatan stands for all of its kelurahan, as they are today. */
async function kelurahanNamed(governmentId: string, input: AnnounceInput): Promise<string[]> {
  const kecamatan = await listKelurahan(governmentId)
  const codes = areaFields.flatMap((field) => {
    const area = input[field]
    if (area === undefined) return []
    const found = kecamatan.flatMap(({ code, kelurahan }) =>
      kelurahan.filter((place) => area === code || area === place.code),
    )
    if (found.length === 0) throw new DomainError('unknown_choice', field)
    return found.map(({ code }) => code)
  })
  return [...new Set(codes)]
}

async function categoriesNamed(governmentId: string, input: AnnounceInput, now: Date) {
  const categories = await listCategories(governmentId, now)
  const codes = categoryFields.flatMap((field) => {
    const chosen = input[field]
    if (chosen === undefined) return []
    if (!categories.some(({ code }) => code === chosen)) {
      throw new DomainError('unknown_choice', field)
    }
    return [chosen]
  })
  return [...new Set(codes)]
}
