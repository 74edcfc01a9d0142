// What happens to complaints by itself. The clock is a role like any other: it goes through the same
// commands, and leaves the same trace.

import { withExclusiveLock } from '@/lib/platform/exclusive-lock'
import { forEachIsolated } from '@/lib/platform/failure-isolation'
import { db } from '@/lib/platform/db'
import { transaction } from '@/lib/platform/transaction'
import { log } from '@/lib/platform/log'
import { listOrphans } from '@/lib/complaints/watch/orphan-queries'
import { listAssigned } from '@/lib/complaints/inbox/assigned-queries'
import { listHashes } from '@/lib/complaints/chain/chain-queries'
import { isDue, signChain, type Chain } from '@/lib/complaints/chain/chain-signing'
import { assign } from '@/lib/complaints/commands/steps/assign'
import { payloadOf } from '@/lib/agencies/rules/changes'
import { recount } from '@/lib/complaints/commands/by-itself/recount'
import { listRinging, ring, setRings, type Rings } from '@/lib/complaints/commands/by-itself/ring'
import {
  listOpenCommitments,
  tendCommitment,
} from '@/lib/complaints/commands/by-itself/tend-commitment'
import { separate } from '@/lib/complaints/commands/steps/separate'
import { share } from '@/lib/complaints/commands/steps/share'
import { tipPlaces } from '@/lib/complaints/chain/tip-files'
import { verifyPart } from '@/lib/complaints/commands/by-itself/verify-part'
import { isHandledAlike } from '@/lib/complaints/rules/oversight'
import { endedUnanswered, statusesOf, withAnswer } from '@/lib/complaints/rules/states'
import { unlessRefused } from '@/lib/kernel/errors'

/**
 * Rings every clock whose time has come: calls whom its ladder names, closes what was left in silence,
 * puts aside what nobody completed. Goes on after the last clock that it has looked at, so that one that
 * fails keeps no other waiting.
 */
export async function ringClocks(now: Date, stopping?: AbortSignal): Promise<void> {
  const governments = await db().government.findMany({ select: { id: true } })
  await forEachIsolated(governments, async ({ id: governmentId }) => {
    const actor = { role: 'clock', governmentId } as const
    await setRings(actor, stopping)
    let last: Rings | undefined
    while (!stopping?.aborted) {
      const due = await listRinging(actor, now, last)
      if (due.length === 0) break
      last = due.at(-1)
      await forEachIsolated(due, async ({ id }) => {
        if (!stopping?.aborted) await ring(actor, id, now)
      })
    }
  })
}

/** Enough for one round; the rest has its turn in the next. */
const atOnce = 1000

/**
 * What was promised for a day: the agency is reminded of it, what was put off until then goes on, and
 * the citizen is asked once the day has passed.
 */
export async function keepPromises(now: Date, stopping?: AbortSignal): Promise<void> {
  const governments = await db().government.findMany({ select: { id: true } })
  await forEachIsolated(governments, async ({ id: governmentId }) => {
    const actor = { role: 'clock', governmentId } as const
    const { commitments, today } = await listOpenCommitments(actor, now)
    await forEachIsolated(commitments, async (commitment) => {
      if (!stopping?.aborted)
        await tendCommitment(actor, commitment, today, now).catch(unlessRefused)
    })
  })
}

/**
 * Gives merged complaints the answer of the one that they are handled with, or their own way again where
 * that one ended without, or where one of both turned out to complain of officials and the other not.
 * What may still be taken back is waited for.
 * @returns when to look again
 */
export async function followLeads(now: Date, stopping?: AbortSignal): Promise<Date | undefined> {
  const governments = await db().government.findMany({ select: { id: true } })
  let again: Date | undefined
  await forEachIsolated(governments, async ({ id: governmentId }) => {
    const actor = { role: 'clock', governmentId } as const
    await forEachIsolated(await listFollowers(governmentId), async (follower) => {
      const { number, mergedInto } = follower
      if (stopping?.aborted || !mergedInto) return
      const { rewind, status } = mergedInto
      if (rewind && rewind.until >= now) {
        again = rewind.until
        return
      }
      const isAlike = isHandledAlike(mergedInto.class, follower.class)
      const isAnswered = isAlike && withAnswer.includes(status)
      const step = isAnswered ? share(actor, number, now) : separate(actor, number, {}, now)
      await step.catch(unlessRefused)
    })
  })
  return again
}

