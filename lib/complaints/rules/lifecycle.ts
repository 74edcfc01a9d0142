// The whole life of a complaint, on one page. Read a row of `lifecycle` aloud: a `by` may do this to
// a complaint that is `from`; it becomes `to`; these clocks start, those stop; a reason is required.
// A row with `to: 'unchanged'` leaves the status as it is; what is `undoable` can be taken back for
// ten seconds by whoever did it, and nobody is told of it before they are over. The clock is a role like any other: what
// happens by itself is an ordinary step of this table. Being late is a fact, never a status.
// Numbers of working days are dated rows of reference data (lib/agencies), not part of this page.

import type { ActorRole } from '@/lib/kernel/actor'
import { clockNames, type ClockName, type ComplaintClass } from '@/lib/kernel/terms'

export const statuses = [
  'submitted',
  'incomplete',
  'referred',
  'in_progress',
  'postponed',
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
  readonly onExpiry: 'close' | 'lapse' | null
  /** It runs after the complaint has ended: nobody is late with it, and it keeps nothing open. */
  readonly runsAfterTheEnd?: true
}

export const clocks = {
  verification: { again: 'afresh', onExpiry: null },
  reply: { again: 'afresh', onExpiry: null },
  settlement: { again: 'resumes', onExpiry: null },
  confirmation: { again: 'afresh', onExpiry: 'close' },
  completion: { again: 'afresh', onExpiry: 'lapse' },
  arbitration: { again: 'afresh', onExpiry: null },
  contest: { again: 'never', onExpiry: null, runsAfterTheEnd: true },
} as const satisfies Record<ClockName, ClockRule>

/** Those that run while a complaint is open. */
export const clocksOfOpen = clockNames.filter((name) => !ruleOf(name).runsAfterTheEnd)

/** The row of a clock, in the general form that loops over rows need. */
function ruleOf(name: ClockName): ClockRule {
  return clocks[name]
}

export interface Step {
  readonly by: readonly ActorRole[]
  readonly from: readonly Status[] | 'nothing' | 'anything'
  /** `before`: back to where the last step had begun. */
  readonly to: Status | 'unchanged' | 'before'
  readonly starts?: readonly ClockName[]
  readonly stops?: readonly ClockName[]
  /** These go on with the days already used, where they had begun before. */
  readonly resumes?: readonly ClockName[]
  readonly reason?: 'required'
  /**
   * Only while this one holds or has answered it: an OPD of the city, an outside body that Kominfo
   * handed it to, or the overseer to whom it went past Kominfo.
   */
  readonly heldBy?: 'agency' | 'outside' | 'overseer'
  /**
   * Whose turn it is to decide on what is submitted: the verifier's, unless agencies have sent it back
   * twice or the citizen has disputed twice. Then somebody above both decides.
   */
  readonly turn?: 'verifier' | 'arbiter' | 'validator'
  /** Only what agencies have sent back so often; nobody stands above the inspectorate here. */
  readonly returns?: 0 | 1
  /** Whether the citizen has disputed an answer before; the same of what the inspectorate answers. */
  readonly disputed?: boolean
  /** Only what the clock archived, since the citizen had not answered. */
  readonly lapsed?: true
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

  // The citizen's turn alone makes the settlement wait, and no longer than the clock `completion` runs.
  askBack:  { by: ['admin'],            from: ['submitted'],               to: 'incomplete',  starts: ['completion'], stops: ['verification', 'settlement'], reason: 'required', undoable: true, turn: 'verifier' },
  complete: { by: ['citizen'],          from: ['incomplete'],              to: 'submitted',   starts: ['verification'], stops: ['completion'], resumes: ['settlement'], reason: 'required' },
  lapse:    { by: ['clock'],            from: ['incomplete'],              to: 'archived',    stops: ['completion'] },
  takeUp:   { by: ['citizen'],          from: ['archived'],                to: 'submitted',   starts: ['verification'], resumes: ['settlement'], reason: 'required', lapsed: true },
  refer:    { by: ['admin'],            from: ['submitted'],               to: 'referred',    starts: ['reply', 'settlement'], stops: ['verification'], undoable: true, turn: 'verifier' },
  archive:  { by: ['admin'],            from: ['submitted', 'incomplete'], to: 'archived',    starts: ['contest'], stops: ['verification', 'completion', 'settlement'], reason: 'required', undoable: true, turn: 'verifier' },
  contest:  { by: ['citizen'],          from: ['archived'],                to: 'submitted',   starts: ['verification'], stops: ['contest'], resumes: ['settlement'], reason: 'required', within: 'contest' },

