import { openIdentity } from '@/lib/accounts/identity'
import { notWanted, postTo } from '@/lib/accounts/mailbox'
import type { MailboxPath } from '@/lib/accounts/mailbox-token'
import { findGovernment } from '@/lib/agencies/reference/queries'
import { env } from '@/lib/platform/env'
import { log } from '@/lib/platform/log'
import type { Transaction } from '@/lib/platform/transaction'
import { afterFailure } from '@/lib/notifications/attempts'
import type { Reader } from '@/lib/notifications/channel'
import { channels } from '@/lib/notifications/channels'
import { withQuestion } from '@/lib/notifications/message'
import { messageOf, type DueNotice } from '@/lib/notifications/message-of'
import {
  isChannelName,
  rings,
  whenToSend,
  type ChannelName,
} from '@/lib/notifications/rules/policy'
import { hasOptedOut } from '@/lib/notifications/opt-outs'
import { isStillConcerned } from '@/lib/notifications/still-concerned'
import { optOutToken } from '@/lib/notifications/opt-out-token'

export type Delivery = Awaited<ReturnType<typeof deliver>>

/** Sends a notice that is due, or finds why it is not to be sent; returns what becomes of its row. */
export async function deliver(tx: Transaction, notice: DueNotice, now: Date) {
  try {
    const { channel } = notice
    if (!isChannelName(channel)) throw new Error(`no channel ${channel}`)
    const morning = await whenItMayLeave(notice, channel, now)
    if (morning > now) return { result: 'put off', change: { nextAttemptAt: morning } } as const
    const reader = await readerOf(tx, notice)
    const vain = await whyInVain(tx, notice, channel, reader)
    if (vain !== null) return dropped(vain)
    return await hand(tx, notice, reader, channel, now)
  } catch (err) {
    log().warn({ err, notice: notice.id }, 'a notice could not be sent')
    return { result: 'failed', change: afterFailure(notice, err, now) } as const
  }
}

/** To strangers, by mail, only what `postTo` lets through. */
async function hand(
  tx: Transaction,
  notice: DueNotice,
  { person, identityId }: Reader,
  channel: ChannelName,
  now: Date,
) {
  const { governmentId, id } = notice
  const isStaff = isToStaff(notice)
  const message = await messageOf(tx, notice)
  if (message === null) return dropped('not sent: there is nothing to tell any more')
  const stop = isStaff ? null : optOutToken({ identityId, channel })
  const reader = { governmentId, identityId, person }
  const send = async (asking: MailboxPath | null) => {
    const said = asking === null ? message : withQuestion(message, env().appUrl + asking)
    await channels[channel].send(tx, reader, { ...said, id, stop }, now)
  }
  const { email } = person
  if (channel !== 'mail' || isStaff || email === null) await send(null)
  else {
    const posting = await postTo(tx, { governmentId, email }, now, send)
    if (posting.result === 'refused') return dropped(notWanted)
    if (posting.result === 'unanswered') return waiting(posting.id)
  }
  return { result: 'sent', change: { status: 'sent', sentAt: now } } as const
}

/** Until the owner of the address says that he may be written to. */
function waiting(mailboxId: string) {
  return { result: 'waiting', change: { status: 'waiting', mailboxId } } as const
}

function dropped(lastError: string) {
  return { result: 'dropped', change: { status: 'failed', lastError } } as const
}

async function whenItMayLeave(notice: DueNotice, channel: ChannelName, now: Date): Promise<Date> {
  const { timeZone } = await findGovernment(notice.governmentId)
  return whenToSend(channel, now, timeZone)
}

function isToStaff({ template }: DueNotice): boolean {
  return template.endsWith('.officers') || template.endsWith('.admins')
}

async function readerOf(
  tx: Transaction,
  { governmentId, identityId }: DueNotice,
): Promise<Reader & { isErased: boolean }> {
  const identity = await tx.identity.findUniqueOrThrow({
    where: { governmentId_id: { governmentId, id: identityId } },
  })
  const person = openIdentity(governmentId, identity)
  return { governmentId, identityId, person, isErased: identity.erasedAt !== null }
}

/** Much can happen while a message waits. */
async function whyInVain(
  tx: Transaction,
  notice: DueNotice,
  channel: ChannelName,
  { person, isErased }: { person: Reader['person']; isErased: boolean },
): Promise<string | null> {
  if (isErased) return 'not sent: the person is forgotten'
  if (isToStaff(notice)) {
    const isConcerned = await isStillConcerned(tx, notice)
    return isConcerned ? null : 'not sent: it concerns this person no more'
  }
  const { governmentId, identityId } = notice
  if (await hasOptedOut(tx, { governmentId, identityId, channel }, person.phone)) {
    return 'not sent: stopped by the reader'
  }
  const hasWaited = rings[channel] || notice.mailboxId !== null
  return hasWaited && (await hasNewer(tx, notice)) ? 'not sent: there is newer news' : null
}

/** Of several messages that waited for one person about one complaint, the last one tells it all. */
async function hasNewer(
  tx: Transaction,
  { governmentId, identityId, channel, eventSequence: sequence }: DueNotice,
): Promise<boolean> {
  const newer = await tx.notice.findMany({
    where: {
      ...{ governmentId, identityId, channel },
      eventSequence: { gt: sequence },
      status: { in: ['queued', 'sent'] },
    },
    select: { eventSequence: true },
  })
  if (newer.length === 0) return false
  const { complaintId } = await tx.event.findUniqueOrThrow({
    where: { governmentId_sequence: { governmentId, sequence } },
    select: { complaintId: true },
  })
  const sequences = newer.map((notice) => notice.eventSequence)
  const where = { governmentId, complaintId, sequence: { in: sequences } }
  return (await tx.event.count({ where })) > 0
}
