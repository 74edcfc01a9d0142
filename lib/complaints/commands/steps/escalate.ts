import type { Actor } from '@/lib/kernel/actor'
import { DomainError } from '@/lib/kernel/errors'
import type { ClockName } from '@/lib/complaints/rules/lifecycle'
import { perform, type Performed } from '@/lib/complaints/commands/door/perform'

export interface Rung {
  clockId: string
  clock: ClockName
  rung: number
  /** Who is called, one of `callers` in lib/agencies/rules/escalation.ts. */
  calls: string
}

/**
 * A clock has come to a rung of its ladder: whoever stands there is told, once.
 * @throws {DomainError} `changed_meanwhile` where it runs no longer, or another worker was first
 */
export function escalate(
  actor: Actor,
  number: string,
  { clockId, clock, rung, calls }: Rung,
  now: Date,
): Promise<Performed> {
  return perform(actor, number, 'escalate', now, {
    facts: { clock, rung, calls },
    effect: async (tx, { governmentId, id: complaintId, changedAt }) => {
      const run = await tx.clock.findFirst({
        where: { governmentId, complaintId, id: clockId, stoppedAt: null },
        select: { escalations: { where: { rung } } },
      })
      if (!run || run.escalations.length > 0) throw new DomainError('changed_meanwhile')
      await tx.escalation.create({
        data: { governmentId, clockId, rung, complaintId, calls, escalatedAt: changedAt },
      })
    },
  })
}
