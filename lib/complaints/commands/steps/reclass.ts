import type { Actor } from '@/lib/kernel/actor'
import type { ReclassInput } from '@/lib/complaints/case/step-input'
import { DomainError } from '@/lib/kernel/errors'
import { perform, type Performed } from '@/lib/complaints/commands/door/perform'

/**
 * The supervisor says of which class it is, and so how many days there are. They count from when the
 * settlement began; the day that was promised first stays beside the new one.
 * @throws {DomainError} `oversight_needs_inspectorate`, since such a complaint changes hands too
 */
export function reclass(
  actor: Actor,
  number: string,
  input: ReclassInput,
  now: Date,
): Promise<Performed> {
  return perform(actor, number, 'reclass', now, {
    expected: input.version,
    set: { class: input.class },
    message: { body: input.reason, forCitizen: true },
    facts: { class: input.class },
    refuse: () => {
      if (input.class === 'oversight')
        throw new DomainError('oversight_needs_inspectorate', 'class')
    },
  })
}
