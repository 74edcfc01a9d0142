import type { Actor } from '@/lib/kernel/actor'
import { decideCommitment } from '@/lib/complaints/commands/door/record-commitment'
import { perform, type Performed } from '@/lib/complaints/commands/door/perform'

/**
 * The citizen says that what was promised was done.
 * @throws {DomainError} `no_promise_due`
 */
export function affirm(actor: Actor, number: string, now: Date): Promise<Performed> {
  return perform(actor, number, 'affirm', now, {
    effect: (tx, { id }) => decideCommitment(actor, tx, id, true, now),
  })
}
