// What happens to complaints by itself. The clock is a role like any other: it goes through the same
// commands, and leaves the same trace.

import { DomainError } from '@/lib/kernel/errors'
import { eachApart } from '@/lib/platform/apart'
import { db } from '@/lib/platform/db'
import { transaction } from '@/lib/platform/transaction'
import { listAssigned } from '@/lib/complaints/assigned-queries'
import { assign } from '@/lib/complaints/commands/assign'
import { ledger } from '@/lib/kernel/working-days'
import { payloadOf } from '@/lib/agencies/changes'
import { readCalendar } from '@/lib/agencies/public-queries'
import { close } from '@/lib/complaints/commands/close'
import { separate } from '@/lib/complaints/commands/separate'
import { share } from '@/lib/complaints/commands/share'
import { answeredLeads } from '@/lib/complaints/lead-queries'
import { clockNames, clocks } from '@/lib/complaints/lifecycle'

const closingClocks = clockNames.filter((name) => clocks[name].onExpiry === 'close')

/** Closes what was answered and then left without a word until the confirmation clock ran out. */
export async function closeUnanswered(now: Date, stopping?: AbortSignal): Promise<void> {
  const governments = await db().government.findMany({ select: { id: true } })
  await eachApart(governments, async ({ id: governmentId }) => {
    const actor = { role: 'clock', governmentId } as const
    await eachApart(await listExpired(governmentId, now), async (clockId) => {
      const number = stopping?.aborted ? null : await numberIfExpired(governmentId, clockId)
      if (number !== null) await close(actor, number, now).catch(unlessChanged)
    })
  })
}

/** What a citizen does in the same moment comes first. */
function unlessChanged(error: unknown): void {
  if (!(error instanceof DomainError)) throw error
}

/** Enough for a day's closings in one round; the rest has its turn in the next. */
const closingsInARound = 1000

async function listExpired(governmentId: string, now: Date): Promise<string[]> {
  const runs = await db().clock.findMany({
    where: {
      governmentId,
      name: { in: closingClocks },
      stoppedAt: null,
      dueAt: { lt: now },
      complaint: { status: 'answered' },
    },
    orderBy: { dueAt: 'asc' },
    take: closingsInARound,
    select: { id: true },
  })
  return runs.map(({ id }) => id)
}

/** Asked again for each: by its turn the complaint may have been disputed, and answered anew. */
async function numberIfExpired(governmentId: string, id: string): Promise<string | null> {
  const run = await db().clock.findUnique({
    where: { governmentId_id: { governmentId, id }, stoppedAt: null },
    select: { complaint: { select: { number: true } } },
  })
  return run?.complaint.number ?? null
}

/** Of the complaints that merged ones are handled with, those that bring no answer any more. */
const endedLeads = ['archived', 'withdrawn'] as const

/**
 * Gives merged complaints the answer of the one that they are handled with, or their own way again where
 * that one ended without. What may still be taken back is waited for.
 * @returns when to look again
 */
export async function followLeads(now: Date, stopping?: AbortSignal): Promise<Date | undefined> {
  const governments = await db().government.findMany({ select: { id: true } })
  let again: Date | undefined
  await eachApart(governments, async ({ id: governmentId }) => {
    const actor = { role: 'clock', governmentId } as const
    await eachApart(await listFollowers(governmentId), async ({ number, mergedInto }) => {
      if (stopping?.aborted || !mergedInto) return
      const { rewind, status } = mergedInto
      if (rewind && rewind.until >= now) {
        again = rewind.until
        return
      }
      const isAnswered = answeredLeads.some((one) => one === status)
      const step = isAnswered ? share(actor, number, now) : separate(actor, number, {}, now)
      await step.catch(unlessChanged)
    })
  })
  return again
}

function listFollowers(governmentId: string) {
  return db().complaint.findMany({
    where: {
      governmentId,
      mergedIntoId: { not: null },
      status: 'merged',
      mergedInto: { status: { in: [...answeredLeads, ...endedLeads] } },
    },
    orderBy: { changedAt: 'asc' },
    take: closingsInARound,
    select: {
      number: true,
      mergedInto: { select: { status: true, rewind: { select: { until: true } } } },
    },
  })
}

