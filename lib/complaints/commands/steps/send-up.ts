import type { Actor } from '@/lib/kernel/actor'
import type { SendBackInput } from '@/lib/complaints/case/step-input'
import { giveBack } from '@/lib/complaints/commands/door/give-back'
import type { Performed } from '@/lib/complaints/commands/door/perform'

/**
 * A second agency sends it back, or the same one again: the supervisor now decides whose it is, and
 * has a clock for that. The citizen sees a transfer, as the first time.
 * @throws {DomainError} `unknown_agency` for a proposed owner that does not exist
 */
export function sendUp(
  actor: Actor,
  number: string,
  input: SendBackInput,
  now: Date,
): Promise<Performed> {
  return giveBack(actor, number, 'sendUp', input, now)
}
