// The table against what was decided by hand (tests/support/decided.ts), and laws by which every word of
// the table has an effect: a word that changes nothing today is a defect that waits for its day.

import { expect } from 'vitest'
import { isOfficer, type Actor, type ActorRole } from '@/lib/kernel/actor'
import {
  actions,
  clockNames,
  clocks,
  statuses,
  stepOf,
  type Action,
  type Status,
} from '@/lib/complaints/lifecycle'
import { mayPerform, mayView, type Guarded } from '@/lib/complaints/policy'
import { cast } from '@/tests/support/cast'
import { collect } from '@/tests/support/facts/collect'
import { filed } from '@/tests/support/life'
import {
  decidedFor,
  mayByDecision,
  noPast,
  pastAfter,
  placeOf,
  runningByDecision,
  runOf,
  type Holder,
  type Now,
  type Past,
  type Place,
} from '@/tests/support/reading'
import { roles } from '@/tests/support/roles'
import {
  after,
  births,
  isOpenTo,
  situations,
  unborn,
  type Situation,
} from '@/tests/support/situations'

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
      const { heldBy = null, within = null, ofClass = null, hand = null } = stepOf(action)
      const { while: during, of, as, heldBy: holder } = decidedFor(action)
      const { turn = null, returns = null, disputed = null, lapsed = false } = stepOf(action)
      const decided = decidedFor(action)
      expect([action, turn, returns, disputed, lapsed]).toEqual([
        action,
        decided.turn,
        decided.back && (decided.back === 'once' ? 1 : 0),
        decided.disputed && decided.disputed === 'before',
        decided.lapsed,
      ])
      expect([action, heldBy, within, ofClass, hand === 'any' ? 'any of them' : hand]).toEqual([
        action,
        holder,
        during,
        of,
        as,
      ])
    }
  })
})

interface Lived {
  readonly now: Situation
  readonly past: Past
}

/** Every life that the table allows, each with what has been; told apart as far as clocks go. */
function lives(): Lived[] {
  const born = births().map((action) => next(action, null, { now: unborn, past: noPast }))
  const known = new Map(born.map((life) => [JSON.stringify(life), life]))
  for (const life of known.values()) {
    for (const action of actions.filter((one) => isOpenTo(one, life.now))) {
      const later = next(action, placeOf(life.now), life)
      known.set(JSON.stringify(later), later)
    }
  }
  return [...known.values()]
}

function next(action: Action, from: Place | null, { now, past }: Lived): Lived {
  const situation = after(action, now)
  return { now: situation, past: pastAfter(action, from, placeOf(situation), past) }
}

describe('which clocks run', () => {
  it('is what was decided for each status, in every life that a complaint can have', () => {
    for (const { now, past } of lives()) {
      const meant = [...runningByDecision(placeOf(now), past)].sort()
      if (meant.join() === now.running.join()) continue
      expect({ now, past, running: now.running }).toEqual({ now, past, running: meant })
    }
  })

  it('a second start counts afresh, goes on or does nothing, as was decided', () => {
    const words = { afresh: 'afresh', resumes: 'goes on', never: 'once' } as const
    for (const name of clockNames) {
      const { again, onExpiry } = clocks[name]
      const { again: meant, then } = runOf(name)
      expect([name, words[again], onExpiry]).toEqual([name, meant, then])
    }
  })

  it('no step stops what never runs when it is taken, nor starts what always runs already', () => {
    const everything = situations()
    for (const action of actions) {
      const open = births().includes(action)
        ? [unborn]
        : everything.filter((now) => isOpenTo(action, now))
      const { starts = [], stops = [] } = stepOf(action)
      const idle = {
        stops: stops.filter((name) => !open.some(({ running }) => running.includes(name))),
        starts: starts.filter((name) =>
          open.every(({ running, spent }) => [...running, ...spent].includes(name)),
        ),
      }
      expect([action, idle]).toEqual([action, { stops: [], starts: [] }])
    }
  })

  it('no step stops a clock and starts it again: its date would move', () => {
    for (const action of actions) {
      const { starts = [], stops = [] } = stepOf(action)
      expect([action, starts.filter((name) => stops.includes(name))]).toEqual([action, []])
    }
  })
})
