import type { StaffRole } from '@/lib/kernel/actor'
import type { Action, lifecycle } from '@/lib/complaints/lifecycle'

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
  refer: 'moves',
  accept: 'moves',
  answer: 'moves',
  relay: 'moves',
  inform: 'moves',
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
  refer: 1,
  accept: 2,
  answer: 3,
  contribute: 4,
  relay: 5,
  inform: 6,
  assign: 7,
  check: 8,
  askBack: 9,
  handOver: 10,
  sendBack: 11,
  reclaim: 12,
  involve: 13,
  extend: 14,
  merge: 15,
  separate: 16,
  split: 17,
  archive: 18,
  write: 19,
  remind: 20,
  note: 21,
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

/** Those among the allowed actions that the desk offers as moves, in its order. */
export function movesAmong(allowed: readonly Action[]): Move[] {
  return allowed.filter(isMove).sort((one, other) => offered[one] - offered[other])
}
