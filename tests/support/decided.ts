// What was decided, written down by hand and never made from the table of lifecycle.ts, so that each is
// checked by the other. One line for each step: who may take it, of a complaint that is how; what it is
// then; and on what terms. One line for each clock: in which statuses it runs. Clocks are told by status
// and not by step, which is how a civil servant knows them: whoever has the turn has a clock.

import type { Action, ClockName } from '@/lib/complaints/rules/lifecycle'

// prettier-ignore
export const steps: Readonly<Record<Action, string>> = {
  submit:     'whoever files or enters it: nothing → submitted',
  entrust:    'whoever files or enters it: nothing → referred',
  oversee:    'whoever files or enters it: nothing → handed_over',

  askBack:    'admin: submitted → incomplete; says why; may take it back; in the turn of the verifier',
  complete:   'citizen: incomplete → submitted; says why',
  lapse:      'clock: incomplete → archived',
  takeUp:     'citizen: archived → submitted; says why; lapsed',
  refer:      'admin: submitted → referred; may take it back; in the turn of the verifier',
  archive:    'admin: submitted, incomplete → archived; says why; may take it back; in the turn of the verifier',
  contest:    'citizen: archived → submitted; says why; while contest runs',

  accept:     'officer: referred → in_progress; may take it back',
  sendBack:   'officer: with an agency → submitted; says why; may take it back; sent back never',
  sendUp:     'officer: with an agency → submitted; says why; may take it back; sent back once',
  arbitrate:  'supervisor: submitted → referred; says why; in the turn of the arbiter',
  cede:       'supervisor: submitted → handed_over; says why; in the turn of the arbiter',
  inform:     'officer: owed by an agency → stays; says why; may take it back',
  propose:    'officer: owed by an agency → stays; says why',
  decline:    'head: owed by an agency → stays; says why',
  answer:     'officer, head: owed by an agency → answered; says why; may take it back',

  postpone:   'officer: with an agency → postponed; says why',
  resume:     'officer, clock: postponed → in_progress',
  promise:    'officer: owed by an agency, answered → stays; says why',
  prompt:     'clock: owed by an agency, answered, closed → stays',
  callIn:     'clock: owed by an agency, answered, closed → stays',
  affirm:     'citizen: owed by an agency, answered, closed → stays',
  breach:     'citizen: owed by an agency, answered, closed → in_progress; says why; held by agency',

  involve:    'admin: owed by an agency → stays; says why; may take it back',
  contribute: 'officer: owed by an agency → stays; says why; may take it back; as helper',
  assign:     'officer, head, clock: owed by an agency → stays; may take it back',
  extend:     'officer: with an agency → stays; says why; while settlement runs; of public_information',
  reclass:    'supervisor: owed by an agency → stays; says why',

  merge:      'admin: submitted, incomplete, with an agency → merged; may take it back; in the turn of the verifier',
  share:      'clock: merged → answered; says why',
  separate:   'citizen, admin, clock: merged → submitted',
  split:      'admin: submitted → stays; says why; in the turn of the verifier',

  handOver:   'admin: submitted → handed_over; says why; may take it back; in the turn of the verifier',
  relay:      'admin, officer: handed_over → answered; says why; may take it back',
  check:      'admin: handed_over → stays; may take it back',
  reclaim:    'admin: handed_over → submitted; says why; may take it back',

  close:      'citizen, clock: answered → closed',
  dispute:    'citizen: answered → in_progress; says why; held by agency; disputed never',
  appeal:     'citizen: answered → submitted; says why; held by agency; disputed before',
  sustain:    'validator, supervisor: submitted → in_progress; says why; in the turn of the validator',
  overrule:   'validator, supervisor: submitted → closed; says why; in the turn of the validator',
  inspect:    'validator, supervisor: closed → stays',
  recall:     'validator, supervisor: closed → in_progress; says why; held by agency',
  reopen:     'citizen: answered → submitted; says why; held by outside',
  press:      'citizen: answered → handed_over; says why; held by overseer',
  withdraw:   'citizen: without an answer → withdrawn',

  add:        'citizen: submitted, owed by an agency, handed_over, answered, merged → stays; says why',
  write:      'admin: without an answer, answered → stays; says why; may take it back',
  note:       'admin, officer, validator, supervisor: without an answer, answered → stays; says why; as any of them',
  remind:     'admin, supervisor, leadership: owed by an agency → stays; says why',
  escalate:   'clock: submitted, with an agency, handed_over → stays',
  mirror:     'admin, verifier: anything → stays',
  rate:       'citizen: answered, closed → stays',
  undo:       'admin, officer, head: anything → before',

  protect:    'citizen, admin: anything → stays',
  reveal:     'admin, verifier, officer: anything → stays; says why',
  reissue:    'admin: anything → stays; says why',
  release:    'admin, verifier: anything → stays',
  publish:    'admin, verifier: to be shown → stays',
  withhold:   'admin, verifier: to be shown → stays; says why',
  unpublish:  'admin, verifier: anything → stays; says why',
}

/** Short words for several people, or for several statuses. */
export const inShort: Readonly<Record<string, string>> = {
  'whoever files or enters it': 'citizen, clerk, verifier, admin, officer, head',
  'with an agency': 'referred, in_progress',
  'owed by an agency': 'referred, in_progress, postponed',
  'without an answer':
    'submitted, incomplete, referred, in_progress, postponed, handed_over, merged',
  'to be shown': 'submitted, referred, in_progress, postponed, handed_over, answered, closed',
}

/**
 * Where a complaint is, as far as clocks go: its status, but what is submitted may lie before somebody
 * above, and what is archived may only be put aside until the citizen answers.
 */
export const places = ['before the arbiter', 'before the validator', 'put aside'] as const

/**
 * `afresh` at each start, `goes on` with the days that it has used, or `once` and never again. Some run
 * only until a step is taken, and again by another; some run on elsewhere once they have begun.
 */
// prettier-ignore
export const clockRuns: Readonly<Record<ClockName, string>> = {
  verification: 'afresh: submitted',
  reply:        'afresh: owed by an agency; until inform, postpone; again by breach',
  settlement:   'goes on: owed by an agency, handed_over, merged; once begun also submitted, before the arbiter',
  confirmation: 'afresh: answered; then close',
  contest:      'once: archived',
  completion:   'afresh: incomplete; then lapse',
  arbitration:  'afresh: before the arbiter, before the validator',
}
