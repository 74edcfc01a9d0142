// The one door. Every change to a complaint goes through here: lock the row within what the actor
// may see, permit by the table, advance status and clocks, apply what is peculiar to the command,
// record the event, wake the worker. All of it in one transaction, or nothing.

import type { Prisma } from '@/prisma/generated/client'
import { DomainError } from '@/lib/kernel/errors'
import { userIdOf, type Actor } from '@/lib/kernel/actor'
import { wake } from '@/lib/platform/queue'
import { transaction, type Transaction } from '@/lib/platform/transaction'
import { stepOf, type Action, type ClockName, type Step } from '@/lib/complaints/rules/lifecycle'
import { mayPerform, visibleTo, type Guarded } from '@/lib/complaints/rules/policy'
import { lockRow } from '@/lib/complaints/commands/door/lock-row'
import { recordEvent, type EventFacts } from '@/lib/complaints/commands/door/record-event'
import { keepRewind, snapshotOf } from '@/lib/complaints/commands/door/rewind'
import { readClockRules, startClocks, stopClocks } from '@/lib/complaints/commands/door/wind-clocks'

export type LockedComplaint = Prisma.ComplaintModel

export interface Performed {
  /** Of the complaint, after the step. */
  readonly version: number
}

export interface Change {
  /** The version that the actor has seen; left out where nobody has to have seen anything. */
  readonly expected?: number | undefined
  /** Columns that the action sets besides the status. */
  readonly set?: Prisma.ComplaintUncheckedUpdateInput
  /** What the actor wrote: the reason that the table may require, the answer, the instruction. */
  readonly message?: { readonly body: string; readonly forCitizen: boolean } | undefined
  /** Facts for the timeline. Codes, dates and numbers only, never anything about a person. */
  readonly facts?: EventFacts
  /** Changes to other tables, in the same transaction. */
  readonly effect?: (
    tx: Transaction,
    complaint: LockedComplaint,
    before: LockedComplaint,
  ) => Promise<void>
  /** What the actor has laid beside his words goes with them to the citizen. */
  readonly carriesEvidence?: true
  /** What the table cannot know. @throws {DomainError} before anything has changed */
  readonly refuse?: (complaint: LockedComplaint) => void
}

/**
 * Performs one action on one complaint.
 * @throws {DomainError} `not_found` outside of what the actor may see, `changed_meanwhile` when it is
 * not as he has seen it any more, `not_allowed` when the table has no such step for him now,
 * `reason_required` when the table wants a reason and none is given
 */
export async function perform(
  actor: Actor,
  number: string,
  action: Action,
  asked: Date,
  change: Change = {},
): Promise<Performed> {
  const rules = await readClockRules(actor)
  return transaction(async (tx) => {
    const complaint = await lockComplaint(tx, actor, number)
    requireSeen(complaint, change)
    // Who asked first may get the lock second: within one complaint time does not run backwards.
    const now = later(complaint.changedAt, asked)
    const running = stepOf(action).within ? await runningClocks(tx, complaint, now) : []
    const step = permit(actor, action, complaint, running, change)
    const { stops, starts: names, resumes: resumed, to } = step
    const before = step.undoable ? await snapshotOf(actor, tx, complaint) : null
    await stopClocks(actor, tx, complaint.id, stops, now)
    const moved = await advance(tx, actor, complaint, to, change, now)
    const { id: complaintId, class: ofClass } = moved
    const { class: was } = complaint
    const clocks = { complaintId, class: ofClass, was, names, resumed, rules, now }
    await startClocks(actor, tx, clocks)
    await change.effect?.(tx, moved, complaint)
    const event = await recordEvent(actor, tx, moved, action, change, now)
    if (before) await keepRewind(actor, tx, { complaint: moved, action, event, before, now })
    await clearDesk(tx, actor, moved, action, change.carriesEvidence ? event.messageId : null)
    await wake(tx)
    return { version: moved.version }
  })
}

function later(one: Date, other: Date): Date {
  return one > other ? one : other
}

function requireSeen({ version }: LockedComplaint, { expected }: Change): void {
  if (expected === undefined || expected === version) return
  throw new DomainError('changed_meanwhile', '', { version: version.toString() })
}

/** What was begun to be written is sent, and what lay beside it has gone with the message. */
async function clearDesk(
  tx: Transaction,
  actor: Actor,
  { governmentId, id: complaintId }: LockedComplaint,
  action: Action,
  messageId: string | null,
): Promise<void> {
  const userId = userIdOf(actor)
  if (userId === null || actor.role === 'citizen') return
  await tx.replyDraft.deleteMany({ where: { governmentId, complaintId, userId, action } })
  if (messageId === null) return
  const waiting = { governmentId, complaintId, uploadedBy: userId, messageId: null }
  await tx.attachment.updateMany({ where: waiting, data: { messageId } })
}

async function lockComplaint(
  tx: Transaction,
  actor: Actor,
  number: string,
): Promise<LockedComplaint & Pick<Guarded, 'referrals'>> {
  await lockRow(actor, tx, number)
  const complaint = await tx.complaint.findFirst({
    where: { number, AND: visibleTo(actor) },
    include: { referrals: { where: { endedAt: null } } },
  })
  if (!complaint) throw new DomainError('not_found')
  return complaint
}

async function runningClocks(
  tx: Transaction,
  { governmentId, id: complaintId }: LockedComplaint,
  now: Date,
): Promise<ClockName[]> {
  const runs = await tx.clock.findMany({
    where: { governmentId, complaintId, stoppedAt: null, dueAt: { gte: now } },
    select: { name: true },
  })
  return runs.map(({ name }) => name)
}

function permit(
  actor: Actor,
  action: Action,
  complaint: LockedComplaint & Pick<Guarded, 'referrals'>,
  running: readonly ClockName[],
  change: Change,
): Step {
  if (!mayPerform(actor, action, complaint, running)) throw new DomainError('not_allowed')
  const step = stepOf(action)
  if (step.reason === 'required' && !change.message?.body.trim()) {
    throw new DomainError('reason_required', 'reason')
  }
  change.refuse?.(complaint)
  return step
}

function advance(
  tx: Transaction,
  { role }: Actor,
  { governmentId, id, status }: LockedComplaint,
  to: Step['to'],
  change: Change,
  now: Date,
): Promise<LockedComplaint> {
  return tx.complaint.update({
    where: { governmentId_id: { governmentId, id } },
    data: {
      ...change.set,
      // Somebody has looked at what came in a rush.
      ...(role !== 'citizen' && role !== 'clock' && { rushedAt: null }),
      status: to === 'unchanged' || to === 'before' ? status : to,
      changedAt: now,
      version: { increment: 1 },
    },
  })
}
