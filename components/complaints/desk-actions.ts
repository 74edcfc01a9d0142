import type { StaffRole } from '@/lib/kernel/actor'
import type { Action, lifecycle } from '@/lib/complaints/lifecycle'

/** The steps that somebody at a desk may take: each needs a form and a sentence once it is done. */
export type DeskAction = {
  [Step in Action]: Extract<(typeof lifecycle)[Step]['by'][number], StaffRole> extends never
    ? never
    : Step
}[Action]

/** In the order in which the desk offers them: what moves the complaint on comes first. */
const offered = {
  refer: 1,
  accept: 2,
  answer: 3,
  relay: 4,
  inform: 5,
  askBack: 6,
  handOver: 7,
  sendBack: 8,
  reclaim: 9,
  archive: 10,
  note: 11,
} as const satisfies Record<DeskAction, number>

export function isDeskAction(action: string): action is DeskAction {
  return Object.hasOwn(offered, action)
}

/** Those among the allowed actions that the desk offers, in its order. */
export function inDeskOrder(allowed: readonly Action[]): DeskAction[] {
  return allowed.filter(isDeskAction).sort((one, other) => offered[one] - offered[other])
}
