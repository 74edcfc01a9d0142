import type { Actor } from '@/lib/kernel/actor'
import type { PostponeInput } from '@/lib/complaints/case/step-input'
import { performCommitting } from '@/lib/complaints/commands/door/record-commitment'
import type { Performed } from '@/lib/complaints/commands/door/perform'

/**
 * It waits for a budget or a season, until a day that the citizen is told. That day is a promise; the
 * deadline stays what it was, and being late is said as before.
 * @throws {DomainError} `day_not_ahead`
 */
export function postpone(
  actor: Actor,
  number: string,
  input: PostponeInput,
  now: Date,
): Promise<Performed> {
  return performCommitting(actor, number, 'postpone', input, now)
}