  accept:   { by: ['officer'],          from: ['referred'],                to: 'in_progress', undoable: true },
  // Once it may go back to Kominfo. The second time somebody above both decides, and that binds.
  sendBack: { by: ['officer'],          from: ['referred', 'in_progress'], to: 'submitted',   starts: ['verification'], stops: ['reply'], reason: 'required', undoable: true, returns: 0 },
  sendUp:   { by: ['officer'],          from: ['referred', 'in_progress'], to: 'submitted',   starts: ['arbitration'], stops: ['reply'], reason: 'required', undoable: true, returns: 1 },
  arbitrate: { by: ['supervisor'],      from: ['submitted'],               to: 'referred',    starts: ['reply'], stops: ['arbitration'], reason: 'required', turn: 'arbiter' },
  cede:     { by: ['supervisor'],       from: ['submitted'],               to: 'handed_over', stops: ['arbitration'], reason: 'required', turn: 'arbiter' },
  inform:   { by: ['officer'],          from: ['referred', 'in_progress', 'postponed'], to: 'unchanged',   stops: ['reply'], reason: 'required', undoable: true },
  // Where the agency wants it, its head looks at an answer first. No clock waits for that.
  propose:  { by: ['officer'],          from: ['referred', 'in_progress', 'postponed'], to: 'unchanged',   reason: 'required' },
  decline:  { by: ['head'],             from: ['referred', 'in_progress', 'postponed'], to: 'unchanged',   reason: 'required' },
  answer:   { by: ['officer', 'head'],  from: ['referred', 'in_progress', 'postponed'], to: 'answered',    starts: ['confirmation'], stops: ['reply', 'settlement'], reason: 'required', undoable: true },

  // It waits for a budget or a season, until a day that is said. The settlement goes on being counted.
  postpone: { by: ['officer'],          from: ['referred', 'in_progress'], to: 'postponed',   stops: ['reply'], reason: 'required' },
  resume:   { by: ['officer', 'clock'], from: ['postponed'],               to: 'in_progress' },
  // A promise has a day. On it the citizen is asked, and a broken one opens the complaint again.
  promise:  { by: ['officer'],          from: ['referred', 'in_progress', 'postponed', 'answered'], to: 'unchanged', reason: 'required' },
  prompt:   { by: ['clock'],            from: ['referred', 'in_progress', 'postponed', 'answered', 'closed'], to: 'unchanged' },
  callIn:   { by: ['clock'],            from: ['referred', 'in_progress', 'postponed', 'answered', 'closed'], to: 'unchanged' },
  affirm:   { by: ['citizen'],          from: ['referred', 'in_progress', 'postponed', 'answered', 'closed'], to: 'unchanged' },
  breach:   { by: ['citizen'],          from: ['referred', 'in_progress', 'postponed', 'answered', 'closed'], to: 'in_progress', starts: ['reply', 'settlement'], stops: ['confirmation'], reason: 'required', heldBy: 'agency' },

  // One agency answers; others bring what it needs. Whoever has it there, the agency owes the answer.
  involve:  { by: ['admin'],            from: ['referred', 'in_progress', 'postponed'], to: 'unchanged',   reason: 'required', undoable: true },
  contribute: { by: ['officer'],        from: ['referred', 'in_progress', 'postponed'], to: 'unchanged',   reason: 'required', undoable: true, hand: 'helper' },
  // By the clock where the operator has moved on whoever had it.
  assign:   { by: ['officer', 'head', 'clock'], from: ['referred', 'in_progress', 'postponed'], to: 'unchanged', undoable: true },
  extend:   { by: ['officer'],          from: ['referred', 'in_progress'], to: 'unchanged',   reason: 'required', within: 'settlement', ofClass: 'public_information' },
  // Another class may mean more days: once the settlement runs, nobody who is counted by it decides that.
  reclass:  { by: ['supervisor'],       from: ['referred', 'in_progress', 'postponed'], to: 'unchanged', reason: 'required' },

  // One problem told by many, and many problems told by one: each citizen keeps a number and a promise.
  merge:    { by: ['admin'],            from: ['submitted', 'incomplete', 'referred', 'in_progress'], to: 'merged', starts: ['settlement'], stops: ['verification', 'completion', 'reply'], undoable: true, turn: 'verifier' },
  share:    { by: ['clock'],            from: ['merged'],                  to: 'answered',    starts: ['confirmation'], stops: ['settlement'], reason: 'required' },
  separate: { by: ['citizen', 'admin', 'clock'], from: ['merged'],         to: 'submitted',   starts: ['verification'] },
  split:    { by: ['admin'],            from: ['submitted'],               to: 'unchanged',   reason: 'required', turn: 'verifier' },

  handOver: { by: ['admin'],            from: ['submitted'],               to: 'handed_over', starts: ['settlement'], stops: ['verification'], reason: 'required', undoable: true, turn: 'verifier' },
  relay:    { by: ['admin', 'officer'], from: ['handed_over'],             to: 'answered',    starts: ['confirmation'], stops: ['settlement'], reason: 'required', undoable: true },
  check:    { by: ['admin'],            from: ['handed_over'],             to: 'unchanged',   undoable: true },
  reclaim:  { by: ['admin'],            from: ['handed_over'],             to: 'submitted',   starts: ['verification'], reason: 'required', undoable: true },

