import { expect, it } from 'vitest'
import { actions, stepOf, type Action } from '@/lib/complaints/lifecycle'

/** One line for each row, short enough to be checked by reading. */
function printed(action: Action): string {
  const { by, from, to, starts = [], stops = [] } = stepOf(action)
  const parts = [
    `${by.join('/')} ${action}: ${[from].flat().join('|')} → ${to}`,
    starts.length > 0 && `starts ${starts.join('+')}`,
    stops.length > 0 && `stops ${stops.join('+')}`,
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
    undoable && 'undoable',
  ]
}

it('the table reads as it was agreed', () => {
  expect(`\n${actions.map(printed).join('\n')}\n`).toMatchInlineSnapshot(`
    "
    citizen/clerk/verifier/admin/officer/head submit: nothing → submitted · starts verification
    citizen/clerk/verifier/admin/officer/head entrust: nothing → referred · starts reply+settlement
    citizen/clerk/verifier/admin/officer/head oversee: nothing → handed_over · starts settlement
    admin askBack: submitted → incomplete · stops verification · with a reason · undoable
    citizen complete: incomplete → submitted · starts verification · with a reason
    admin refer: submitted → referred · starts reply+settlement · stops verification · undoable
    admin archive: submitted|incomplete → archived · starts contest · stops verification+settlement · with a reason · undoable
    citizen contest: archived → submitted · starts verification · stops contest · with a reason · while contest runs
    officer accept: referred → in_progress · undoable
    officer sendBack: referred|in_progress → submitted · starts verification · stops reply · with a reason · undoable
    officer inform: referred|in_progress → unchanged · stops reply · with a reason · undoable
    officer propose: referred|in_progress → unchanged · with a reason
    head decline: referred|in_progress → unchanged · with a reason
    officer/head answer: referred|in_progress → answered · starts confirmation · stops reply+settlement · with a reason · undoable
    admin involve: referred|in_progress → unchanged · with a reason · undoable
    officer contribute: referred|in_progress → unchanged · with a reason · undoable
    officer/head/clock assign: referred|in_progress → unchanged · undoable
    officer extend: referred|in_progress → unchanged · with a reason · while settlement runs
    admin merge: submitted|incomplete|referred|in_progress → merged · starts settlement · stops verification+reply · undoable
    clock share: merged → answered · starts confirmation · stops settlement · with a reason
    citizen/admin/clock separate: merged → submitted · starts verification
    admin split: submitted → unchanged · with a reason
    admin handOver: submitted → handed_over · starts settlement · stops verification · with a reason · undoable
    admin/officer relay: handed_over → answered · starts confirmation · stops settlement · with a reason · undoable
    admin check: handed_over → unchanged · undoable
    admin reclaim: handed_over → submitted · starts verification · with a reason · undoable
    citizen/clock close: answered → closed · stops confirmation
    citizen dispute: answered → in_progress · starts reply+settlement · stops confirmation · with a reason · held by agency
    citizen reopen: answered → submitted · starts verification+settlement · stops confirmation · with a reason · held by outside
    citizen press: answered → handed_over · starts settlement · stops confirmation · with a reason · held by overseer
    citizen withdraw: submitted|incomplete|referred|in_progress|handed_over|merged → withdrawn · stops verification+reply+settlement
    citizen add: submitted|referred|in_progress|handed_over|answered|merged → unchanged · with a reason
    admin write: submitted|incomplete|referred|in_progress|handed_over|answered|merged → unchanged · with a reason · undoable
    admin/officer note: submitted|incomplete|referred|in_progress|handed_over|answered|merged → unchanged · with a reason
    admin/supervisor/leadership remind: referred|in_progress → unchanged · with a reason
    admin/verifier mirror: anything → unchanged
    citizen rate: answered|closed → unchanged
    admin/officer/head undo: anything → before
    citizen/admin protect: anything → unchanged
    admin/verifier reveal: anything → unchanged · with a reason
    admin reissue: anything → unchanged · with a reason
    admin/verifier release: anything → unchanged
    admin/verifier publish: submitted|referred|in_progress|handed_over|answered|closed → unchanged
    admin/verifier withhold: submitted|referred|in_progress|handed_over|answered|closed → unchanged · with a reason
    admin/verifier unpublish: anything → unchanged · with a reason
    "
  `)
})
