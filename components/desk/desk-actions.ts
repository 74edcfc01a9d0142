import type { StaffRole } from '@/lib/kernel/actor'
import type { Action, lifecycle } from '@/lib/complaints/rules/lifecycle'

/** The steps that somebody at a desk may take on the page of a complaint. */
type DeskAction = {
  [Step in Exclude<Action, 'submit' | 'entrust' | 'oversee' | 'mirror'>]: Extract<
    (typeof lifecycle)[Step]['by'][number],
    StaffRole
  > extends never
    ? never
    : Step
}[Exclude<Action, 'submit' | 'entrust' | 'oversee' | 'mirror'>]

/** Where on that page something can be done: among the moves, or in the panel that it is about. */
export type DeskPlace = 'moves' | 'reporter' | 'photos' | 'public'

/** Steps that are taken in the panel of what they are about. */
const panels = {
  protect: 'reporter',
  reveal: 'reporter',
  reissue: 'reporter',
  release: 'photos',
  publish: 'public',
  withhold: 'public',
  unpublish: 'public',
} as const satisfies Partial<Record<DeskAction, DeskPlace>>

export type PanelAction = keyof typeof panels
export type PanelActionAt<Place extends DeskPlace> = {
  [Step in PanelAction]: (typeof panels)[Step] extends Place ? Step : never
}[PanelAction]

/** What moves the complaint on, or says something to those who handle it: a file of `moves` each. */
export type Move = Exclude<DeskAction, PanelAction | 'undo'>

/** What the page may say was done: a step, or what stands beside the steps. */
export type Done = DeskAction | 'uphold' | 'dismiss' | 'discard' | 'cover'

const placesBeside: Readonly<Record<Exclude<Done, Move>, DeskPlace>> = {
  ...panels,
  undo: 'moves',
  uphold: 'public',
  dismiss: 'public',
  discard: 'moves',
  cover: 'photos',
}

export function placeOf(done: Done): DeskPlace {
  return done in placesBeside ? placesBeside[done as Exclude<Done, Move>] : 'moves'
}
