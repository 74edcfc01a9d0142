// One complaint played on the table of lifecycle.ts alone: what it is, and which clocks run. It says
// nothing of dates, which need a calendar, nor of rows, which need a database.

import type { Actor } from '@/lib/kernel/actor'
import {
  clocks,
  stepOf,
  type Action,
  type ClockName,
  type ComplaintClass,
  type Status,
} from '@/lib/complaints/rules/lifecycle'
import { mayPerform, type Guarded } from '@/lib/complaints/rules/policy'
import { batam, cast, personId } from '@/tests/support/cast'

/** Who holds it, as far as the table asks: set by these steps, as their commands do. */
const holders: Partial<Record<Action, Partial<Guarded>>> = {
  refer: { agencyCode: 'DBMSDA', outsideCode: null, returnedBy: null },
  sendBack: { agencyCode: null, returnedBy: 'agency', returns: 1 },
  sendUp: { agencyCode: null, returnedBy: 'arbiter', returns: 2 },
  arbitrate: { agencyCode: 'DBMSDA', returnedBy: null },
  cede: { outsideCode: 'BPBATAM', returnedBy: null },
  dispute: { disputes: 1 },
  appeal: { returnedBy: 'validator', disputes: 2 },
  sustain: { returnedBy: null },
  overrule: { returnedBy: null },
  lapse: { lapsedAt: new Date('2026-11-24T03:00:00Z') },
  takeUp: { lapsedAt: null },
  handOver: { outsideCode: 'BPBATAM' },
  reclaim: { outsideCode: null },
  merge: { agencyCode: null },
  share: { agencyCode: 'DBMSDA' },
  reopen: { outsideCode: null },
  entrust: { agencyCode: 'INSPEKTORAT', class: 'oversight' },
  oversee: {
    agencyCode: 'INSPEKTORAT',
    outsideCode: 'OMBUDSMAN-KEPRI',
    class: 'oversight',
    keptFromVerifier: true,
  },
}

export class Life {
  private complaint: Guarded | null = null
  private running = new Set<ClockName>()
  private begun = new Set<ClockName>()
  private spent = new Set<ClockName>()

  get status(): Status | null {
    return this.complaint?.status ?? null
  }

  get clocks(): ClockName[] {
    return [...this.running].sort()
  }

  mayDo(actor: Actor, action: Action): boolean {
    return this.complaint !== null && mayPerform(actor, action, this.complaint, this.clocks)
  }

  /** @throws when the table has no such step for this person now */
  does(actor: Actor, action: Action): this {
    const { to } = stepOf(action)
    const before = this.before(actor, action)
    this.complaint = {
      ...before,
      ...holders[action],
      ...(to !== 'unchanged' && to !== 'before' && { status: to }),
    }
    this.wind(action)
    return this
  }

  private wind(action: Action): void {
    const { starts = [], stops = [], resumes = [] } = stepOf(action)
    for (const name of stops) this.running.delete(name)
    const going = resumes.filter((clock) => this.begun.has(clock))
    for (const name of [...starts, ...going].filter((clock) => !this.spent.has(clock))) {
      this.running.add(name)
      this.begun.add(name)
      if (clocks[name].again === 'never') this.spent.add(name)
    }
  }

  private before(actor: Actor, action: Action): Guarded {
    if (this.complaint === null && stepOf(action).from === 'nothing') return filed('complaint')
    if (this.complaint !== null && this.mayDo(actor, action)) return this.complaint
    throw new Error(`${actor.role} may not ${action} when ${this.status ?? 'not filed'}`)
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
    accusedCode: null,
    keptFromVerifier: false,
    returnedBy: null,
    returns: 0,
    disputes: 0,
    lapsedAt: null,
  }
}

export function submitted(): Life {
  return new Life().does(cast.ani, 'submit')
}
