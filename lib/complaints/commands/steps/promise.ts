import type { Actor } from '@/lib/kernel/actor'
import type { PromiseInput } from '@/lib/complaints/case/step-input'
import { performCommitting } from '@/lib/complaints/commands/door/record-commitment'
import type { Performed } from '@/lib/complaints/commands/door/perform'

/**
 * The OPD says by which day something will be done. It is reminded, and the citizen is asked that day.
 * @throws {DomainError} `day_not_ahead`
 */
export function promise(
  actor: Actor,
  number: string,
  input: PromiseInput,
  now: Date,
): Promise<Performed> {
  return performCommitting(actor, number, 'promise', { ...input, waitsFor: null }, now)
}
