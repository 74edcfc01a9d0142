// A complaint as those concerned would keep it on a card: who has it, how it stands, when its clocks
// began. What follows from a deed comes from decided.ts and from counting dates on a list of them; no
// line is shared with perform.ts.

import { userIdOf } from '@/lib/kernel/actor'
import type { ClockName, ComplaintClass, Status } from '@/lib/complaints/rules/lifecycle'
import { dueAfter, longerBy, publishedDays, type Stretch } from '@/tests/support/deadline-oracle'
import type { DeedName } from '@/tests/support/deeds'
import type { Person } from '@/tests/support/races/people'
import {
  decidedFor,
  mayByDecision,
  pastAfter,
  placeOf,
  runningByDecision,
  runOf,
  type Holder,
  type Past,
  type Place,
  type Turn,
} from '@/tests/support/reading'

interface Run {
  readonly name: ClockName
  readonly from: Date
  readonly to: Date | null
  readonly days: number
}

export interface State {
  readonly status: Status
  readonly class: ComplaintClass
  readonly agency: string | null
  readonly outside: boolean
  readonly kept: boolean
  readonly accused: string | null
  /** Whose it is. */
  readonly reporterId: string
  readonly helpers: readonly string[]
  readonly turn: Turn
  readonly returns: number
  readonly disputed: boolean
  readonly lapsed: boolean
  readonly past: Past
  readonly runs: readonly Run[]
  readonly version: number
  readonly changedAt: Date
  readonly back: { readonly userId: string; readonly until: Date; readonly to: State } | null
}

export interface Doing {
  readonly person: Person
  readonly deed: DeedName | 'undo'
  /** As what it is referred. */
  readonly ofClass: ComplaintClass
}

/** Three ways for a deed to go: it is open, it is not, or for this person there is no such complaint. */
export type Verdict = 'open' | 'forbidden' | 'hidden'

/** Batam, without help from any zone table. */
const hoursAhead = 7
const ten = 10_000

export function dueOf(state: State, run: Run): string {
  const goesOn = runOf(run.name).again === 'goes on'
  const chain = goesOn ? state.runs.filter(({ name }) => name === run.name) : [run]
  const stretches = chain
    .slice(0, chain.indexOf(run) + 1)
    .map(({ from, to }, index, all): Stretch => {
      return index === all.length - 1 || to === null ? { from } : { from, to }
    })
  return dueAfter(stretches, run.days, hoursAhead)
}

export function verdictOn({ person: { actor }, deed }: Doing, state: State, asked: Date): Verdict {
  const at = stamped(asked, state)
  if (deed === 'undo') {
    const isOwn = state.back !== null && state.back.userId === userIdOf(actor)
    return isOwn && at <= state.back.until ? 'open' : 'forbidden'
  }
  const as = partOf(actor, state)
  if (as === null) return 'hidden'
  const running = decidedFor(deed).while === null ? [] : runningAt(at, state)
  const now = { ...state, heldBy: holderOf(state), as, running }
  return mayByDecision(actor.role, deed, now) ? 'open' : 'forbidden'
}

function runningAt(at: Date, state: State): ClockName[] {
  const open = state.runs.filter((run) => run.to === null && dueOf(state, run) >= at.toISOString())
  return open.map(({ name }) => name)
}

function holderOf({ outside, kept }: State): Holder {
  if (!outside) return 'agency'
  return kept ? 'overseer' : 'outside'
}

/** Null for whom it does not exist. Those who are of no agency are as good as those who lead. */
function partOf(actor: Person['actor'], state: State): 'lead' | 'helper' | null {
  if ('agency' in actor) {
    if (state.accused === actor.agency) return null
    if (state.agency === actor.agency) return 'lead'
    return state.helpers.includes(actor.agency) ? 'helper' : null
  }
  return isSeenBy(actor, state) ? 'lead' : null
}

function isSeenBy(actor: Person['actor'], { kept, class: of, reporterId }: State): boolean {
  const { role } = actor
  if (role === 'citizen') return 'complaintId' in actor || userIdOf(actor) === reporterId
  if (role === 'admin' || role === 'verifier') return !kept
  if (role === 'supervisor' || role === 'leadership') return of !== 'oversight'
  return role === 'clock'
}

/** Whoever asked first may come second: within one complaint time does not run backwards. */
function stamped(asked: Date, { changedAt }: State): Date {
  return asked > changedAt ? asked : changedAt
}

