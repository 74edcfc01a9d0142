// The table against what was decided by hand (tests/support/decided.ts), and laws by which every word of
// the table has an effect: a word that changes nothing today is a defect that waits for its day.

import { expect } from 'vitest'
import { isOfficer, type Actor, type ActorRole } from '@/lib/kernel/actor'
import {
  actions,
  clockNames,
  statuses,
  stepOf,
  type Action,
  type Status,
} from '@/lib/complaints/rules/lifecycle'
import { mayPerform, mayView, type Guarded } from '@/lib/complaints/rules/policy'
import { cast } from '@/tests/support/cast'
import { collect } from '@/tests/support/facts/collect'
import { filed } from '@/tests/support/life'
import {
  decidedFor,
  decidedSteps,
  mayByDecision,
  type Holder,
  type Now,
} from '@/tests/support/reading'
import { roles } from '@/tests/support/roles'
import { births } from '@/tests/support/situations'

const { facts, describe, it } = collect()

export { facts as byHand }

function somebody(role: ActorRole): Actor {
  if (role === 'citizen') return cast.ani
  if (role === 'clock') return cast.clock
  const member = { ...cast.budi, role } as Actor
  return isOfficer(member) ? { ...cast.citra, role: member.role } : member
}

const holders = {
  agency: {},
  outside: { outsideCode: 'BPBATAM' },
  overseer: { outsideCode: 'OMBUDSMAN-KEPRI', keptFromVerifier: true },
} as const satisfies Record<Holder, Partial<Guarded>>

const lead = { agencyCode: 'DBMSDA' }
const helper = {
  agencyCode: 'DLH',
  referrals: [{ agencyCode: 'DBMSDA', isSupporting: true, endedAt: null }],
}

function complaintWhen(now: Now): Guarded {
  const hands = now.as === 'lead' ? lead : helper
  return {
    ...filed(now.class),
    ...holders[now.heldBy],
    ...hands,
    status: now.status,
    returnedBy: now.turn === 'verifier' ? null : now.turn,
    returns: now.returns,
    disputes: now.disputed ? 1 : 0,
    lapsedAt: now.lapsed ? new Date(0) : null,
  }
}

/** All of the terms of a step are met; then one after the other is not. */
function terms(action: Action, status: Status): Now[] {
  const step = decidedFor(action)
  const met: Now = {
    status,
    class: step.of ?? 'complaint',
    heldBy: step.heldBy ?? 'agency',
    as: step.as === 'helper' ? 'helper' : 'lead',
    running: clockNames,
    turn: step.turn ?? 'verifier',
    returns: step.back === 'once' ? 1 : 0,
    disputed: step.disputed === 'before',
    lapsed: step.lapsed,
  }
  return [
    met,
    { ...met, as: met.as === 'lead' ? 'helper' : 'lead' },
    ...(['agency', 'outside', 'overseer'] as const).map((heldBy) => ({ ...met, heldBy })),
    ...(['information', 'complaint', 'oversight', 'public_information'] as const).map(
      (ofClass) => ({ ...met, class: ofClass }),
    ),
    ...(['verifier', 'arbiter', 'validator'] as const).map((turn) => ({ ...met, turn })),
    ...[0, 1, 2].map((returns) => ({ ...met, returns })),
    ...[0, 1, 2].map((returns) => ({ ...met, returns, class: 'oversight' as const })),
    ...[true, false].map((disputed) => ({ ...met, disputed, class: 'oversight' as const })),
    { ...met, disputed: !met.disputed },
    { ...met, lapsed: !met.lapsed },
    ...clockNames.map((without) => {
      return { ...met, running: clockNames.filter((name) => name !== without) }
    }),
  ]
}

const people = roles.map((role) => [role, somebody(role)] as const)

describe('the table', () => {
  it('has the steps that were decided, in that order', () => {
    expect(actions).toEqual(decidedSteps)
  })
})

describe('who may do what', () => {
  for (const action of actions) {
    it(`${action} is for whom it was decided, when it was decided`, () => {
      for (const now of statuses.flatMap((status) => terms(action, status))) {
        const complaint = complaintWhen(now)
        const seeing = people.filter(([, actor]) => mayView(actor, complaint))
        const doing = seeing.filter(([, who]) => mayPerform(who, action, complaint, now.running))
        const meant = seeing.filter(([role]) => mayByDecision(role, action, now))
        if (doing.length === meant.length && doing.every((one) => meant.includes(one))) continue
        const names = (some: typeof people) => some.map(([role]) => role)
        expect({ now, who: names(doing) }).toEqual({ now, who: names(meant) })
      }
    })
  }

  it('what nobody asks of a complaint stands in the table for the reader alone, and rightly', () => {
    for (const action of [...births(), 'undo'] as const) {
      expect([action, [...stepOf(action).by].sort()]).toEqual([
        action,
        [...decidedFor(action).who].sort(),
      ])
      expect([action, stepOf(action).from]).toEqual([action, decidedFor(action).when])
    }
  })

  it('nobody stands in the table who could never take the step', () => {
    for (const action of actions.filter((one) => !births().includes(one) && one !== 'undo')) {
      const all = statuses.flatMap((status) => terms(action, status))
      const unable = stepOf(action).by.filter((role) => {
        const actor = somebody(role)
        return !all.some((now) => mayPerform(actor, action, complaintWhen(now), now.running))
      })
      expect([action, unable]).toEqual([action, []])
    }
  })
})

function termsInTable(action: Action) {
  const { heldBy, within, ofClass, hand, turn, returns, disputed, lapsed } = stepOf(action)
  const words = { heldBy, within, ofClass, hand, turn, returns, disputed, lapsed }
  return Object.fromEntries(Object.entries(words).filter(([, word]) => word !== undefined))
}

function termsDecided(action: Action) {
  const {
    heldBy,
    while: within,
    of: ofClass,
    as,
    turn,
    back,
    disputed,
    lapsed,
  } = decidedFor(action)
  const words = {
    ...{ heldBy, within, ofClass, turn },
    hand: as === 'any of them' ? 'any' : as,
    returns: back && { never: 0, once: 1 }[back],
    disputed: disputed && disputed === 'before',
    lapsed: lapsed || null,
  }
  return Object.fromEntries(Object.entries(words).filter(([, word]) => word !== null))
}

describe('what becomes of it', () => {
  it('is what was decided, with a reason where one is owed, and a way back where there is one', () => {
    for (const action of actions) {
      const { to, reason, undoable } = stepOf(action)
      const { then, saysWhy, mayTakeBack } = decidedFor(action)
      const stands = { action, to, reason: reason !== undefined, undoable: undoable === true }
      const meant = { action, to: then === 'stays' ? 'unchanged' : then }
      expect(stands).toEqual({ ...meant, reason: saysWhy, undoable: mayTakeBack })
    }
  })

  it('whoever takes a step that can be taken back is one who may take steps back', () => {
    const takers = actions
      .filter((action) => stepOf(action).undoable)
      .flatMap((action) => stepOf(action).by.filter((role) => role !== 'clock'))
    expect(takers.filter((role) => !stepOf('undo').by.includes(role))).toEqual([])
  })

  it('has no other terms than those decided', () => {
    for (const action of actions) {
      expect({ action, ...termsInTable(action) }).toEqual({ action, ...termsDecided(action) })
    }
  })
})
