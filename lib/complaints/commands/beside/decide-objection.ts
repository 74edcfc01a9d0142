import { userIdOf, type Actor } from '@/lib/kernel/actor'
import { DomainError } from '@/lib/kernel/errors'
import { transaction, type Transaction } from '@/lib/platform/transaction'
import type { DecideObjectionInput } from '@/lib/complaints/case/desk-input'
import { perform } from '@/lib/complaints/commands/door/perform'
import { requirePermitted } from '@/lib/complaints/commands/door/require-permitted'
import { takingDown } from '@/lib/complaints/commands/steps/unpublish'

/**
 * Upheld: what it objects to is taken down in the same moment. Not upheld: it stays as it is, and
 * nothing happens to the complaint, so nothing is told of it.
 * @throws {DomainError} `not_found` for an objection that was decided, or that is not his to decide
 */
export function decideObjection(
  actor: Actor,
  number: string,
  input: DecideObjectionInput,
  now: Date,
): Promise<unknown> {
  return input.upheld ? uphold(actor, number, input, now) : dismiss(actor, number, input, now)
}

function uphold(actor: Actor, number: string, input: DecideObjectionInput, now: Date) {
  const change = takingDown(actor, input.reason, now)
  return perform(actor, number, 'unpublish', now, {
    ...change,
    facts: { objection: input.objection },
    effect: async (tx, complaint, before) => {
      await decide(actor, tx, complaint.id, input, now)
      await change.effect(tx, complaint, before)
    },
  })
}

function dismiss(actor: Actor, number: string, input: DecideObjectionInput, now: Date) {
  return transaction(async (tx) => {
    const complaint = await requirePermitted(actor, tx, number, ['unpublish'])
    await decide(actor, tx, complaint.id, input, now)
  })
}

async function decide(
  actor: Actor,
  tx: Transaction,
  complaintId: string,
  { objection: id, upheld }: DecideObjectionInput,
  now: Date,
): Promise<void> {
  const { governmentId } = actor
  const { count } = await tx.objection.updateMany({
    where: { governmentId, id, complaintId, decidedAt: null },
    data: { decidedAt: now, decidedBy: userIdOf(actor), upheld },
  })
  if (count === 0) throw new DomainError('not_found')
}