/** What is assigned to somebody who has left the agency goes to whom the operator named. */
export async function handOnLeft(now: Date, stopping?: AbortSignal): Promise<void> {
  const left = await db().user.findMany({
    where: { successorId: { not: null } },
    select: {
      governmentId: true,
      id: true,
      successorId: true,
      agencyCode: true,
      deactivatedAt: true,
    },
  })
  await eachApart(left, async ({ governmentId, id, successorId, ...user }) => {
    if (stopping?.aborted || !successorId) return
    // Whoever came back keeps what he is given there.
    const stays = user.deactivatedAt === null ? user.agencyCode : null
    const actor = { role: 'clock', governmentId } as const
    for (const number of await listAssigned(actor, id, stays)) {
      await assign(actor, number, { person: successorId }, now).catch(unlessChanged)
    }
  })
}

/** After a change of the calendar: what runs across that day ends on another one. */
export async function recountClocks(now: Date, stopping?: AbortSignal): Promise<void> {
  const changes = await db().referenceChange.findMany({
    where: { kind: 'day_off', appliedAt: { not: null, lt: now }, recountedAt: null },
  })
  await eachApart(changes, async ({ governmentId, id, payload }) => {
    const date = new Date(payloadOf<'day_off'>(payload).date)
    const calendar = await readCalendar(governmentId)
    let after: string | undefined
    while (!stopping?.aborted) {
      const runs = await listAcross(governmentId, date, after)
      if (runs.length === 0) break
      after = runs.at(-1)?.id
      await transaction(async (tx) => {
        for (const { id: clockId, startedAt, workingDays, usedDays, dueAt } of runs) {
          const counted = ledger(calendar, startedAt, workingDays, usedDays)
          if (counted.dueAt.getTime() === dueAt.getTime()) continue
          await tx.clock.updateMany({
            where: { governmentId, id: clockId, stoppedAt: null },
            data: { dueAt: counted.dueAt },
          })
        }
      })
    }
    if (stopping?.aborted) return
    await transaction((tx) =>
      tx.referenceChange.updateMany({ where: { governmentId, id }, data: { recountedAt: now } }),
    )
  })
}

/** So many clocks are counted anew in one transaction. */
const recountedAtOnce = 500

/** Running clocks that begin before that day and end on it or later, or would without it. */
function listAcross(governmentId: string, date: Date, after: string | undefined) {
  const dayBefore = new Date(date.getTime() - 24 * hour)
  return db().clock.findMany({
    where: {
      governmentId,
      stoppedAt: null,
      name: { in: [...clockNames] },
      startedAt: { lt: new Date(date.getTime() + 24 * hour) },
      dueAt: { gte: dayBefore },
      ...(after !== undefined && { id: { gt: after } }),
    },
    orderBy: { id: 'asc' },
    take: recountedAtOnce,
  })
}

const hour = 60 * 60 * 1000

/** Who was there, what can be taken back no more, and what was begun a month ago and never sent. */
export async function deleteDeskTraces(now: Date): Promise<void> {
  const hourAgo = new Date(now.getTime() - hour)
  const monthAgo = new Date(now.getTime() - 30 * 24 * hour)
  await transaction((tx) => tx.presence.deleteMany({ where: { seenAt: { lt: hourAgo } } }))
  await transaction((tx) => tx.rewind.deleteMany({ where: { until: { lt: hourAgo } } }))
  await transaction((tx) => tx.replyDraft.deleteMany({ where: { savedAt: { lt: monthAgo } } }))
}

/** Forms that nobody came back to, and the receipts of those that were sent. */
export async function deleteExpiredDrafts(now: Date): Promise<void> {
  await transaction((tx) => tx.draft.deleteMany({ where: { expiresAt: { lt: now } } }))
}
