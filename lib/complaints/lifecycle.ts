// The whole life of a complaint, on one page. Read a row of `lifecycle` aloud: a `by` may do this to
// a complaint that is `from`; it becomes `to`; these clocks start, those stop; a reason is required.
// A row with `to: 'unchanged'` leaves the status as it is; what is `undoable` can be taken back for
// ten seconds by whoever did it, and nobody is told of it before they are over. The clock is a role like any other: what
// happens by itself is an ordinary step of this table. Being late is a fact, never a status.
// Numbers of working days are dated rows of reference data (lib/agencies), not part of this page.

import type { ActorRole } from '@/lib/kernel/actor'
import type { ClockName, ComplaintClass } from '@/lib/kernel/terms'

export const statuses = [
  'submitted',
  'incomplete',
  'referred',
  'in_progress',
  'handed_over',
  'answered',
  'closed',
  'archived',
  'withdrawn',
  'merged',
] as const
export type Status = (typeof statuses)[number]

export {
  clockNames,
  complaintClasses,
  type ClockName,
  type ComplaintClass,
} from '@/lib/kernel/terms'

export const privacies = ['named', 'confidential', 'anonymous'] as const
export type Privacy = (typeof privacies)[number]

export const outcomes = ['done', 'explained', 'not_possible', 'not_ours', 'no_budget'] as const
export type Outcome = (typeof outcomes)[number]

interface ClockRule {
  /** What a second start does: count afresh, go on with the days already used, or nothing at all. */
  readonly again: 'afresh' | 'resumes' | 'never'
  /** The step that the clock takes by itself when it runs out; null where lateness is only shown. */
  readonly onExpiry: 'close' | null
}

export const clocks = {
  verification: { again: 'afresh', onExpiry: null },
  reply: { again: 'afresh', onExpiry: null },
  settlement: { again: 'resumes', onExpiry: null },
  confirmation: { again: 'afresh', onExpiry: 'close' },
  contest: { again: 'never', onExpiry: null },
} as const satisfies Record<ClockName, ClockRule>

export interface Step {
  readonly by: readonly ActorRole[]
  readonly from: readonly Status[] | 'nothing' | 'anything'
  /** `before`: back to where the last step had begun. */
  readonly to: Status | 'unchanged' | 'before'
  readonly starts?: readonly ClockName[]
  readonly stops?: readonly ClockName[]
  readonly reason?: 'required'
  /**
   * Only while this one holds or has answered it: an OPD of the city, an outside body that Kominfo
   * handed it to, or the overseer to whom it went past Kominfo.
   */
  readonly heldBy?: 'agency' | 'outside' | 'overseer'
  /** Only while this clock runs and has not run out. */
  readonly within?: ClockName
  /** Only what is of this class. */
  readonly ofClass?: ComplaintClass
  /** Of agencies: the one that answers takes a step, unless it is the helper's, or anyone's of them. */
  readonly hand?: 'helper' | 'any'
  /** Whoever took the step may take it back within `undoSeconds`. */
  readonly undoable?: true
}

/** So long one can take a step back, and so long nobody is told of it. */
export const undoSeconds = 10

/** Whoever files, and whoever receives what another way brought and enters it. */
const entering = ['citizen', 'clerk', 'verifier', 'admin', 'officer', 'head'] as const

