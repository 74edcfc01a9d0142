// Every situation that the table of lifecycle.ts can bring about, for laws that hold in all of them.

import {
  actions,
  clocks,
  lifecycle,
  stepOf,
  type Action,
  type ClockName,
  type Status,
  type Step,
} from '@/lib/complaints/rules/lifecycle'
import { openStatuses } from '@/lib/complaints/rules/states'

export interface Situation {
  readonly status: Status
  readonly running: readonly ClockName[]
  /** Those that have run and never start again. */
  readonly spent: readonly ClockName[]
  readonly heldBy: NonNullable<Step['heldBy']>
  readonly turn: NonNullable<Step['turn']>
  /** How often it came back, as far as that matters: twice is as good as more. */
  readonly returns: 0 | 1 | 2
  readonly disputed: boolean
  readonly lapsed: boolean
  /** Whether its settlement has ever begun. */
  readonly begun: boolean
  /** It complains of officials, and went past Kominfo. */
  readonly official: boolean
}

/** Whose hands it comes into; an overseer's complaint stays the overseer's. */
const moves: Partial<Record<Action, Situation['heldBy']>> = {
  submit: 'agency',
  entrust: 'agency',
  oversee: 'overseer',
  handOver: 'outside',
  cede: 'outside',
  reclaim: 'agency',
  share: 'agency',
  reopen: 'agency',
  refer: 'agency',
}

export function isOpenTo(action: Action, now: Situation): boolean {
  const { status, heldBy, running } = now
  const step = stepOf(action)
  if (!isFrom(step, status)) return false
  if (step.within !== undefined && !running.includes(step.within)) return false
  return isReachedBy(step, heldBy) && (step.heldBy ?? heldBy) === heldBy && isAsTold(step, now)
}

function isAsTold({ turn, returns, disputed, lapsed }: Step, now: Situation): boolean {
  const known = { turn: now.turn, lapsed: now.lapsed, ...(now.official ? asFirst : now) }
  const wanted = { turn, returns, disputed, lapsed }
  return (Object.keys(wanted) as (keyof typeof wanted)[]).every(
    (name) => wanted[name] === undefined || wanted[name] === known[name],
  )
}

/** Of what complains of officials: nobody stands above the inspectorate here. */
const asFirst = { returns: 0, disputed: false } as const

function isFrom({ from }: Step, status: Status): boolean {
  return from === 'anything' || (from !== 'nothing' && from.includes(status))
}

/** Kept from Kominfo: nobody but the inspectorate's officer and the citizen can act on it. */
function isReachedBy({ by }: Step, heldBy: Situation['heldBy']): boolean {
  return heldBy !== 'overseer' || by.some((role) => role === 'citizen' || role === 'officer')
}

export function after(action: Action, before: Situation): Situation {
  const { to } = stepOf(action)
  return {
    ...clocksAfter(action, before),
    ...passAfter(action, before),
    status: to === 'unchanged' || to === 'before' ? before.status : to,
    heldBy: moves[action] ?? before.heldBy,
    turn: turns[action] ?? before.turn,
  }
}

function clocksAfter(action: Action, { running, spent, begun }: Situation) {
  const { starts = [], stops = [], resumes = [] } = stepOf(action)
  const left = running.filter((name) => !stops.includes(name))
  const going = begun ? [...starts, ...resumes] : starts
  const started = going.filter((name) => !spent.includes(name))
  const once = started.filter((name) => clocks[name].again === 'never')
  return {
    running: [...new Set([...left, ...started])].sort(),
    spent: [...new Set([...spent, ...once])].sort(),
    begun: begun || starts.includes('settlement'),
  }
}

/** What it has been through. */
function passAfter(action: Action, { returns, disputed, lapsed, official }: Situation) {
  return {
    returns: returnsAfter(action, returns),
    disputed: disputed || ['dispute', 'appeal'].includes(action),
    lapsed: (lapsed || action === 'lapse') && action !== 'takeUp',
    official: official || ['entrust', 'oversee'].includes(action),
  }
}

function returnsAfter(action: Action, before: Situation['returns']): Situation['returns'] {
  if (action === 'reopen') return 0
  if (action !== 'sendBack' && action !== 'sendUp') return before
  return before === 0 ? 1 : 2
}

/** Who decides on what is submitted after these steps. */
const turns: Partial<Record<Action, Situation['turn']>> = {
  sendBack: 'verifier',
  sendUp: 'arbiter',
  arbitrate: 'verifier',
  cede: 'verifier',
  appeal: 'validator',
  sustain: 'verifier',
  overrule: 'verifier',
}

/** Everything that can come of a situation, itself included. */
export function reachableFrom(...starts: Situation[]): Situation[] {
  const known = new Map(starts.map((start) => [JSON.stringify(start), start]))
  for (const situation of known.values()) {
    for (const action of actions.filter((name) => isOpenTo(name, situation))) {
      const next = after(action, situation)
      known.set(JSON.stringify(next), next)
    }
  }
  return [...known.values()]
}

/** What stands before a complaint is filed. */
export const unborn: Situation = {
  ...{ status: 'submitted', running: [], spent: [], heldBy: 'agency', turn: 'verifier' },
  ...{ returns: 0, disputed: false, lapsed: false, begun: false, official: false },
}

export function births(): Action[] {
  return actions.filter((action) => stepOf(action).from === 'nothing')
}

let known: { readonly table: string; readonly all: Situation[] } = { table: '', all: [] }

/** Of the table as it stands this moment: a proof changes it, many laws ask. */
export function situations(): Situation[] {
  const table = JSON.stringify([lifecycle, clocks])
  if (known.table !== table) {
    known = { table, all: reachableFrom(...births().map((action) => after(action, unborn))) }
  }
  return known.all
}

/** Those from which no end can be reached. */
export function endless(): Situation[] {
  let open = situations().filter((now) => !isOver(now))
  for (;;) {
    const keys = new Set(open.map((now) => JSON.stringify(now)))
    const stuck = open.filter((now) =>
      actions
        .filter((action) => isOpenTo(action, now))
        .every((action) => keys.has(JSON.stringify(after(action, now)))),
    )
    if (stuck.length === open.length) return stuck
    open = stuck
  }
}

export function isOver({ status }: Situation): boolean {
  return !openStatuses.includes(status)
}

/** The time to object runs after the end, and is nobody's duty. */
export function duties({ running }: Situation): ClockName[] {
  return running.filter((name) => name !== 'contest')
}
