import type { StaffRole } from '@/lib/kernel/actor'
import type { Action, lifecycle } from '@/lib/complaints/rules/lifecycle'

/** The steps that somebody at a desk may take: each needs a place, and a sentence once it is done. */
export type DeskAction = {
  [Step in Exclude<Action, 'submit' | 'entrust' | 'oversee' | 'mirror'>]: Extract<
    (typeof lifecycle)[Step]['by'][number],
    StaffRole
  > extends never
    ? never
    : Step
}[Exclude<Action, 'submit' | 'entrust' | 'oversee' | 'mirror'>]

/** Where on the case page something can be done: among the moves, or in the panel that it is about. */
export type DeskPlace = 'moves' | 'reporter' | 'photos' | 'public'

const places = {
  arbitrate: 'moves',
  cede: 'moves',
  sustain: 'moves',
  overrule: 'moves',
  inspect: 'moves',
  recall: 'moves',
  refer: 'moves',
  accept: 'moves',
  propose: 'moves',
  decline: 'moves',
  answer: 'moves',
  relay: 'moves',
  inform: 'moves',
  postpone: 'moves',
  resume: 'moves',
  promise: 'moves',
  reclass: 'moves',
  askBack: 'moves',
  involve: 'moves',
  contribute: 'moves',
  assign: 'moves',
  extend: 'moves',
  merge: 'moves',
  separate: 'moves',
  split: 'moves',
  check: 'moves',
  handOver: 'moves',
  sendBack: 'moves',
  sendUp: 'moves',
  reclaim: 'moves',
  archive: 'moves',
  write: 'moves',
  note: 'moves',
  undo: 'moves',
  remind: 'moves',
  protect: 'reporter',
  reveal: 'reporter',
  reissue: 'reporter',
  release: 'photos',
  publish: 'public',
  withhold: 'public',
  unpublish: 'public',
} as const satisfies Record<DeskAction, DeskPlace>

export type ActionsAt<Place extends DeskPlace> = {
  [Step in DeskAction]: (typeof places)[Step] extends Place ? Step : never
}[DeskAction]

/** What moves the complaint on, or says something to those who handle it. */
export type Move = Exclude<ActionsAt<'moves'>, 'undo'>

/** In the order in which the desk offers them: what moves the complaint on comes first. */
const offered = {
  arbitrate: 1,
  cede: 2,
  sustain: 3,
  overrule: 4,
  inspect: 5,
  recall: 6,
  refer: 7,
  resume: 8,
  accept: 9,
  answer: 10,
  propose: 11,
  decline: 12,
  contribute: 13,
  relay: 14,
  inform: 15,
  assign: 16,
  promise: 17,
  postpone: 18,
  check: 19,
  askBack: 20,
  handOver: 21,
  sendBack: 22,
  sendUp: 23,
  reclaim: 24,
  involve: 25,
  extend: 26,
  reclass: 27,
  merge: 28,
  separate: 29,
  split: 30,
  archive: 31,
  write: 32,
  remind: 33,
  note: 34,
} as const satisfies Record<Move, number>

/** What the page may say was done: a step, or the decision on an objection. */
export type Done = DeskAction | 'uphold' | 'dismiss' | 'discard' | 'cover'

const placesOfDone: Readonly<Record<Done, DeskPlace>> = {
  ...places,
  uphold: 'public',
  dismiss: 'public',
  discard: 'moves',
  cover: 'photos',
}

export function isDone(word: string): word is Done {
  return Object.hasOwn(placesOfDone, word)
}

export function placeOf(done: Done): DeskPlace {
  return placesOfDone[done]
}

function isMove(action: string): action is Move {
  return Object.hasOwn(offered, action)
}

/** What depends on more than the table knows: whether the head looks at answers, and at which. */
export interface Approving {
  isHead: boolean
  looksAtAnswers: boolean
  hasProposal: boolean
}

function isForNow(move: Move, { isHead, looksAtAnswers, hasProposal }: Approving): boolean {
  if (move === 'propose') return looksAtAnswers
  if (move === 'decline') return hasProposal
  return move !== 'answer' || isHead || !looksAtAnswers
}

/** Those among the allowed actions that the desk offers as moves, in its order. */
export function movesAmong(allowed: readonly Action[], approving: Approving): Move[] {
  return allowed
    .filter(isMove)
    .filter((move) => isForNow(move, approving))
    .sort((one, other) => offered[one] - offered[other])
}
