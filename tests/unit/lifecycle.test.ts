import { describe, expect, it } from 'vitest'
import {
  actions,
  clockNames,
  clocks,
  openStatuses,
  statuses,
  stepOf,
  type Action,
  type ClockName,
  type Status,
} from '@/lib/complaints/lifecycle'

/** One line for each row, short enough to be checked by reading. */
function printed(action: Action): string {
  const { by, from, to, starts = [], stops = [], reason, heldBy } = stepOf(action)
  const parts = [
    `${by.join('/')} ${action}: ${from === 'nothing' ? from : from.join('|')} → ${to}`,
    starts.length > 0 && `starts ${starts.join('+')}`,
    stops.length > 0 && `stops ${stops.join('+')}`,
    reason && 'with a reason',
    heldBy && `held by ${heldBy}`,
  ]
  return parts.filter(Boolean).join(' · ')
}

it('the table reads as it was agreed', () => {
  expect(`\n${actions.map(printed).join('\n')}\n`).toMatchInlineSnapshot(`
    "
    citizen submit: nothing → submitted · starts verification
    admin askBack: submitted → incomplete · stops verification · with a reason
    citizen complete: incomplete → submitted · starts verification · with a reason
    admin refer: submitted → referred · starts reply+settlement · stops verification
    admin archive: submitted|incomplete → archived · stops verification+settlement · with a reason
    officer accept: referred → in_progress
    officer sendBack: referred|in_progress → submitted · starts verification · stops reply · with a reason
    officer inform: referred|in_progress → unchanged · stops reply · with a reason
    officer answer: referred|in_progress → answered · starts confirmation · stops reply+settlement · with a reason
    admin handOver: submitted → handed_over · starts settlement · stops verification · with a reason
    admin relay: handed_over → answered · starts confirmation · stops settlement · with a reason
    admin reclaim: handed_over → submitted · starts verification · with a reason
    citizen/clock close: answered → closed · stops confirmation
    citizen dispute: answered → in_progress · starts reply+settlement · stops confirmation · with a reason · held by agency
    citizen reopen: answered → submitted · starts verification+settlement · stops confirmation · with a reason · held by outside
    citizen withdraw: submitted|incomplete|referred|in_progress|handed_over → withdrawn · stops verification+reply+settlement
    admin/officer note: submitted|incomplete|referred|in_progress|handed_over|answered → unchanged · with a reason
    "
  `)
})

interface Situation {
  readonly status: Status
  readonly running: readonly ClockName[]
  readonly outside: boolean
}

/** Where it lies with an outside body is known from two steps; an OPD has it after any other. */
const movesOutside: Partial<Record<Action, boolean>> = {
  handOver: true,
  reclaim: false,
  reopen: false,
  refer: false,
}

function isOpenTo(action: Action, { status, outside }: Situation): boolean {
  const { from, heldBy } = stepOf(action)
  if (from === 'nothing' || !from.includes(status)) return false
  return heldBy === undefined || (heldBy === 'outside') === outside
}

function after(action: Action, before: Situation): Situation {
  const { to, starts = [], stops = [] } = stepOf(action)
  const left = before.running.filter((name) => !stops.includes(name))
  return {
    status: to === 'unchanged' ? before.status : to,
    running: [...new Set([...left, ...starts])].sort(),
    outside: movesOutside[action] ?? before.outside,
  }
}

/** Everything that can come of a situation, itself included. */
function reachableFrom(start: Situation): Situation[] {
  const known = new Map([[JSON.stringify(start), start]])
  for (const situation of known.values()) {
    for (const action of actions.filter((name) => isOpenTo(name, situation))) {
      const next = after(action, situation)
      known.set(JSON.stringify(next), next)
    }
  }
  return [...known.values()]
}

const birth = after('submit', { status: 'submitted', running: [], outside: false })
const situations = reachableFrom(birth)

function isOver({ status }: Situation): boolean {
  return !openStatuses.includes(status)
}

describe('the table as a whole', () => {
  it('every status can be reached', () => {
    expect([...new Set(situations.map(({ status }) => status))].sort()).toEqual(
      [...statuses].sort(),
    )
  })

  it('every action can happen', () => {
    const possible = actions.filter(
      (action) => action === 'submit' || situations.some((now) => isOpenTo(action, now)),
    )
    expect(possible).toEqual(actions)
  })

  it('from wherever it is, a complaint can still come to an end', () => {
    for (const situation of situations) {
      const outlook = { situation, ends: reachableFrom(situation).some(isOver) }
      expect(outlook).toEqual({ situation, ends: true })
    }
  })

  it('what has ended has no clock that runs', () => {
    expect(situations.filter(isOver).filter(({ running }) => running.length > 0)).toEqual([])
  })

  it('what has ended stays as it is', () => {
    const moving = situations.filter(isOver).filter((now) => reachableFrom(now).length > 1)
    expect(moving).toEqual([])
  })

  it('whoever has the turn has a clock: Kominfo verifies, an OPD settles, the citizen confirms', () => {
    const turns = [
      ['submitted', 'verification'],
      ['referred', 'settlement'],
      ['in_progress', 'settlement'],
      ['handed_over', 'settlement'],
      ['answered', 'confirmation'],
    ] as const
    for (const [status, clock] of turns) {
      const clockless = situations.filter(
        (now) => now.status === status && !now.running.includes(clock),
      )
      expect(clockless).toEqual([])
    }
  })

  it('the citizen’s days run only while there is an answer, Kominfo’s only while it holds it', () => {
    const running = (name: ClockName) => {
      const found = situations.filter((now) => now.running.includes(name))
      return [...new Set(found.map(({ status }) => status))].sort()
    }
    expect(running('confirmation')).toEqual(['answered'])
    expect(running('verification')).toEqual(['submitted'])
    expect(running('reply')).toEqual(['in_progress', 'referred'])
  })

  it('settlement stands still only for an answer or an end', () => {
    const stopping = actions.filter((action) => stepOf(action).stops?.includes('settlement'))
    expect(stopping.map((action) => stepOf(action).to).sort()).toEqual(
      ['answered', 'answered', 'archived', 'withdrawn'].sort(),
    )
  })

  it('what a clock does by itself, it may do wherever it runs', () => {
    const byThemselves = clockNames.filter((name) => clocks[name].onExpiry !== null)
    expect(byThemselves).toEqual(['confirmation'])
    for (const name of byThemselves) {
      const action = clocks[name].onExpiry as Action
      expect(stepOf(action).by).toContain('clock')
      expect(stepOf(action).stops).toContain(name)
      const running = situations.filter((now) => now.running.includes(name))
      expect(running.every((now) => isOpenTo(action, now))).toBe(true)
    }
  })

  it('the clock does nothing but close, and only what somebody has answered', () => {
    const byClock = actions.filter((action) => stepOf(action).by.includes('clock'))
    expect(byClock).toEqual(['close'])
    expect(stepOf('close').from).toEqual(['answered'])
  })

  it('nobody is refused, asked, sent on or left without being told why', () => {
    const silent = actions.filter((action) => stepOf(action).reason === undefined)
    expect(silent.sort()).toEqual(['accept', 'close', 'refer', 'submit', 'withdraw'])
  })

  it('only the citizen can say that it is not over, and only the citizen can take it back', () => {
    for (const action of ['dispute', 'reopen', 'withdraw'] as const) {
      expect(stepOf(action).by).toEqual(['citizen'])
    }
  })
})