// prettier-ignore
export const lifecycle = {
  submit:   { by: entering,          from: 'nothing',                   to: 'submitted',   starts: ['verification'] },
  // What complains of officials goes past Kominfo's desk: to the inspectorate, or to the overseer.
  entrust:  { by: entering,          from: 'nothing',                   to: 'referred',    starts: ['reply', 'settlement'] },
  oversee:  { by: entering,          from: 'nothing',                   to: 'handed_over', starts: ['settlement'] },

  askBack:  { by: ['admin'],            from: ['submitted'],               to: 'incomplete',  stops: ['verification'], reason: 'required', undoable: true },
  complete: { by: ['citizen'],          from: ['incomplete'],              to: 'submitted',   starts: ['verification'], reason: 'required' },
  refer:    { by: ['admin'],            from: ['submitted'],               to: 'referred',    starts: ['reply', 'settlement'], stops: ['verification'], undoable: true },
  archive:  { by: ['admin'],            from: ['submitted', 'incomplete'], to: 'archived',    starts: ['contest'], stops: ['verification', 'settlement'], reason: 'required', undoable: true },
  contest:  { by: ['citizen'],          from: ['archived'],                to: 'submitted',   starts: ['verification'], stops: ['contest'], reason: 'required', within: 'contest' },

  accept:   { by: ['officer'],          from: ['referred'],                to: 'in_progress', undoable: true },
  sendBack: { by: ['officer'],          from: ['referred', 'in_progress'], to: 'submitted',   starts: ['verification'], stops: ['reply'], reason: 'required', undoable: true },
  inform:   { by: ['officer'],          from: ['referred', 'in_progress'], to: 'unchanged',   stops: ['reply'], reason: 'required', undoable: true },
  // Where the agency wants it, its head looks at an answer first. No clock waits for that.
  propose:  { by: ['officer'],          from: ['referred', 'in_progress'], to: 'unchanged',   reason: 'required' },
  decline:  { by: ['head'],             from: ['referred', 'in_progress'], to: 'unchanged',   reason: 'required' },
  answer:   { by: ['officer', 'head'],  from: ['referred', 'in_progress'], to: 'answered',    starts: ['confirmation'], stops: ['reply', 'settlement'], reason: 'required', undoable: true },

  // One agency answers; others bring what it needs. Whoever has it there, the agency owes the answer.
  involve:  { by: ['admin'],            from: ['referred', 'in_progress'], to: 'unchanged',   reason: 'required', undoable: true },
  contribute: { by: ['officer'],        from: ['referred', 'in_progress'], to: 'unchanged',   reason: 'required', undoable: true, hand: 'helper' },
  // By the clock where the operator has moved on whoever had it.
  assign:   { by: ['officer', 'head', 'clock'], from: ['referred', 'in_progress'], to: 'unchanged', undoable: true },
  extend:   { by: ['officer'],          from: ['referred', 'in_progress'], to: 'unchanged',   reason: 'required', within: 'settlement', ofClass: 'public_information' },

  // One problem told by many, and many problems told by one: each citizen keeps a number and a promise.
  merge:    { by: ['admin'],            from: ['submitted', 'incomplete', 'referred', 'in_progress'], to: 'merged', starts: ['settlement'], stops: ['verification', 'reply'], undoable: true },
  share:    { by: ['clock'],            from: ['merged'],                  to: 'answered',    starts: ['confirmation'], stops: ['settlement'], reason: 'required' },
  separate: { by: ['citizen', 'admin', 'clock'], from: ['merged'],         to: 'submitted',   starts: ['verification'] },
  split:    { by: ['admin'],            from: ['submitted'],               to: 'unchanged',   reason: 'required' },

  handOver: { by: ['admin'],            from: ['submitted'],               to: 'handed_over', starts: ['settlement'], stops: ['verification'], reason: 'required', undoable: true },
  relay:    { by: ['admin', 'officer'], from: ['handed_over'],             to: 'answered',    starts: ['confirmation'], stops: ['settlement'], reason: 'required', undoable: true },
  check:    { by: ['admin'],            from: ['handed_over'],             to: 'unchanged',   undoable: true },
  reclaim:  { by: ['admin'],            from: ['handed_over'],             to: 'submitted',   starts: ['verification'], reason: 'required', undoable: true },

  close:    { by: ['citizen', 'clock'], from: ['answered'],                to: 'closed',      stops: ['confirmation'] },
  dispute:  { by: ['citizen'],          from: ['answered'],                to: 'in_progress', starts: ['reply', 'settlement'], stops: ['confirmation'], reason: 'required', heldBy: 'agency' },
  reopen:   { by: ['citizen'],          from: ['answered'],                to: 'submitted',   starts: ['verification', 'settlement'], stops: ['confirmation'], reason: 'required', heldBy: 'outside' },
  press:    { by: ['citizen'],          from: ['answered'],                to: 'handed_over', starts: ['settlement'], stops: ['confirmation'], reason: 'required', heldBy: 'overseer' },
  withdraw: { by: ['citizen'],          from: ['submitted', 'incomplete', 'referred', 'in_progress', 'handed_over', 'merged'], to: 'withdrawn', stops: ['verification', 'reply', 'settlement'] },

  // Talk, on both sides of the counter.
  add:      { by: ['citizen'],          from: ['submitted', 'referred', 'in_progress', 'handed_over', 'answered', 'merged'], to: 'unchanged', reason: 'required' },
  write:    { by: ['admin'],            from: ['submitted', 'incomplete', 'referred', 'in_progress', 'handed_over', 'answered', 'merged'], to: 'unchanged', reason: 'required', undoable: true },
  note:     { by: ['admin', 'officer'], from: ['submitted', 'incomplete', 'referred', 'in_progress', 'handed_over', 'answered', 'merged'], to: 'unchanged', reason: 'required', hand: 'any' },
  remind:   { by: ['admin', 'supervisor', 'leadership'], from: ['referred', 'in_progress'], to: 'unchanged', reason: 'required' },
  mirror:   { by: ['admin', 'verifier'], from: 'anything',                to: 'unchanged' },
  rate:     { by: ['citizen'],          from: ['answered', 'closed'],      to: 'unchanged' },

  undo:     { by: ['admin', 'officer', 'head'], from: 'anything',                  to: 'before' },

  // Who may know.
  protect:  { by: ['citizen', 'admin'], from: 'anything',                  to: 'unchanged' },
  reveal:   { by: ['admin', 'verifier'], from: 'anything',                 to: 'unchanged',   reason: 'required' },
  reissue:  { by: ['admin'],            from: 'anything',                  to: 'unchanged',   reason: 'required' },
  release:  { by: ['admin', 'verifier'], from: 'anything',                 to: 'unchanged' },
  publish:  { by: ['admin', 'verifier'], from: ['submitted', 'referred', 'in_progress', 'handed_over', 'answered', 'closed'], to: 'unchanged' },
  withhold: { by: ['admin', 'verifier'], from: ['submitted', 'referred', 'in_progress', 'handed_over', 'answered', 'closed'], to: 'unchanged',   reason: 'required' },
  unpublish: { by: ['admin', 'verifier'], from: 'anything',                to: 'unchanged',   reason: 'required' },
} as const satisfies Record<string, Step>

export type Action = keyof typeof lifecycle

export const actions = Object.keys(lifecycle) as Action[]

/** The row of an action, in the general form that loops over rows need. */
export function stepOf(action: Action): Step {
  return lifecycle[action]
}

/** Statuses in which somebody still has something to do. */
export const openStatuses: readonly Status[] = [
  'submitted',
  'incomplete',
  'referred',
  'in_progress',
  'handed_over',
  'answered',
  'merged',
]
