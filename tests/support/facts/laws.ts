import { expect } from 'vitest'
import {
  actions,
  clockNames,
  clocks,
  statuses,
  stepOf,
  type Action,
  type ClockName,
} from '@/lib/complaints/rules/lifecycle'
import { collect } from '@/tests/support/facts/collect'
import {
  births,
  duties,
  endless,
  isOpenTo,
  isOver,
  reachableFrom,
  situations,
  type Situation,
} from '@/tests/support/situations'

const { facts, describe, it } = collect()

export { facts as laws }

/** Taking a step back is no step on. */
const isMoving = (action: Action) => !['unchanged', 'before'].includes(stepOf(action).to)

describe('the table as a whole', () => {
  it('every status can be reached', () => {
    expect([...new Set(situations().map(({ status }) => status))].sort()).toEqual(
      [...statuses].sort(),
    )
  })

  it('every action can happen', () => {
    const everything = situations()
    const possible = actions.filter(
      (action) => births().includes(action) || everything.some((now) => isOpenTo(action, now)),
    )
    expect(possible).toEqual(actions)
  })

  it('from wherever it is, a complaint can still come to an end', () => {
    expect(endless()).toEqual([])
  })

  it('what has ended has no duty that runs', () => {
    expect(
      situations()
        .filter(isOver)
        .filter((now) => duties(now).length > 0),
    ).toEqual([])
  })

  it('what has ended stays as it is, unless it ended on a mistake', () => {
    const reasons = (now: Situation) => {
      if (now.status === 'archived' && now.running.includes('contest')) return ['contest']
      if (now.status === 'archived' && now.lapsed) return ['takeUp']
      // A promise that was broken, and a closing that was looked at and found wanting.
      return now.status === 'closed' && now.heldBy === 'agency' ? ['breach', 'recall'] : []
    }
    for (const now of situations().filter(isOver)) {
      const moving = actions.filter((action) => isMoving(action) && isOpenTo(action, now))
      expect({ now, moving }).toEqual({ now, moving: reasons(now) })
    }
  })

  it('what agencies sent back twice nobody sends back again, and Kominfo cannot decide on it', () => {
    const twice = situations().filter(({ returns, official }) => returns === 2 && !official)
    expect(twice.length).toBeGreaterThan(0)
    for (const now of twice) {
      expect(isOpenTo('sendBack', now) || isOpenTo('sendUp', now)).toBe(false)
    }
    const undecided = situations().filter(({ turn }) => turn === 'arbiter')
    for (const now of undecided.filter(({ status }) => status === 'submitted')) {
      const byKominfo = actions.filter((action) => isMoving(action) && isOpenTo(action, now))
      expect(byKominfo).toEqual(['arbitrate', 'cede', 'withdraw'])
      expect(now.running).toContain('arbitration')
    }
  })

  it('who has disputed once is heard the next time by somebody outside of that agency', () => {
    const again = situations().filter(
      ({ status, disputed, heldBy, official }) =>
        status === 'answered' && disputed && heldBy === 'agency' && !official,
    )
    expect(again.length).toBeGreaterThan(0)
    for (const now of again) {
      expect([isOpenTo('dispute', now), isOpenTo('appeal', now)]).toEqual([false, true])
    }
  })

  it('an archived complaint can be contested once', () => {
    const everything = situations()
    const archived = everything.filter(({ status }) => status === 'archived')
    const contested = everything.filter(
      ({ status, spent }) => status === 'submitted' && spent.includes('contest'),
    )
    expect(archived.some(({ running }) => running.includes('contest'))).toBe(true)
    expect(contested.length).toBeGreaterThan(0)
    const later = reachableFrom(...contested)
    expect(later.filter((now) => isOpenTo('contest', now))).toEqual([])
  })

  it('what complains of officials is born past Kominfo’s desk', () => {
    expect(births()).toEqual(['submit', 'entrust', 'oversee'])
    expect(births().map((action) => stepOf(action).to)).toEqual([
      'submitted',
      'referred',
      'handed_over',
    ])
  })

  it('whatever an overseer holds never comes to Kominfo’s desk', () => {
    const kept = situations().filter(({ heldBy }) => heldBy === 'overseer')
    expect([...new Set(kept.map(({ status }) => status))].sort()).toEqual([
      'answered',
      'closed',
      'handed_over',
      'withdrawn',
    ])
  })

  it('whoever has the turn has a clock: Kominfo verifies, an OPD settles, the citizen confirms', () => {
    const turns = [
      ['incomplete', 'completion'],
      ['referred', 'settlement'],
      ['in_progress', 'settlement'],
      ['postponed', 'settlement'],
      ['handed_over', 'settlement'],
      ['answered', 'confirmation'],
      ['merged', 'settlement'],
    ] as const
    const everything = situations()
    for (const [status, clock] of turns) {
      const clockless = everything.filter(
        (now) => now.status === status && !now.running.includes(clock),
      )
      expect(clockless).toEqual([])
    }
    const submitted = situations().filter(({ status }) => status === 'submitted')
    for (const { turn, running } of submitted) {
      expect(running).toContain(turn === 'verifier' ? 'verification' : 'arbitration')
    }
  })

  it('the citizen’s days run only while there is an answer, Kominfo’s only while it holds it', () => {
    const everything = situations()
    const running = (name: ClockName) => {
      const found = everything.filter((now) => now.running.includes(name))
      return [...new Set(found.map(({ status }) => status))].sort()
    }
    expect(running('confirmation')).toEqual(['answered'])
    expect(running('verification')).toEqual(['submitted'])
    expect(running('reply')).toEqual(['in_progress', 'referred'])
    expect(running('completion')).toEqual(['incomplete'])
    expect(running('arbitration')).toEqual(['submitted'])
  })

  it('settlement stands still only for an answer, for the citizen’s turn, or for an end', () => {
    const stopping = actions.filter((action) => stepOf(action).stops?.includes('settlement'))
    expect(stopping.map((action) => stepOf(action).to).sort()).toEqual(
      ['answered', 'answered', 'answered', 'archived', 'incomplete', 'withdrawn'].sort(),
    )
  })

  it('what a clock does by itself, it may do wherever it runs', () => {
    const byThemselves = clockNames.filter((name) => clocks[name].onExpiry !== null)
    expect(byThemselves).toEqual(['confirmation', 'completion'])
    for (const name of byThemselves) {
      const action = clocks[name].onExpiry as Action
      expect(stepOf(action).by).toContain('clock')
      expect(stepOf(action).stops).toContain(name)
      const running = situations().filter((now) => now.running.includes(name))
      expect(running.every((now) => isOpenTo(action, now))).toBe(true)
    }
  })

  it('the clock ends what the citizen left, hands on what others left, and else only calls', () => {
    const byClock = actions.filter((action) => stepOf(action).by.includes('clock'))
    const moving = byClock.filter(isMoving)
    expect(moving).toEqual(['lapse', 'resume', 'share', 'separate', 'close'])
    expect(byClock.filter((action) => !isMoving(action))).toEqual([
      'prompt',
      'callIn',
      'assign',
      'escalate',
    ])
    expect(stepOf('lapse').from).toEqual(['incomplete'])
    expect(stepOf('resume').from).toEqual(['postponed'])
    expect(stepOf('share').from).toEqual(['merged'])
    expect(stepOf('separate').from).toEqual(['merged'])
    expect(stepOf('close').from).toEqual(['answered'])
  })

  it('nobody is refused, asked, sent on or left without being told why', () => {
    const silent = actions.filter((action) => stepOf(action).reason === undefined)
    expect(silent.sort()).toEqual([
      'accept',
      'affirm',
      'assign',
      'callIn',
      'check',
      'close',
      'entrust',
      'escalate',
      'inspect',
      'lapse',
      'merge',
      'mirror',
      'oversee',
      'prompt',
      'protect',
      'publish',
      'rate',
      'refer',
      'release',
      'resume',
      'separate',
      'submit',
      'undo',
      'withdraw',
    ])
  })

  it('only the citizen can say that it is not over, and only the citizen can take it back', () => {
    for (const action of [
      'dispute',
      'appeal',
      'reopen',
      'press',
      'contest',
      'takeUp',
      'breach',
      'withdraw',
    ] as const) {
      expect(stepOf(action).by).toEqual(['citizen'])
    }
  })
})
