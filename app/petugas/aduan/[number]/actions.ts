'use server'
import { handleForm } from '@/app/forms'
import { accept } from '@/lib/complaints/commands/steps/accept'
import { answer } from '@/lib/complaints/commands/steps/answer'
import { archive } from '@/lib/complaints/commands/steps/archive'
import { askBack } from '@/lib/complaints/commands/steps/ask-back'
import { handOver } from '@/lib/complaints/commands/steps/hand-over'
import { inform } from '@/lib/complaints/commands/steps/inform'
import { note } from '@/lib/complaints/commands/steps/note'
import { reclaim } from '@/lib/complaints/commands/steps/reclaim'
import { refer } from '@/lib/complaints/commands/steps/refer'
import { relay } from '@/lib/complaints/commands/steps/relay'
import { remind } from '@/lib/complaints/commands/steps/remind'
import { sendBack } from '@/lib/complaints/commands/steps/send-back'
import { write } from '@/lib/complaints/commands/steps/write'
import { discardReplyInput } from '@/lib/complaints/case/desk-input'
import { numberInput } from '@/lib/complaints/filing/input'
import {
  answerInput,
  askBackInput,
  handOverInput,
  reasonInput,
  referInput,
  sendBackInput,
  stepInput,
} from '@/lib/complaints/case/step-input'
import type { FormState } from '@/lib/kernel/form-state'
import { discardReplyDraft } from '@/lib/complaints/commands/beside/discard-reply-draft'
import { undo } from '@/lib/complaints/commands/beside/undo'
import { goOn, take } from './next-page'

export async function referAction(_previous: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, referInput, (actor, input, now) =>
    take(actor, 'refer', input, now, refer),
  )
}

export async function askBackAction(_previous: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, askBackInput, (actor, input, now) =>
    take(actor, 'askBack', input, now, askBack),
  )
}

export async function archiveAction(_previous: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, reasonInput, (actor, input, now) =>
    take(actor, 'archive', input, now, archive),
  )
}

export async function acceptAction(_previous: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, stepInput, (actor, input, now) =>
    take(actor, 'accept', input, now, (who, number, _input, at) => accept(who, number, at)),
  )
}

export async function sendBackAction(_previous: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, sendBackInput, (actor, input, now) =>
    take(actor, 'sendBack', input, now, sendBack),
  )
}

export async function informAction(_previous: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, reasonInput, (actor, input, now) =>
    take(actor, 'inform', input, now, inform),
  )
}

export async function answerAction(_previous: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, answerInput, (actor, input, now) =>
    take(actor, 'answer', input, now, answer),
  )
}

export async function handOverAction(_previous: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, handOverInput, (actor, input, now) =>
    take(actor, 'handOver', input, now, handOver),
  )
}

export async function relayAction(_previous: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, answerInput, (actor, input, now) =>
    take(actor, 'relay', input, now, relay),
  )
}

export async function reclaimAction(_previous: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, reasonInput, (actor, input, now) =>
    take(actor, 'reclaim', input, now, reclaim),
  )
}

export async function remindAction(_previous: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, reasonInput, (actor, input, now) =>
    take(actor, 'remind', input, now, remind),
  )
}

export async function noteAction(_previous: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, reasonInput, (actor, input, now) => take(actor, 'note', input, now, note))
}

export async function writeAction(_previous: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, reasonInput, (actor, input, now) =>
    take(actor, 'write', input, now, write),
  )
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
