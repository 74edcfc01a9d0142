import type { Actor } from '@/lib/kernel/actor'
import { DomainError } from '@/lib/kernel/errors'
import { isTooFarAhead } from '@/lib/kernel/plausible-time'
import { localDay } from '@/lib/kernel/time-zone'
import { wake } from '@/lib/platform/queue'
import { transaction, type Transaction } from '@/lib/platform/transaction'
import {
  payloadIn,
  payloadOf,
  subjectsOf,
  type ChangeInput,
  type ChangeKind,
} from '@/lib/agencies/rules/changes'
import { closesForGood, isoWeekdayOf, weekdaysIn } from '@/lib/agencies/rules/office-hours'
import { mayChangeReference } from '@/lib/agencies/rules/policy'
import { requireReferences } from '@/lib/agencies/commands/require-references'
import { findGovernment } from '@/lib/agencies/reference/queries'
import { isoDate } from '@/lib/agencies/views'
import type { Prisma } from '@/prisma/generated/client'

/**
 * Drafts a change; nothing of it holds before it is published. Returns its id.
 * @throws {DomainError} `not_allowed`; `already_past` for a day that has begun; `day_too_far`; as
 *   `requireReferences`
 */
export async function draftChange(actor: Actor, input: ChangeInput, now: Date): Promise<string> {
  if (!mayChangeReference(actor)) throw new DomainError('not_allowed')
  const { governmentId, userId: createdBy } = actor
  const { kind, validFrom, source, certainty } = input
  const { timeZone } = await findGovernment(governmentId)
  const today = localDay(now, timeZone)
  // What has begun was counted already, by the rule of that day.
  if (validFrom <= today && kind !== 'agency' && kind !== 'day_off') {
    throw new DomainError('already_past', 'validFrom')
  }
  if (isTooFarAhead(validFrom, now)) throw new DomainError('day_too_far', 'validFrom')
  const payload = payloadIn(input)
  return transaction(async (tx) => {
    await requireReferences(actor, tx, { kind, validFrom, payload })
    const { id } = await tx.referenceChange.create({
      data: {
        ...{ governmentId, kind, source, certainty, createdBy, createdAt: now },
        payload,
        validFrom: new Date(validFrom),
      },
      select: { id: true },
    })
    return id
  })
}

/**
 * Publishes a draft, or throws it away; the worker carries out what was published.
 * @throws {DomainError} `not_allowed`, `not_found` for what was decided before, `day_taken` where
 *   another that was published says something else for the same day,
 *   `never_open` where no day of the week would be left; as `requireReferences`
 */
export async function decideChange(
  actor: Actor,
  id: string,
  decision: 'publish' | 'discard',
  now: Date,
): Promise<void> {
  if (!mayChangeReference(actor)) throw new DomainError('not_allowed')
  const { governmentId, userId } = actor
  await transaction(async (tx) => {
    const { count } = await tx.referenceChange.updateMany({
      where: { governmentId, id, publishedAt: null, discardedAt: null },
      data:
        decision === 'publish' ? { publishedAt: now, publishedBy: userId } : { discardedAt: now },
    })
    if (count === 0) throw new DomainError('not_found')
    if (decision === 'publish') {
      const change = await tx.referenceChange.findUniqueOrThrow({
        where: { governmentId_id: { governmentId, id } },
      })
      await refuseSecond(tx, change)
      const [kind, validFrom] = [change.kind as ChangeKind, isoDate(change.validFrom)]
      await requireReferences(actor, tx, { id, kind, validFrom, payload: change.payload })
      await refuseClosedForGood(tx, governmentId)
    }
    await wake(tx)
  })
}

/** Rows are never edited, so of two for one day the later could not hold. The calendar keeps each. */
async function refuseSecond(
  tx: Transaction,
  { governmentId, id, kind, validFrom, payload }: Prisma.ReferenceChangeModel,
): Promise<void> {
  if (kind === 'day_off') return
  const others = await tx.referenceChange.findMany({
    where: { governmentId, kind, validFrom, publishedAt: { not: null }, id: { not: id } },
    select: { payload: true },
  })
  const about = (stored: unknown) => subjectsOf[kind as ChangeKind](payloadOf(stored))
  const taken = others.flatMap((other) => about(other.payload))
  if (about(payload).some((subject) => taken.includes(subject))) throw new DomainError('day_taken')
}

/** With what was published and is still to be carried out. */
async function refuseClosedForGood(tx: Transaction, governmentId: string): Promise<void> {
  const known = await tx.officeHours.findMany({
    where: { governmentId },
    select: { weekday: true, validFrom: true, opens: true },
  })
  const coming = await tx.referenceChange.findMany({
    where: { governmentId, kind: 'office_hours', publishedAt: { not: null }, appliedAt: null },
    select: { validFrom: true, payload: true },
  })
  const rows = coming.flatMap(({ validFrom, payload }) => {
    const { opens, closes: _, ...days } = payloadOf<'office_hours'>(payload)
    return weekdaysIn(days).map((day) => ({ weekday: isoWeekdayOf(day), validFrom, opens }))
  })
  if (closesForGood([...known, ...rows])) throw new DomainError('never_open')
}
