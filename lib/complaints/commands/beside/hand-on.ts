import { isOfficer, type Actor } from '@/lib/kernel/actor'
import { DomainError } from '@/lib/kernel/errors'
import { assign } from '@/lib/complaints/commands/steps/assign'
import { listAssigned } from '@/lib/complaints/inbox/assigned-queries'

/**
 * All that is assigned to one person goes to another of the same agency, case by case: each is
 * recorded, and none is lost where another fails.
 * @returns how many went over
 * @throws {DomainError} not_allowed; `unknown_person` for a successor who does not work there
 */
export async function handOn(
  actor: Actor,
  { from, to }: { from: string; to: string },
  now: Date,
): Promise<number> {
  if (!isOfficer(actor)) throw new DomainError('not_allowed')
  if (from === to) throw new DomainError('unknown_person', 'successor')
  const numbers = await listAssigned(actor, from)
  for (const number of numbers) {
    await assign(actor, number, { person: to }, now).catch((error: unknown) => {
      if (!(error instanceof DomainError)) throw error
      if (error.code === 'unknown_person') throw new DomainError('unknown_person', 'successor')
      // Answered or sent back in this very moment: it needs nobody any more.
      if (error.code !== 'not_allowed' && error.code !== 'not_found') throw error
    })
  }
  return numbers.length
}
