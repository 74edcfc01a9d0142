// From what happened to who is told. Events of a government are numbered without gaps and become
// visible in order, so that one number says how far their reader has come. Each event and each notice
// has a transaction of its own: a worker that is killed leaves the one in hand as it was, and another
// takes it up at once. So every message leaves at least once; a mail sent twice has the same
// Message-ID, and a push sent twice takes the place of the first.

import { forEachIsolated } from '@/lib/platform/failure-isolation'
import { db } from '@/lib/platform/db'
import { mostDifference } from '@/lib/platform/own-clock'
import { transaction, type Transaction } from '@/lib/platform/transaction'
import { actions, stepOf, undoSeconds } from '@/lib/complaints/rules/lifecycle'
import { deliver, type Delivery } from '@/lib/notifications/deliver'
import { noticesAbout, toldBy } from '@/lib/notifications/notices-about'
import { channelNames, type ChannelName } from '@/lib/notifications/rules/policy'

/**
 * Turns each event since the last round into notices, once. What can still be taken back holds up what
 * came after it, for seconds: nobody is told of a step that its taker regrets at once.
 * @returns when the first of those may be told; null when none waits
 */
export async function writeNotices(now: Date, stopping?: AbortSignal): Promise<Date | null> {
  const waiting: Date[] = []
  await eachGovernment(async (governmentId) => {
    const start = { governmentId, reader, sequence: 0 }
    await transaction((tx) => tx.eventCursor.createMany({ data: start, skipDuplicates: true }))
    let more: boolean | Date = true
    while (more === true && !stopping?.aborted) {
      more = await transaction((tx) => writeNext(tx, governmentId, now))
    }
    if (more instanceof Date) waiting.push(more)
  })
  return waiting.sort((one, other) => one.getTime() - other.getTime())[0] ?? null
}

/** After so many failures in a row it is the channel that fails: its rest waits a minute. */
const failuresInARow = 5

/** Sends what is due, one by one; what fails is tried again later. No channel waits for another. */
export function sendNotices(now: Date, stopping?: AbortSignal): Promise<void> {
  return eachGovernment(async (governmentId) => {
    const rounds = channelNames.map((channel) => sendBy(channel, governmentId, now, stopping))
    const failed = (await Promise.allSettled(rounds)).find(({ status }) => status === 'rejected')
    if (failed?.status === 'rejected') throw failed.reason
  })
}

async function sendBy(
  channel: ChannelName,
  governmentId: string,
  now: Date,
  stopping?: AbortSignal,
): Promise<void> {
  let failures = 0
  while (failures < failuresInARow && !stopping?.aborted) {
    const result = await transaction((tx) => sendNext(tx, governmentId, channel, now))
    if (result === 'none due') return
    failures = result === 'failed' ? failures + 1 : 0
  }
}

async function eachGovernment(run: (governmentId: string) => Promise<void>): Promise<void> {
  const governments = await db().government.findMany({ select: { id: true } })
  await forEachIsolated(governments, ({ id }) => run(id))
}

/** Older than the other channels, whose cursor it is too: another name would tell everything again. */
const reader = 'mail'

async function writeNext(
  tx: Transaction,
  governmentId: string,
  now: Date,
): Promise<boolean | Date> {
  // A cursor that another worker holds is in good hands.
  const [cursor] = await tx.$queryRaw<{ sequence: bigint }[]>`
    SELECT sequence FROM event_cursors
    WHERE government_id = ${governmentId} AND reader = ${reader} FOR UPDATE SKIP LOCKED`
  if (!cursor) return false
  const event = await tx.event.findFirst({
    where: { governmentId, sequence: { gt: cursor.sequence } },
    orderBy: { sequence: 'asc' },
    include: { complaint: { select: toldBy } },
  })
  if (!event) return false
  const ripeAt = ripeAtOf(event)
  const wait = ripeAt.getTime() - now.getTime()
  // What bears a day to come was written by a wrong clock: nobody else's news wait for that day.
  if (wait > 0 && wait <= longestWait) return ripeAt
  const data = await noticesAbout(tx, event, now)
  await tx.notice.createMany({ data, skipDuplicates: true })
  await tx.eventCursor.update({
    where: { governmentId_reader: { governmentId, reader } },
    data: { sequence: event.sequence },
  })
  return true
}

/** Milliseconds: what can be taken back, and as much as clocks may differ. */
const longestWait = undoSeconds * 1000 + mostDifference

/** When nobody can take it back any more. */
function ripeAtOf({ action, occurredAt }: { action: string; occurredAt: Date }): Date {
  const known = actions.find((name) => name === action)
  const seconds = known && stepOf(known).undoable ? undoSeconds : 0
  return new Date(occurredAt.getTime() + seconds * 1000)
}

async function sendNext(
  tx: Transaction,
  governmentId: string,
  channel: ChannelName,
  now: Date,
): Promise<'none due' | Delivery['result']> {
  const [due] = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM notices
    WHERE government_id = ${governmentId} AND channel = ${channel}
      AND status = 'queued' AND next_attempt_at <= ${now}
    ORDER BY next_attempt_at, id LIMIT 1 FOR UPDATE SKIP LOCKED`
  if (!due) return 'none due'
  const where = { governmentId_id: { governmentId, id: due.id } }
  const { result, change } = await deliver(tx, await tx.notice.findUniqueOrThrow({ where }), now)
  await tx.notice.update({ where, data: change })
  return result
}
