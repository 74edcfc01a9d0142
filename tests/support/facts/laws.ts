import { expect } from 'vitest'
import {
  actions,
  clockNames,
  clocks,
  statuses,
  stepOf,
  type Action,
  type ClockName,
} from '@/lib/complaints/lifecycle'
import { collect } from '@/tests/support/facts/collect'
import {
  births,
  duties,
  endless,
  isOpenTo,
  isOver,
  reachableFrom,
  situations,
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

  it('what has ended stays as it is, unless the citizen objects in time to its archiving', () => {
    for (const now of situations().filter(isOver)) {
      const contestable = now.status === 'archived' && now.running.includes('contest')
      const moving = actions.filter((action) => isMoving(action) && isOpenTo(action, now))
      expect({ now, moving }).toEqual({ now, moving: contestable ? ['contest'] : [] })
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
      ['submitted', 'verification'],
      ['referred', 'settlement'],
      ['in_progress', 'settlement'],
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
  })

  it('settlement stands still only for an answer or an end', () => {
    const stopping = actions.filter((action) => stepOf(action).stops?.includes('settlement'))
    expect(stopping.map((action) => stepOf(action).to).sort()).toEqual(
      ['answered', 'answered', 'answered', 'archived', 'withdrawn'].sort(),
    )
  })

  it('what a clock does by itself, it may do wherever it runs', () => {
    const byThemselves = clockNames.filter((name) => clocks[name].onExpiry !== null)
    expect(byThemselves).toEqual(['confirmation'])
    for (const name of byThemselves) {
      const action = clocks[name].onExpiry as Action
      expect(stepOf(action).by).toContain('clock')
      expect(stepOf(action).stops).toContain(name)
      const running = situations().filter((now) => now.running.includes(name))
      expect(running.every((now) => isOpenTo(action, now))).toBe(true)
    }
  })

  it('the clock closes what somebody has answered, and hands on what others left', () => {
    const byClock = actions.filter((action) => stepOf(action).by.includes('clock'))
    expect(byClock).toEqual(['assign', 'share', 'separate', 'close'])
    expect(stepOf('share').from).toEqual(['merged'])
    expect(stepOf('separate').from).toEqual(['merged'])
    expect(stepOf('close').from).toEqual(['answered'])
  })

  it('nobody is refused, asked, sent on or left without being told why', () => {
    const silent = actions.filter((action) => stepOf(action).reason === undefined)
    expect(silent.sort()).toEqual([
      'accept',
      'assign',
      'check',
      'close',
      'entrust',
      'merge',
      'mirror',
      'oversee',
      'protect',
      'publish',
      'rate',
      'refer',
      'release',
      'separate',
      'submit',
      'undo',
      'withdraw',
    ])
  })

  it('only the citizen can say that it is not over, and only the citizen can take it back', () => {
    for (const action of ['dispute', 'reopen', 'press', 'contest', 'withdraw'] as const) {
      expect(stepOf(action).by).toEqual(['citizen'])
    }
  })
})
