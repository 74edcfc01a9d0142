import type { Actor } from '@/lib/kernel/actor'
import type { ClockName } from '@/lib/complaints/lifecycle'
import { perform, type Performed } from '@/lib/complaints/commands/perform'

export interface Rung {
  clockId: string
  clock: ClockName
  rung: number
  /** Who is called, one of `callers` in lib/agencies/escalation.ts. */
  calls: string
}

/** A clock has come to a rung of its ladder: whoever stands there is told, once. */
export function escalate(
  actor: Actor,
  number: string,
  { clockId, clock, rung, calls }: Rung,
  now: Date,
): Promise<Performed> {
  return perform(actor, number, 'escalate', now, {
    facts: { clock, rung, calls },
    effect: async (tx, { governmentId, id: complaintId }) => {
      await tx.escalation.create({
        data: { governmentId, clockId, rung, complaintId, calls, escalatedAt: now },
      })
    },
  })
}