  close:    { by: ['citizen', 'clock'], from: ['answered'],                to: 'closed',      stops: ['confirmation'] },
  dispute:  { by: ['citizen'],          from: ['answered'],                to: 'in_progress', starts: ['reply', 'settlement'], stops: ['confirmation'], reason: 'required', heldBy: 'agency', disputed: false },
  // The second time somebody outside of that agency looks at its answer, and says who is right.
  appeal:   { by: ['citizen'],          from: ['answered'],                to: 'submitted',   starts: ['arbitration'], stops: ['confirmation'], reason: 'required', heldBy: 'agency', disputed: true },
  sustain:  { by: ['validator', 'supervisor'], from: ['submitted'],        to: 'in_progress', starts: ['reply', 'settlement'], stops: ['arbitration'], reason: 'required', turn: 'validator' },
  overrule: { by: ['validator', 'supervisor'], from: ['submitted'],        to: 'closed',      stops: ['arbitration'], reason: 'required', turn: 'validator' },
  // Closings are looked at, a sample of them at random: what was closed unfixed is opened again.
  inspect:  { by: ['validator', 'supervisor'], from: ['closed'],           to: 'unchanged' },
  recall:   { by: ['validator', 'supervisor'], from: ['closed'],           to: 'in_progress', starts: ['reply', 'settlement'], reason: 'required', heldBy: 'agency' },
  reopen:   { by: ['citizen'],          from: ['answered'],                to: 'submitted',   starts: ['verification', 'settlement'], stops: ['confirmation'], reason: 'required', heldBy: 'outside' },
  press:    { by: ['citizen'],          from: ['answered'],                to: 'handed_over', starts: ['settlement'], stops: ['confirmation'], reason: 'required', heldBy: 'overseer' },
  withdraw: { by: ['citizen'],          from: ['submitted', 'incomplete', 'referred', 'in_progress', 'postponed', 'handed_over', 'merged'], to: 'withdrawn', stops: ['verification', 'completion', 'arbitration', 'reply', 'settlement'] },

  // Talk, on both sides of the counter.
  add:      { by: ['citizen'],          from: ['submitted', 'referred', 'in_progress', 'postponed', 'handed_over', 'answered', 'merged'], to: 'unchanged', reason: 'required' },
  write:    { by: ['admin'],            from: ['submitted', 'incomplete', 'referred', 'in_progress', 'postponed', 'handed_over', 'answered', 'merged'], to: 'unchanged', reason: 'required', undoable: true },
  note:     { by: ['admin', 'officer', 'validator', 'supervisor'], from: ['submitted', 'incomplete', 'referred', 'in_progress', 'postponed', 'handed_over', 'answered', 'merged'], to: 'unchanged', reason: 'required', hand: 'any' },
  remind:   { by: ['admin', 'supervisor', 'leadership'], from: ['referred', 'in_progress', 'postponed'], to: 'unchanged', reason: 'required' },
  // What a deadline's ladder says: whom a clock that runs out calls, rung by rung (lib/agencies).
  escalate: { by: ['clock'],            from: ['submitted', 'referred', 'in_progress', 'handed_over'], to: 'unchanged' },
  mirror:   { by: ['admin', 'verifier'], from: 'anything',                to: 'unchanged' },
  rate:     { by: ['citizen'],          from: ['answered', 'closed'],      to: 'unchanged' },

  undo:     { by: ['admin', 'officer', 'head'], from: 'anything',                  to: 'before' },

  // Who may know.
  protect:  { by: ['citizen', 'admin'], from: 'anything',                  to: 'unchanged' },
  reveal:   { by: ['admin', 'verifier', 'officer'], from: 'anything',      to: 'unchanged',   reason: 'required' },
  reissue:  { by: ['admin'],            from: 'anything',                  to: 'unchanged',   reason: 'required' },
  release:  { by: ['admin', 'verifier'], from: 'anything',                 to: 'unchanged' },
  publish:  { by: ['admin', 'verifier'], from: ['submitted', 'referred', 'in_progress', 'postponed', 'handed_over', 'answered', 'closed'], to: 'unchanged' },
  withhold: { by: ['admin', 'verifier'], from: ['submitted', 'referred', 'in_progress', 'postponed', 'handed_over', 'answered', 'closed'], to: 'unchanged',   reason: 'required' },
  unpublish: { by: ['admin', 'verifier'], from: 'anything',                to: 'unchanged',   reason: 'required' },
} as const satisfies Record<string, Step>

export type Action = keyof typeof lifecycle

export const actions = Object.keys(lifecycle) as Action[]

/** The row of an action, in the general form that loops over rows need. */
export function stepOf(action: Action): Step {
  return lifecycle[action]
}

/** Whether a step of this name moves a complaint on, or back. */
export function isMoving(name: string): boolean {
  const action = actions.find((known) => known === name)
  return action !== undefined && !['unchanged', 'before'].includes(stepOf(action).to)
}
