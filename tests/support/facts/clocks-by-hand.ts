// Which clocks run, against what was decided by hand, in every life that the table allows.

import { expect } from 'vitest'
import { actions, clockNames, clocks, stepOf, type Action } from '@/lib/complaints/rules/lifecycle'
import { collect } from '@/tests/support/facts/collect'
import {
  noPast,
  pastAfter,
  placeOf,
  runningByDecision,
  runOf,
  type Past,
  type Place,
} from '@/tests/support/reading'
import {
  after,
  births,
  isOpenTo,
  situations,
  unborn,
  type Situation,
} from '@/tests/support/situations'

const { facts, describe, it } = collect()

export { facts as clocksByHand }

interface Lived {
  readonly now: Situation
  readonly past: Past
}

/** Every life that the table allows, each with what has been; told apart as far as clocks go. */
function* lives(): Generator<Lived> {
  const born = births().map((action) => next(action, null, { now: unborn, past: noPast }))
  const known = new Map(born.map((life) => [JSON.stringify(life), life]))
  for (const life of known.values()) {
    yield life
    for (const action of actions.filter((one) => isOpenTo(one, life.now))) {
      const later = next(action, placeOf(life.now), life)
      known.set(JSON.stringify(later), later)
    }
  }
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

  it('what waited for the citizen, or ended on a mistake, goes on with the days it had left', () => {
    const resuming = actions.flatMap((action) => {
      return (stepOf(action).resumes ?? []).map((name) => `${action} ${name}`)
    })
    expect(resuming).toEqual(['complete settlement', 'takeUp settlement', 'contest settlement'])
  })

  it('no step stops a clock and starts it again: its date would move', () => {
    for (const action of actions) {
      const { starts = [], stops = [] } = stepOf(action)
      expect([action, starts.filter((name) => stops.includes(name))]).toEqual([action, []])
    }
  })
})