export function stateAfter(doing: Doing, state: State, asked: Date): State {
  const at = stamped(asked, state)
  const version = state.version + 1
  if (doing.deed === 'undo') {
    return { ...(state.back?.to ?? state), version, changedAt: at, back: null }
  }
  const { mayTakeBack } = decidedFor(doing.deed)
  const status = statusAfter(doing.deed, state)
  const lived = livedAfter(doing.deed, state)
  const place = placeOf({ status, ...lived })
  const past = pastAfter(doing.deed, placeOf(state), place, state.past)
  const ofClass = classAfter(doing, state)
  const userId = userIdOf(doing.person.actor)
  return {
    ...state,
    ...handsAfter(doing, state, status),
    ...lived,
    ...{ status, past, class: ofClass, version, changedAt: at },
    runs: runsAfter(doing, state, { place, past, class: ofClass, at }),
    back: mayTakeBack && userId !== null ? { userId, until: later(at, ten), to: state } : null,
  }
}

/** The supervisor says that it is an ordinary complaint. */
function classAfter({ deed, ofClass }: Doing, state: State): ComplaintClass {
  if (deed === 'refer') return ofClass
  return deed === 'reclass' ? 'complaint' : state.class
}

/** In whose turn these leave what is submitted. */
const turns: Partial<Record<DeedName, Turn>> = {
  sendUp: 'arbiter',
  arbitrate: 'verifier',
  cede: 'verifier',
  appeal: 'validator',
  sustain: 'verifier',
  overrule: 'verifier',
}

function livedAfter(deed: DeedName, { turn, returns, disputed, lapsed }: State) {
  const isBack = deed === 'sendBack' || deed === 'sendUp'
  return {
    turn: turns[deed] ?? turn,
    returns: deed === 'reopen' ? 0 : returns + Number(isBack),
    disputed: disputed || deed === 'dispute' || deed === 'appeal',
    lapsed: (lapsed || deed === 'lapse') && deed !== 'takeUp',
  }
}

export function statusAfter(deed: DeedName, { status }: State): Status {
  const { then } = decidedFor(deed)
  return then === 'stays' || then === 'before' ? status : then
}

function later(moment: Date, milliseconds: number): Date {
  return new Date(moment.getTime() + milliseconds)
}

const withNobody: readonly Status[] = ['submitted', 'incomplete', 'merged']
const helpEnds: readonly Status[] = [...withNobody, 'closed', 'withdrawn']

function handsAfter(doing: Doing, state: State, status: Status) {
  const { deed } = doing
  // Whoever answered it stays with it while somebody looks at the answer.
  if (deed === 'appeal') return {}
  const helpers = helpEnds.includes(status) ? [] : state.helpers
  if (withNobody.includes(status)) return { agency: null, outside: false, helpers }
  const agency = agencyAfter(doing)
  if (agency !== null) return { agency, helpers }
  if (deed === 'handOver' || deed === 'cede') return { outside: true, helpers }
  return deed === 'involve' ? { helpers: [...helpers, 'DLH'] } : { helpers }
}

/** Null where it stays with whom it is. In the races whatever it was handled with Bina Marga answers. */
function agencyAfter({ deed, ofClass }: Doing): string | null {
  if (deed === 'refer') return agencyFor(ofClass)
  return deed === 'arbitrate' || deed === 'share' ? 'DBMSDA' : null
}

/** What complains of officials goes to the Inspektorat. */
export function agencyFor(ofClass: ComplaintClass): string {
  return ofClass === 'oversight' ? 'INSPEKTORAT' : 'DBMSDA'
}

interface Then extends Pick<State, 'past' | 'class'> {
  readonly place: Place
  readonly at: Date
}

function runsAfter({ deed }: Doing, state: State, then: Then): Run[] {
  const running = runningByDecision(then.place, then.past)
  const changed = then.class !== state.class
  const going = state.runs.map((run): Run => {
    if (run.to !== null) return run
    if (!running.includes(run.name)) return { ...run, to: then.at }
    const longer = deed === 'extend' && run.name === 'settlement' ? longerBy : 0
    const days = changed ? publishedDays[run.name][then.class] : run.days
    return { ...run, days: days + longer }
  })
  const missing = running.filter((name) => !going.some((run) => run.name === name && !run.to))
  return [...going, ...missing.map((name) => begun(name, going, changed, then))]
}

function begun(name: ClockName, runs: readonly Run[], changed: boolean, then: Then): Run {
  const earlier = runs.findLast((run) => run.name === name)
  const keeps = earlier && !changed && runOf(name).again === 'goes on'
  const days = keeps ? earlier.days : publishedDays[name][then.class]
  return { name, from: then.at, to: null, days }
}