function listFollowers(governmentId: string) {
  return db().complaint.findMany({
    where: {
      governmentId,
      mergedIntoId: { not: null },
      status: { in: statusesOf('joined') },
      OR: [
        { mergedInto: { status: { in: [...withAnswer, ...endedUnanswered] } } },
        { class: 'oversight', mergedInto: { class: { not: 'oversight' } } },
        { class: { not: 'oversight' }, mergedInto: { class: 'oversight' } },
      ],
    },
    orderBy: { changedAt: 'asc' },
    take: atOnce,
    select: {
      number: true,
      class: true,
      mergedInto: { select: { status: true, class: true, rewind: { select: { until: true } } } },
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
  await forEachIsolated(left, async ({ governmentId, id, successorId, ...user }) => {
    if (stopping?.aborted || !successorId) return
    // Whoever came back keeps what he is given there.
    const stays = user.deactivatedAt === null ? user.agencyCode : null
    const actor = { role: 'clock', governmentId } as const
    for (const number of await listAssigned(actor, id, stays)) {
      await assign(actor, number, { person: successorId }, now).catch(unlessRefused)
    }
  })
}

/** After a change of the calendar, of office hours or of the zone: what runs across that day ends at another time. */
export async function recountClocks(now: Date, stopping?: AbortSignal): Promise<void> {
  const changes = await db().referenceChange.findMany({
    where: {
      kind: { in: ['day_off', 'office_hours', 'time_zone'] },
      appliedAt: { not: null, lt: now },
      recountedAt: null,
    },
  })
  await forEachIsolated(changes, async ({ governmentId, id, kind, payload, validFrom }) => {
    const date = kind === 'day_off' ? new Date(payloadOf<'day_off'>(payload).date) : validFrom
    await recount({ role: 'clock', governmentId }, date, stopping)
    if (stopping?.aborted) return
    await transaction((tx) =>
      tx.referenceChange.updateMany({ where: { governmentId, id }, data: { recountedAt: now } }),
    )
  })
}

const hour = 60 * 60 * 1000

/** Says in the log what nobody could act on: none of it should ever be. */
export async function findOrphans(): Promise<void> {
  const governments = await db().government.findMany({ select: { id: true } })
  await forEachIsolated(governments, async ({ id: governmentId }) => {
    const orphans = await listOrphans({ role: 'clock', governmentId })
    if (orphans.length > 0) log().error({ governmentId, orphans }, 'complaints that nobody holds')
  })
}

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

/**
 * Holds a part of what lies beside the history against it, in rotation. What is found is an alarm until
 * the operator has verified the whole.
 */
export async function verifyHistory(now: Date, stopping?: AbortSignal): Promise<void> {
  const governments = await db().government.findMany({ select: { id: true } })
  await forEachIsolated(governments, async ({ id: governmentId }) => {
    const found = await verifyPart({ role: 'clock', governmentId }, now, stopping)
    if (found.length > 0)
      log().error({ governmentId, found }, 'rows that their history does not tell')
  })
}

/**
 * Signs how far each government's chain of events has come and writes it down outside of the database:
 * in each minute in which something has happened, or as soon as a thousand events have come.
 * @throws when what was signed cannot be written, or is not what the database says any more
 */
export async function signChains(now: Date, stopping?: AbortSignal): Promise<void> {
  if ((await listDueChains(now)).length === 0) return
  await withExclusiveLock('chain-heads', async (lost) => {
    const signals = stopping ? [stopping, lost] : [lost]
    const until = AbortSignal.any(signals)
    // Asked again: whoever was at it a moment ago may have signed them.
    await forEachIsolated(await listDueChains(now), async (chain) => {
      const actor = { role: 'clock', governmentId: chain.governmentId } as const
      await signChain({
        chain,
        places: tipPlaces(),
        listHashes: (after, upTo) => listHashes(actor, after, upTo),
        now,
        stopping: until,
      })
    })
  })
}

async function listDueChains(now: Date): Promise<Chain[]> {
  const due: Chain[] = []
  for (const chain of await db().eventChain.findMany()) {
    if (await isDue(chain, tipPlaces(), now)) due.push(chain)
  }
  return due
}
