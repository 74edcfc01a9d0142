// Which steps the citizen is told of.

import type { Action } from '@/lib/complaints/rules/lifecycle'

/** Whether the citizen is told of a step; the others are the staff's own business. */
const news = {
  submit: true,
  entrust: true,
  oversee: true,
  askBack: true,
  complete: true,
  refer: true,
  lapse: true,
  takeUp: true,
  archive: true,
  contest: true,
  accept: true,
  sendBack: true,
  sendUp: true,
  arbitrate: true,
  cede: true,
  inform: true,
  propose: false,
  decline: false,
  answer: true,
  postpone: true,
  resume: true,
  promise: true,
  prompt: false,
  callIn: true,
  affirm: true,
  breach: true,
  involve: true,
  // Among those who work for the city: who has it there, and what they bring each other.
  contribute: false,
  assign: false,
  extend: true,
  reclass: true,
  merge: true,
  share: true,
  separate: true,
  split: true,
  check: false,
  handOver: true,
  relay: true,
  reclaim: true,
  close: true,
  dispute: true,
  appeal: true,
  sustain: true,
  overrule: true,
  inspect: false,
  recall: true,
  reopen: true,
  press: true,
  withdraw: true,
  add: true,
  write: true,
  note: false,
  undo: false,
  // Among those who work for the city; the citizen sees that it moves.
  remind: false,
  escalate: false,
  mirror: false,
  rate: true,
  // Who may know, and who looked: nothing of that is kept from the person.
  protect: true,
  reveal: true,
  reissue: true,
  release: true,
  publish: true,
  withhold: true,
  unpublish: true,
} as const satisfies Record<Action, boolean>

/** A step that the citizen is told of. */
export type CitizenNews = { [A in Action]: (typeof news)[A] extends true ? A : never }[Action]

export function isCitizenNews(action: Action): action is CitizenNews {
  return news[action]
}
