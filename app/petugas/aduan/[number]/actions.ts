'use server'
import { handleForm } from '@/app/forms'
import { discardReplyInput } from '@/lib/complaints/case/desk-input'
import { discardReplyDraft } from '@/lib/complaints/commands/beside/discard-reply-draft'
import { undo } from '@/lib/complaints/commands/beside/undo'
import { numberInput } from '@/lib/complaints/filing/input'
import type { FormState } from '@/lib/kernel/form-state'
import { handleMoveForm } from './moves/handle-move-form'
import { goOn } from './take'

export async function moveAction(_previous: FormState, form: FormData): Promise<FormState> {
  return handleMoveForm(form)
}

export async function undoAction(_previous: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, numberInput, async (actor, input, now) => {
    await undo(actor, input.number, now)
    return goOn(input.number, 'undo')
  })
}

export async function discardDraftAction(_previous: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, discardReplyInput, async (actor, input) => {
    await discardReplyDraft(actor, input.number, input.action)
    return goOn(input.number, 'discard')
  })
}
