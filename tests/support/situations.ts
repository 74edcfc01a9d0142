// Every situation that the table of lifecycle.ts can bring about, for laws that hold in all of them.

import {
  actions,
  clocks,
  openStatuses,
  stepOf,
  type Action,
  type ClockName,
  type Status,
  type Step,
} from '@/lib/complaints/lifecycle'

export interface Situation {
  readonly status: Status
  readonly running: readonly ClockName[]
  /** Those that have run and never start again. */
  readonly spent: readonly ClockName[]
  readonly heldBy: NonNullable<Step['heldBy']>
}

/** Whose hands it comes into; an overseer's complaint stays the overseer's. */
const moves: Partial<Record<Action, Situation['heldBy']>> = {
  submit: 'agency',
  entrust: 'agency',
  oversee: 'overseer',
  handOver: 'outside',
  reclaim: 'agency',
  share: 'agency',
  reopen: 'agency',
  refer: 'agency',
}

export function isOpenTo(action: Action, { status, heldBy, running }: Situation): boolean {
  const step = stepOf(action)
  if (!isFrom(step, status)) return false
  if (step.within !== undefined && !running.includes(step.within)) return false
  return isReachedBy(step, heldBy) && (step.heldBy ?? heldBy) === heldBy
}

function isFrom({ from }: Step, status: Status): boolean {
  return from === 'anything' || (from !== 'nothing' && from.includes(status))
}

/** Kept from Kominfo: nobody but the inspectorate's officer and the citizen can act on it. */
function isReachedBy({ by }: Step, heldBy: Situation['heldBy']): boolean {
  return heldBy !== 'overseer' || by.some((role) => role === 'citizen' || role === 'officer')
}

function after(action: Action, before: Situation): Situation {
  const { to, starts = [], stops = [] } = stepOf(action)
  const left = before.running.filter((name) => !stops.includes(name))
  const started = starts.filter((name) => !before.spent.includes(name))
  const once = started.filter((name) => clocks[name].again === 'never')
  return {
    status: to === 'unchanged' || to === 'before' ? before.status : to,
    running: [...new Set([...left, ...started])].sort(),
    spent: [...new Set([...before.spent, ...once])].sort(),
    heldBy: moves[action] ?? before.heldBy,
  }
}

/** Everything that can come of a situation, itself included. */
export function reachableFrom(start: Situation): Situation[] {
  const known = new Map([[JSON.stringify(start), start]])
  for (const situation of known.values()) {
    for (const action of actions.filter((name) => isOpenTo(name, situation))) {
      const next = after(action, situation)
      known.set(JSON.stringify(next), next)
    }
  }
  return [...known.values()]
}

const unborn: Situation = { status: 'submitted', running: [], spent: [], heldBy: 'agency' }
export const births = actions.filter((action) => stepOf(action).from === 'nothing')
export const situations = births.flatMap((action) => reachableFrom(after(action, unborn)))

export function isOver({ status }: Situation): boolean {
  return !openStatuses.includes(status)
}

/** The time to object runs after the end, and is nobody's duty. */
export function duties({ running }: Situation): ClockName[] {
  return running.filter((name) => name !== 'contest')
}
