import type { Actor } from '@/lib/kernel/actor'
import type { SendBackInput } from '@/lib/complaints/case/step-input'
import { giveBack } from '@/lib/complaints/commands/door/give-back'
import type { Performed } from '@/lib/complaints/commands/door/perform'

/**
 * The OPD says why it is not the owner and who is. The complaint returns to Kominfo; the citizen
 * sees a transfer, never a refusal, and need not do anything (No Wrong Door).
 * @throws {DomainError} `unknown_agency` for a proposed owner that does not exist
 */
export function sendBack(
  actor: Actor,
  number: string,
  input: SendBackInput,
  now: Date,
): Promise<Performed> {
  return giveBack(actor, number, 'sendBack', input, now)
}
