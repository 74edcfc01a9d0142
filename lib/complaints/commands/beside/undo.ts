import { userIdOf, type Actor } from '@/lib/kernel/actor'
import { DomainError } from '@/lib/kernel/errors'
import { wake } from '@/lib/platform/queue'
import { transaction, type Transaction } from '@/lib/platform/transaction'
import type { Prisma } from '@/prisma/generated/client'
import { writeReplyDraft } from '@/lib/complaints/commands/beside/save-reply-draft'
import { lockRow } from '@/lib/complaints/commands/door/lock-row'
import { recordEvent } from '@/lib/complaints/commands/door/record-event'
import type { Snapshot } from '@/lib/complaints/commands/door/rewind'

/**
 * Takes back the actor's own last step on a complaint: it stands as before, and nobody was told. He
 * need not see the complaint any more, since the step may have taken it out of his sight. Both the
 * step and its undoing stay in the chain; what was written becomes a draft again.
 * @throws {DomainError} `undo_too_late` after ten seconds, or once anything else has happened to it
 */
export async function undo(actor: Actor, number: string, asked: Date): Promise<void> {
  const { governmentId } = actor
  await transaction(async (tx) => {
    await lockRow(actor, tx, number)
    const rewind = await tx.rewind.findFirst({
      where: { governmentId, userId: userIdOf(actor) ?? '', complaint: { number } },
      include: { complaint: true },
    })
    if (!rewind) throw new DomainError('undo_too_late')
    const { complaint, until, version, eventSequence } = rewind
    // Within one complaint time does not run backwards: see perform.ts.
    const now = asked > complaint.changedAt ? asked : complaint.changedAt
    if (until < now || complaint.version !== version) throw new DomainError('undo_too_late')
    await restore(tx, complaint, rewind.before as unknown as Snapshot, now)
    await keepAsDraft(actor, tx, rewind, now)
    const facts = { undoes: Number(eventSequence) }
    await recordEvent(actor, tx, complaint, 'undo', { facts }, now)
    await tx.rewind.deleteMany({ where: { governmentId, complaintId: complaint.id } })
    await wake(tx)
  })
}

async function restore(
  tx: Transaction,
  { governmentId, id: complaintId }: Prisma.ComplaintModel,
  before: Snapshot,
  now: Date,
): Promise<void> {
  // What the step has made goes before anything stands again: one clock of a name runs at a time.
  const where = { governmentId, complaintId }
  await tx.clock.deleteMany({ where: { ...where, id: { notIn: idsOf(before.clocks) } } })
  await tx.referral.deleteMany({ where: { ...where, id: { notIn: idsOf(before.referrals) } } })
  await tx.commitment.deleteMany({ where: { ...where, id: { notIn: idsOf(before.promises) } } })
  for (const { id, startedAt: _, ...clock } of before.clocks) {
    await tx.clock.update({ where: { governmentId_id: { governmentId, id } }, data: clock })
  }
  for (const { id, ...referral } of before.referrals) {
    await tx.referral.update({ where: { governmentId_id: { governmentId, id } }, data: referral })
  }
  await tx.complaint.update({
    where: { governmentId_id: { governmentId, id: complaintId } },
    data: { ...before.complaint, changedAt: now, version: { increment: 1 } },
  })
}

function idsOf(rows: readonly { id: string }[]): string[] {
  return rows.map(({ id }) => id)
}

/** The field of each form that took the words. */
const wordsOf: Readonly<Record<string, string>> = {
  refer: 'instruction',
  answer: 'answer',
  relay: 'answer',
}

/** The field of each form that took a fact of the event. */
const fieldOf: Readonly<Record<string, string>> = { outcome: 'outcome', until: 'dueOn' }

/** The words are nobody's but the writer's again, and what was shown with them waits for another answer. */
async function keepAsDraft(
  actor: Actor,
  tx: Transaction,
  { governmentId, complaintId, action, eventSequence }: Prisma.RewindModel,
  now: Date,
): Promise<void> {
  const event = await tx.event.findUnique({
    where: { governmentId_sequence: { governmentId, sequence: eventSequence } },
  })
  const payload = (event?.payload ?? {}) as Prisma.JsonObject
  const id = payload['message']
  if (typeof id !== 'string') return
  const { body } = await tx.message.update({
    where: { governmentId_id: { governmentId, id } },
    data: { forCitizen: false },
  })
  await tx.attachment.updateMany({
    where: { governmentId, complaintId, messageId: id },
    data: { messageId: null },
  })
  const chosen = Object.entries(fieldOf).flatMap(([fact, field]) => {
    const value = payload[fact]
    return typeof value === 'string' ? [[field, value] as const] : []
  })
  const values = { ...Object.fromEntries(chosen), [wordsOf[action] ?? 'reason']: body }
  await writeReplyDraft(actor, tx, complaintId, { action, values }, now)
}
