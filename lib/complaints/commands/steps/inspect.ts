import { userIdOf, type Actor } from '@/lib/kernel/actor'
import type { Transaction } from '@/lib/platform/transaction'
import { perform, type Performed } from '@/lib/complaints/commands/door/perform'

/** Somebody outside of the OPD has looked at how it was closed, and found it sound. */
export function inspect(
  actor: Actor,
  number: string,
  now: Date,
  version?: number,
): Promise<Performed> {
  return perform(actor, number, 'inspect', now, {
    expected: version,
    effect: (tx, { id }) => markChecked(actor, tx, id, true, now),
  })
}

/** Also of what was not in the sample: whoever looked, looked. */
export async function markChecked(
  actor: Actor,
  tx: Transaction,
  complaintId: string,
  isSound: boolean,
  now: Date,
): Promise<void> {
  const { governmentId } = actor
  const data = { checkedAt: now, checkedBy: userIdOf(actor), isSound }
  const { count } = await tx.closingCheck.updateMany({
    where: { governmentId, complaintId, checkedAt: null },
    data,
  })
  if (count > 0) return
  await tx.closingCheck.create({ data: { governmentId, complaintId, pickedAt: now, ...data } })
}
