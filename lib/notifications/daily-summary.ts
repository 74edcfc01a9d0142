// One message a day to each officer, about all that soon runs out at his agency: cases before their
// deadline, and promises before their day. It is put together when it is sent, so that whatever comes
// up within its ten minutes is in it.

import type { Prisma } from '@/prisma/generated/client'
import { grouped } from '@/lib/kernel/crockford'
import { formatDay } from '@/lib/kernel/format'
import { dayNumber, instantAt } from '@/lib/kernel/time-zone'
import { findGovernment } from '@/lib/agencies/reference/queries'
import { env } from '@/lib/platform/env'
import type { Transaction } from '@/lib/platform/transaction'
import { clockWords } from '@/lib/complaints/rules/labels'
import type { Message } from '@/lib/notifications/message'
import { firstLanguage } from '@/lib/words/words'

/** Stands in the names of templates that are stored. */
const storedMark = '.digest.'

export function dailySummaryName(action: string): string {
  return `${action}${storedMark}officers`
}

export function isDailySummary(template: string): boolean {
  return template.includes(storedMark)
}

/** Nobody reads it before the offices open. */
const earliest = '08:00'
const gathering = 10 * 60 * 1000

/** When a summary that begins now is sent. */
export function whenSummaryIsDue(now: Date, timeZone: string): Date {
  const morning = instantAt(dayNumber(now, timeZone), earliest, timeZone)
  return new Date(Math.max(now.getTime(), morning) + gathering)
}

/** Whether this person's message of the day has been begun. */
export async function hasDailySummary(
  tx: Transaction,
  {
    governmentId,
    identityId,
    channel,
  }: Pick<Prisma.NoticeModel, 'governmentId' | 'identityId' | 'channel'>,
  since: Date,
): Promise<boolean> {
  const found = await tx.notice.findFirst({
    where: {
      ...{ governmentId, identityId, channel },
      template: { contains: storedMark },
      createdAt: { gte: since },
    },
    select: { id: true },
  })
  return found !== null
}

/** The first moment of the day of `now`. */
export function dayBegan(now: Date, timeZone: string): Date {
  return new Date(instantAt(dayNumber(now, timeZone), '00:00', timeZone))
}

/** Null where everything has been done in the meantime. */
export async function dailySummaryMessage(
  tx: Transaction,
  { governmentId, identityId, createdAt }: Prisma.NoticeModel,
): Promise<Message | null> {
  const { timeZone, name } = await findGovernment(governmentId)
  const since = dayBegan(createdAt, timeZone)
  const { agencyCode } = await tx.user.findFirstOrThrow({
    where: { governmentId, identityId },
    select: { agencyCode: true },
  })
  const held = { governmentId, complaint: { agencyCode } }
  const soon = await tx.escalation.findMany({
    where: {
      governmentId,
      calls: 'officers',
      escalatedAt: { gte: since },
      clock: { ...held, stoppedAt: null },
    },
    orderBy: { escalatedAt: 'asc' },
    select: { clock: { include: { complaint: { select: { number: true } } } } },
  })
  const promised = await tx.commitment.findMany({
    where: { ...held, remindedAt: { gte: since }, decidedAt: null },
    orderBy: { dueOn: 'asc' },
    select: { dueOn: true, complaint: { select: { number: true } } },
  })
  const cases = [
    ...soon.map(({ clock }) => ({
      number: clock.complaint.number,
      what: `${clockWords[clock.name]} paling lambat ${formatDay(clock.dueAt, timeZone)}`,
    })),
    ...promised.map(({ dueOn, complaint }) => ({
      number: complaint.number,
      what: `Janji kepada warga, ${formatDay(dueOn.toISOString().slice(0, 10))}`,
    })),
  ]
  return cases.length > 0 ? worded(cases, name) : null
}

function worded(cases: readonly { number: string; what: string }[], government: string): Message {
  const { appUrl } = env()
  const link = `${appUrl}/petugas?kotak=hampir-lewat`
  const what = `${cases.length} hal perlu perhatian Anda hari ini`
  const lines = cases.map(
    (one) => `${grouped(one.number)}: ${one.what}.\n${appUrl}/petugas/aduan/${one.number}`,
  )
  return {
    ...{ number: cases[0]?.number ?? '', what, link, language: firstLanguage },
    subject: what,
    text: `${[
      'Ini yang segera lewat batasnya di instansi Anda, masing-masing dengan tautannya.',
      ...lines,
      `${government}\nSurel ini dikirim otomatis dan tidak memuat isi aduan.`,
    ].join('\n\n')}\n`,
  }
}
