import { isOfficer, type Actor } from '@/lib/kernel/actor'
import { DomainError } from '@/lib/kernel/errors'
import { localDay } from '@/lib/kernel/time-zone'
import { findGovernment } from '@/lib/agencies/reference/queries'
import type { Transaction } from '@/lib/platform/transaction'
import type { Wait } from '@/lib/complaints/rules/terms'
import type { PromiseInput } from '@/lib/complaints/case/step-input'
import { perform, type Performed } from '@/lib/complaints/commands/door/perform'

/**
 * What is promised lies ahead, and not further than a citizen can wait for.
 * @param dueOn 'YYYY-MM-DD' where the government is
 * @throws {DomainError} `day_not_ahead`
 */
export async function requireAhead(actor: Actor, dueOn: string, now: Date) {
  const { governmentId } = actor
  const { timeZone } = await findGovernment(governmentId)
  const furthest = localDay(new Date(now.getTime() + furthestCommitment), timeZone)
  if (dueOn <= localDay(now, timeZone) || dueOn > furthest) {
    throw new DomainError('day_not_ahead', 'dueOn')
  }
}

/** Five years: as far as the plan of a region's term of office reaches. */
const furthestCommitment = 5 * 366 * 24 * 60 * 60 * 1000

/**
 * Takes a step whose reason promises the citizen something for a day.
 * @throws {DomainError} `day_not_ahead`
 */
export async function performCommitting(
  actor: Actor,
  number: string,
  action: 'promise' | 'postpone',
  { dueOn, waitsFor, reason, version }: PromiseInput & { waitsFor: Wait | null },
  now: Date,
): Promise<Performed> {
  await requireAhead(actor, dueOn, now)
  return perform(actor, number, action, now, {
    expected: version,
    message: { body: reason, forCitizen: true },
    facts: { until: dueOn, ...(waitsFor !== null && { waitsFor }) },
    effect: async (tx, { id: complaintId }) => {
      const agencyCode = isOfficer(actor) ? actor.agency : ''
      await recordCommitment(actor, tx, { complaintId, agencyCode, dueOn, waitsFor }, now)
    },
  })
}

interface Made {
  complaintId: string
  agencyCode: string
  dueOn: string
  /** What it waits for; null where it waits for nothing but the work. */
  waitsFor: Wait | null
}

export async function recordCommitment(
  actor: Actor,
  tx: Transaction,
  { complaintId, agencyCode, dueOn, waitsFor }: Made,
  now: Date,
): Promise<void> {
  const { governmentId } = actor
  await tx.commitment.create({
    data: {
      ...{ governmentId, complaintId, agencyCode, waitsFor },
      dueOn: new Date(dueOn),
      madeAt: now,
    },
  })
}

/**
 * The citizen has said whether what was promised for a day that has come was done.
 * @throws {DomainError} `no_promise_due`
 */
export async function decideCommitment(
  actor: Actor,
  tx: Transaction,
  complaintId: string,
  isKept: boolean,
  now: Date,
): Promise<void> {
  const { governmentId } = actor
  const { count } = await tx.commitment.updateMany({
    where: { governmentId, complaintId, askedAt: { not: null }, decidedAt: null },
    data: { decidedAt: now, isKept },
  })
  if (count === 0) throw new DomainError('no_promise_due')
}
