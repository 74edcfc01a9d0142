// One complaint played on the table of lifecycle.ts alone: what it is, and which clocks run. It says
// nothing of dates, which need a calendar, nor of rows, which need a database.

import type { Actor } from '@/lib/kernel/actor'
import {
  stepOf,
  type Action,
  type ClockName,
  type ComplaintClass,
  type Status,
} from '@/lib/complaints/lifecycle'
import { mayPerform, type Guarded } from '@/lib/complaints/policy'
import { batam, cast, personId } from '@/tests/support/cast'

/** Who holds it, as far as the table asks: set by these steps, as their commands do. */
const holders: Partial<Record<Action, Partial<Guarded>>> = {
  refer: { agencyCode: 'DBMSDA', outsideCode: null },
  sendBack: { agencyCode: null },
  handOver: { outsideCode: 'BPBATAM' },
  reclaim: { outsideCode: null },
  reopen: { outsideCode: null },
}

export class Life {
  private complaint: Guarded | null = null
  private running = new Set<ClockName>()

  get status(): Status | null {
    return this.complaint?.status ?? null
  }

  get clocks(): ClockName[] {
    return [...this.running].sort()
  }

  mayDo(actor: Actor, action: Action): boolean {
    return this.complaint !== null && mayPerform(actor, action, this.complaint)
  }

  /** @throws when the table has no such step for this person now */
  does(actor: Actor, action: Action): this {
    const step = stepOf(action)
    const before = this.complaint ?? filed('complaint')
    const isAllowed = this.complaint ? this.mayDo(actor, action) : action === 'submit'
    if (!isAllowed) throw new Error(`${actor.role} may not ${action} when ${String(this.status)}`)
    const status = step.to === 'unchanged' ? before.status : step.to
    this.complaint = { ...before, ...holders[action], status }
    for (const name of step.stops ?? []) this.running.delete(name)
    for (const name of step.starts ?? []) this.running.add(name)
    return this
  }
}

/** A complaint of Ani, as it comes in. */
export function filed(ofClass: ComplaintClass): Guarded {
  return {
    governmentId: batam,
    id: personId(100),
    status: 'submitted',
    class: ofClass,
    agencyCode: null,
    outsideCode: null,
    reporterId: cast.ani.userId,
  }
}

export function submitted(): Life {
  return new Life().does(cast.ani, 'submit')
}
