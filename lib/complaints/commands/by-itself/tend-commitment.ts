import type { Actor } from '@/lib/kernel/actor'
import { ledger } from '@/lib/kernel/working-days'
import { localDayOf } from '@/lib/kernel/zones'
import { findCalendar } from '@/lib/agencies/reference/calendar-queries'
import { db } from '@/lib/platform/db'
import { callIn } from '@/lib/complaints/commands/steps/call-in'
import { prompt } from '@/lib/complaints/commands/steps/prompt'
import { resume } from '@/lib/complaints/commands/steps/resume'
import { lifecycle } from '@/lib/complaints/rules/lifecycle'
import { isPutOff } from '@/lib/complaints/rules/states'

/** Working days before its day on which an agency is reminded of a commitment. */
const remindedBefore = 3

/** Enough for one round; the rest has its turn in the next. */
const atOnce = 1000

/** Commitments whose day is near, or has passed without anybody having been asked; and which day it is. */
export async function listOpenCommitments(actor: Actor, now: Date) {
  const { governmentId } = actor
  const calendar = await findCalendar(governmentId)
  const soon = localDayOf(calendar, ledger(calendar, now, remindedBefore).dueAt)
  const commitments = await db().commitment.findMany({
    where: {
      governmentId,
      decidedAt: null,
      askedAt: null,
      dueOn: { lte: new Date(soon) },
      complaint: { status: { in: [...lifecycle.callIn.from] } },
    },
    orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
    take: atOnce,
    include: { complaint: { select: { number: true, status: true } } },
  })
  return { commitments, today: localDayOf(calendar, now) }
}

type OpenCommitment = Awaited<ReturnType<typeof listOpenCommitments>>['commitments'][number]

/** Goes on with what was put off until that day, asks the citizen after it, reminds the agency before. */
export async function tendCommitment(
  actor: Actor,
  { id, waitsFor, remindedAt, ...commitment }: OpenCommitment,
  today: string,
  now: Date,
): Promise<void> {
  const { number, status } = commitment.complaint
  const dueOn = commitment.dueOn.toISOString().slice(0, 10)
  if (waitsFor !== null && isPutOff(status) && dueOn <= today) {
    await resume(actor, number, now)
  }
  if (dueOn < today) await callIn(actor, number, id, now)
  else if (remindedAt === null) await prompt(actor, number, id, now)
}
