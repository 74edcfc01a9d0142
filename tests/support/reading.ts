// Reads the lines of decided.ts, and says what follows from them: who may do what now, and which clocks
// run. It knows neither the table nor the policy nor what the commands do.

import type { ActorRole } from '@/lib/kernel/actor'
import {
  clockNames,
  statuses,
  type Action,
  type ClockName,
  type ComplaintClass,
  type Status,
} from '@/lib/complaints/rules/lifecycle'
import { clockRuns, inShort, places, steps } from '@/tests/support/decided'
import { roles } from '@/tests/support/roles'

export type Holder = 'agency' | 'outside' | 'overseer'

export type Turn = 'verifier' | 'arbiter' | 'validator'

export type Place = Status | (typeof places)[number]

interface DecidedStep {
  readonly who: readonly ActorRole[]
  readonly when: readonly Status[] | 'nothing' | 'anything'
  readonly then: Status | 'stays' | 'before'
  readonly saysWhy: boolean
  readonly mayTakeBack: boolean
  readonly heldBy: Holder | null
  readonly while: ClockName | null
  readonly of: ComplaintClass | null
  readonly as: 'helper' | 'any of them' | null
  readonly turn: Turn | null
  readonly back: 'never' | 'once' | null
  readonly disputed: 'never' | 'before' | null
  readonly lapsed: boolean
}

/** What it takes to know whether somebody may do something now. */
export interface Now {
  readonly status: Status
  readonly class: ComplaintClass
  readonly heldBy: Holder
  /** The part of the officer's agency in it. */
  readonly as: 'lead' | 'helper'
  /** Those that have not run out. */
  readonly running: readonly ClockName[]
  /** Who decides on what is submitted. */
  readonly turn: Turn
  /** How often agencies have sent it back. */
  readonly returns: number
  readonly disputed: boolean
  /** Whether the clock archived it. */
  readonly lapsed: boolean
}

/** Where it is, as far as clocks go. */
export function placeOf({ status, turn, lapsed }: Pick<Now, 'status' | 'turn' | 'lapsed'>): Place {
  if (status === 'submitted' && turn !== 'verifier') return `before the ${turn}`
  return status === 'archived' && lapsed ? 'put aside' : status
}

function listed(words: string): string[] {
  return words.split(', ').flatMap((word) => (inShort[word] ?? word).split(', '))
}

function wordsOf<Word extends string>(words: string, all: readonly Word[]): Word[] {
  return listed(words).map((word) => {
    const known = all.find((one) => one === word)
    if (known === undefined) throw new Error(`${word} is none of ${all.join(', ')}`)
    return known
  })
}

const statusesIn = (words: string) => wordsOf<Status>(words, statuses)
const placesIn = (words: string) => wordsOf<Place>(words, [...statuses, ...places])

/** What follows a word among the terms of a line: 'contest' of 'while contest runs'. */
function termOf(terms: readonly string[], word: string): string | null {
  return terms.find((term) => term.startsWith(`${word} `))?.slice(word.length + 1) ?? null
}

const known = [
  ...['says why', 'may take it back', 'held by', 'while', 'of', 'as'],
  ...['in the turn of the', 'sent back', 'disputed', 'lapsed'],
]

function readStep(line: string): DecidedStep {
  const [sentence = '', ...terms] = line.split('; ')
  return { ...readSentence(sentence), ...readTerms(terms) }
}

function readSentence(sentence: string): Pick<DecidedStep, 'who' | 'when' | 'then'> {
  const [who = '', course = ''] = sentence.split(': ')
  const [when = '', then = ''] = course.split(' → ')
  const [becomes] = wordsOf(then, [...statuses, 'stays', 'before'] as const)
  if (!becomes) throw new Error(`Nobody knows what becomes of it: ${sentence}`)
  return {
    who: wordsOf<ActorRole>(who, roles),
    when: when === 'nothing' || when === 'anything' ? when : statusesIn(when),
    then: becomes,
  }
}

function readTerms(terms: readonly string[]): Omit<DecidedStep, 'who' | 'when' | 'then'> {
  const unknown = terms.find((term) => !known.some((word) => term.startsWith(word)))
  if (unknown !== undefined) throw new Error(`Nobody knows what ${unknown} means`)
  const clock = termOf(terms, 'while')?.replace(' runs', '')
  return {
    saysWhy: terms.includes('says why'),
    mayTakeBack: terms.includes('may take it back'),
    heldBy: termOf(terms, 'held by') as Holder | null,
    while: (clock ?? null) as ClockName | null,
    of: termOf(terms, 'of') as ComplaintClass | null,
    as: termOf(terms, 'as') as DecidedStep['as'],
    turn: termOf(terms, 'in the turn of the') as Turn | null,
    back: termOf(terms, 'sent back') as DecidedStep['back'],
    disputed: termOf(terms, 'disputed') as DecidedStep['disputed'],
    lapsed: terms.includes('lapsed'),
  }
}

