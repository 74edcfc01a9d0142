// Whether what the database says after a step of a race can have come about one deed after the other, and
// each of them rightly. The events tell in which order.

import { expect } from 'vitest'
import { userIdOf } from '@/lib/kernel/actor'
import { alsoRefuses } from '@/tests/support/races/deed'
import {
  dueOf,
  stateAfter,
  verdictOn,
  type Doing,
  type State,
  type Verdict,
} from '@/tests/support/races/state'
import type { recordOf } from '@/tests/support/world'

export type Kept = Awaited<ReturnType<typeof recordOf>>

export interface Try extends Doing {
  readonly asked: Date
  /** 'done', or the code of the refusal. */
  readonly outcome: string
}

/** @returns how the complaint now stands @throws when nobody's account of it can be right */
export function checked(state: State, tries: readonly Try[], before: Kept, after: Kept): State {
  const done = tries.filter(({ outcome }) => outcome === 'done')
  const fresh = after.events.slice(before.events.length)
  expect(after.events.slice(0, before.events.length)).toEqual(before.events)
  expect(fresh, 'as many new events as deeds done').toHaveLength(done.length)
  expect(after.version, 'a version for each event').toBe(after.events.length)
  if (done.length === 0) expect(after, 'what is refused changes nothing').toEqual(before)
  const states = [state]
  for (const one of inOrder(done, fresh)) states.push(accepted(one, states.at(-1) ?? state))
  const refused = tries.filter(({ outcome }) => outcome !== 'done')
  for (const one of refused) expectRightlyRefused(one, states)
  const end = states.at(-1) ?? state
  expect(standing(after)).toEqual(expected(end))
  expectForwards(after)
  return end
}

function inOrder(done: readonly Try[], events: Kept['events']): Try[] {
  const left = [...done]
  return events.map(({ action, role, userId }) => {
    const index = left.findIndex(({ deed, person: { actor } }) => {
      return deed === action && actor.role === role && userIdOf(actor) === userId
    })
    const [one] = index < 0 ? [] : left.splice(index, 1)
    if (!one) throw new Error(`an event ${action} by ${role} that nobody did`)
    return one
  })
}

function accepted(one: Try, state: State): State {
  const verdict = verdictOn(one, state, one.asked)
  expect(`${toldOf(one)} when ${state.status}: ${verdict}`).toBe(
    `${toldOf(one)} when ${state.status}: open`,
  )
  return stateAfter(one, state, one.asked)
}

/** He came before all of the others, after them, or between: there must be a moment that explains it. */
function expectRightlyRefused(one: Try, states: readonly State[]): void {
  const moments = states.map((state) => ({
    when: state.status,
    it: verdictOn(one, state, one.asked),
  }))
  const isExplained = moments.some(({ it }) => explains(it, one))
  const words = moments.map(({ when, it }) => `${it} when ${when}`).join(', then ')
  if (!isExplained) expect.fail(`${toldOf(one)} met ${one.outcome}, but it was ${words}`)
}

function explains(verdict: Verdict, { deed, outcome }: Try): boolean {
  if (deed === 'undo') return outcome === 'undo_too_late' && verdict !== 'open'
  if (verdict === 'hidden') return outcome === 'not_found'
  if (verdict === 'forbidden') return outcome === 'not_allowed'
  return (alsoRefuses[deed] ?? []).includes(outcome)
}

function toldOf({ person, deed }: Doing): string {
  return `${person.name} ${deed}`
}

function standing({ status, class: ofClass, agencyCode, version, changedAt, clocks }: Kept) {
  const runs = clocks.map(({ name, startedAt, stoppedAt, workingDays, dueAt }) => {
    return runLine(name, startedAt, stoppedAt, workingDays, dueAt.toISOString())
  })
  return { status, class: ofClass, agency: agencyCode, version, changedAt, runs: runs.sort() }
}

function expected(state: State): ReturnType<typeof standing> {
  const { status, class: ofClass, agency, version, changedAt } = state
  const runs = state.runs.map((run) => {
    return runLine(run.name, run.from, run.to, run.days, dueOf(state, run))
  })
  return { status, class: ofClass, agency, version, changedAt, runs: runs.sort() }
}

function runLine(name: string, from: Date, to: Date | null, days: number, due: string): string {
  const until = to === null ? 'runs' : `stopped ${to.toISOString()}`
  return `${name} of ${days} days from ${from.toISOString()} ${until}, due ${due}`
}

/** One run of a clock at a time, and no time that runs backwards. */
function expectForwards({ clocks, events, referrals }: Kept): void {
  const running = clocks.filter(({ stoppedAt }) => stoppedAt === null).map(({ name }) => name)
  expect(running).toEqual([...new Set(running)])
  const times = events.map(({ occurredAt }) => occurredAt.getTime())
  expect(times).toEqual(times.toSorted((one, other) => one - other))
  for (const { referredAt, acceptedAt, endedAt } of referrals) {
    expect((acceptedAt ?? referredAt) >= referredAt, 'accepted before it was referred').toBe(true)
    expect((endedAt ?? referredAt) >= referredAt, 'ended before it was referred').toBe(true)
  }
}
