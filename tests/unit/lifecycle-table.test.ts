import { expect, it } from 'vitest'
import { actions, stepOf, type Action } from '@/lib/complaints/rules/lifecycle'

/** One line for each row, short enough to be checked by reading. */
function printed(action: Action): string {
  const { by, from, to, starts = [], stops = [], resumes = [] } = stepOf(action)
  const parts = [
    `${by.join('/')} ${action}: ${[from].flat().join('|')} → ${to}`,
    starts.length > 0 && `starts ${starts.join('+')}`,
    stops.length > 0 && `stops ${stops.join('+')}`,
    resumes.length > 0 && `resumes ${resumes.join('+')}`,
    ...conditions(action),
  ]
  return parts.filter(Boolean).join(' · ')
}

function conditions(action: Action) {
  const { reason, heldBy, within, undoable } = stepOf(action)
  return [
    reason && 'with a reason',
    heldBy && `held by ${heldBy}`,
    within && `while ${within} runs`,
    ...history(action),
    undoable && 'undoable',
  ]
}

function history(action: Action) {
  const { turn, returns, disputed, lapsed } = stepOf(action)
  return [
    turn && `in the turn of the ${turn}`,
    returns !== undefined && `sent back ${returns} times before`,
    disputed !== undefined && `${disputed ? '' : 'not '}disputed before`,
    lapsed && 'archived by the clock',
  ]
}

it('the table reads as it was agreed', () => {
  expect(`\n${actions.map(printed).join('\n')}\n`).toMatchInlineSnapshot(`
    "
    citizen/clerk/verifier/admin/officer/head submit: nothing → submitted · starts verification
    citizen/clerk/verifier/admin/officer/head entrust: nothing → referred · starts reply+settlement
    citizen/clerk/verifier/admin/officer/head oversee: nothing → handed_over · starts settlement
    admin askBack: submitted → incomplete · starts completion · stops verification+settlement · with a reason · in the turn of the verifier · undoable
    citizen complete: incomplete → submitted · starts verification · stops completion · resumes settlement · with a reason
    clock lapse: incomplete → archived · stops completion
    citizen takeUp: archived → submitted · starts verification · resumes settlement · with a reason · archived by the clock
    admin refer: submitted → referred · starts reply+settlement · stops verification · in the turn of the verifier · undoable
    admin archive: submitted|incomplete → archived · starts contest · stops verification+completion+settlement · with a reason · in the turn of the verifier · undoable
    citizen contest: archived → submitted · starts verification · stops contest · resumes settlement · with a reason · while contest runs
    officer accept: referred → in_progress · undoable
    officer sendBack: referred|in_progress → submitted · starts verification · stops reply · with a reason · sent back 0 times before · undoable
    officer sendUp: referred|in_progress → submitted · starts arbitration · stops reply · with a reason · sent back 1 times before · undoable
    supervisor arbitrate: submitted → referred · starts reply · stops arbitration · with a reason · in the turn of the arbiter
    supervisor cede: submitted → handed_over · stops arbitration · with a reason · in the turn of the arbiter
    officer inform: referred|in_progress|postponed → unchanged · stops reply · with a reason · undoable
    officer propose: referred|in_progress|postponed → unchanged · with a reason
    head decline: referred|in_progress|postponed → unchanged · with a reason
    officer/head answer: referred|in_progress|postponed → answered · starts confirmation · stops reply+settlement · with a reason · undoable
    officer postpone: referred|in_progress → postponed · stops reply · with a reason
    officer/clock resume: postponed → in_progress
    officer promise: referred|in_progress|postponed|answered → unchanged · with a reason
    clock prompt: referred|in_progress|postponed|answered|closed → unchanged
    clock callIn: referred|in_progress|postponed|answered|closed → unchanged
    citizen affirm: referred|in_progress|postponed|answered|closed → unchanged
    citizen breach: referred|in_progress|postponed|answered|closed → in_progress · starts reply+settlement · stops confirmation · with a reason · held by agency
    admin involve: referred|in_progress|postponed → unchanged · with a reason · undoable
    officer contribute: referred|in_progress|postponed → unchanged · with a reason · undoable
    officer/head/clock assign: referred|in_progress|postponed → unchanged · undoable
    officer extend: referred|in_progress → unchanged · with a reason · while settlement runs
    supervisor reclass: referred|in_progress|postponed → unchanged · with a reason
    admin merge: submitted|incomplete|referred|in_progress → merged · starts settlement · stops verification+completion+reply · in the turn of the verifier · undoable
    clock share: merged → answered · starts confirmation · stops settlement · with a reason
    citizen/admin/clock separate: merged → submitted · starts verification
    admin split: submitted → unchanged · with a reason · in the turn of the verifier
    admin handOver: submitted → handed_over · starts settlement · stops verification · with a reason · in the turn of the verifier · undoable
    admin/officer relay: handed_over → answered · starts confirmation · stops settlement · with a reason · undoable
    admin check: handed_over → unchanged · undoable
    admin reclaim: handed_over → submitted · starts verification · with a reason · undoable
    citizen/clock close: answered → closed · stops confirmation
    citizen dispute: answered → in_progress · starts reply+settlement · stops confirmation · with a reason · held by agency · not disputed before
    citizen appeal: answered → submitted · starts arbitration · stops confirmation · with a reason · held by agency · disputed before
    validator/supervisor sustain: submitted → in_progress · starts reply+settlement · stops arbitration · with a reason · in the turn of the validator
    validator/supervisor overrule: submitted → closed · stops arbitration · with a reason · in the turn of the validator
    validator/supervisor inspect: closed → unchanged
    validator/supervisor recall: closed → in_progress · starts reply+settlement · with a reason · held by agency
    citizen reopen: answered → submitted · starts verification+settlement · stops confirmation · with a reason · held by outside
    citizen press: answered → handed_over · starts settlement · stops confirmation · with a reason · held by overseer
    citizen withdraw: submitted|incomplete|referred|in_progress|postponed|handed_over|merged → withdrawn · stops verification+completion+arbitration+reply+settlement
    citizen add: submitted|referred|in_progress|postponed|handed_over|answered|merged → unchanged · with a reason
    admin write: submitted|incomplete|referred|in_progress|postponed|handed_over|answered|merged → unchanged · with a reason · undoable
    admin/officer/validator/supervisor note: submitted|incomplete|referred|in_progress|postponed|handed_over|answered|merged → unchanged · with a reason
    admin/supervisor/leadership remind: referred|in_progress|postponed → unchanged · with a reason
    clock escalate: submitted|referred|in_progress|handed_over → unchanged
    admin/verifier mirror: anything → unchanged
    citizen rate: answered|closed → unchanged
    admin/officer/head undo: anything → before
    citizen/admin protect: anything → unchanged
    admin/verifier reveal: anything → unchanged · with a reason
    admin reissue: anything → unchanged · with a reason
    admin/verifier release: anything → unchanged
    admin/verifier publish: submitted|referred|in_progress|postponed|handed_over|answered|closed → unchanged
    admin/verifier withhold: submitted|referred|in_progress|postponed|handed_over|answered|closed → unchanged · with a reason
    admin/verifier unpublish: anything → unchanged · with a reason
    "
  `)
})