const decided = Object.fromEntries(
  Object.entries(steps).map(([action, line]) => [action, readStep(line)]),
) as Record<Action, DecidedStep>

/** All steps, in the order in which they were decided. */
export const decidedSteps = Object.keys(decided)

export function decidedFor(action: Action): DecidedStep {
  return decided[action]
}

/** Of somebody who sees it. Who may take a step back depends on who took it: that is asked elsewhere. */
export function mayByDecision(role: ActorRole, action: Action, now: Now): boolean {
  const step = decided[action]
  if (step.then === 'before' || !step.who.includes(role)) return false
  return isWhen(step, now) && isOnTerms(step, now) && isInHand(step, role, now)
}

function isWhen({ when }: DecidedStep, { status }: Now): boolean {
  return when === 'anything' || (when !== 'nothing' && when.includes(status))
}

function isOnTerms(step: DecidedStep, now: Now): boolean {
  if (step.heldBy !== null && step.heldBy !== now.heldBy) return false
  if (step.of !== null && step.of !== now.class) return false
  if (step.while !== null && !now.running.includes(step.while)) return false
  return hasBeen(step, now)
}

/** Nobody stands above the inspectorate: what complains of officials is each time as the first time. */
function hasBeen(step: DecidedStep, now: Now): boolean {
  const past = now.class === 'oversight' ? { ...now, returns: 0, disputed: false } : now
  const met = [
    step.turn === null || step.turn === now.turn,
    step.back === null || past.returns === { never: 0, once: 1 }[step.back],
    step.disputed === null || past.disputed === (step.disputed === 'before'),
    !step.lapsed || now.lapsed,
  ]
  return met.every(Boolean)
}

function isInHand({ as }: DecidedStep, role: ActorRole, now: Now): boolean {
  if (!['officer', 'head', 'field'].includes(role) || as === 'any of them') return true
  return (as ?? 'lead') === now.as
}

interface ClockRun {
  readonly again: 'afresh' | 'goes on' | 'once'
  readonly in: readonly Place[]
  readonly onceBegun: readonly Place[]
  readonly until: readonly string[]
  readonly againBy: string | null
  readonly then: string | null
}

function readClock(line: string): ClockRun {
  const [sentence = '', ...terms] = line.split('; ')
  const [again = '', where = ''] = sentence.split(': ')
  const onceBegun = termOf(terms, 'once begun also')
  return {
    again: again as ClockRun['again'],
    in: placesIn(where),
    onceBegun: onceBegun === null ? [] : placesIn(onceBegun),
    until: termOf(terms, 'until')?.split(', ') ?? [],
    againBy: termOf(terms, 'again by'),
    then: termOf(terms, 'then'),
  }
}

const runs = Object.fromEntries(
  Object.entries(clockRuns).map(([name, line]) => [name, readClock(line)]),
) as Record<ClockName, ClockRun>

export function runOf(name: ClockName): ClockRun {
  return runs[name]
}

/** What has been, as far as it decides which clocks run. */
export interface Past {
  readonly begun: readonly ClockName[]
  /** Their step was taken since the complaint came where they run. */
  readonly done: readonly ClockName[]
  /** Those that run once, and have. */
  readonly spent: readonly ClockName[]
}

export const noPast: Past = { begun: [], done: [], spent: [] }

/** @param from null for what is being filed */
export function pastAfter(action: Action, from: Place | null, to: Place, past: Past): Past {
  const was = (name: ClockName) => from !== null && runs[name].in.includes(from)
  const is = (name: ClockName) => runs[name].in.includes(to)
  return {
    begun: clockNames.filter((name) => is(name) || past.begun.includes(name)),
    done: clockNames.filter((name) => {
      if (!was(name) || runs[name].againBy === action) return false
      return runs[name].until.includes(action) || past.done.includes(name)
    }),
    spent: clockNames.filter((name) => {
      return past.spent.includes(name) || (runs[name].again === 'once' && was(name) && !is(name))
    }),
  }
}

export function runningByDecision(place: Place, past: Past): ClockName[] {
  return clockNames.filter((name) => {
    const run = runs[name]
    if (past.spent.includes(name) || past.done.includes(name)) return false
    return run.in.includes(place) || (run.onceBegun.includes(place) && past.begun.includes(name))
  })
}
