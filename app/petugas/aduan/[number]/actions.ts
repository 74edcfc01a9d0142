'use server'
import { handleForm } from '@/app/forms'
import { accept } from '@/lib/complaints/commands/accept'
import { answer } from '@/lib/complaints/commands/answer'
import { archive } from '@/lib/complaints/commands/archive'
import { askBack } from '@/lib/complaints/commands/ask-back'
import { handOver } from '@/lib/complaints/commands/hand-over'
import { inform } from '@/lib/complaints/commands/inform'
import { note } from '@/lib/complaints/commands/note'
import { reclaim } from '@/lib/complaints/commands/reclaim'
import { refer } from '@/lib/complaints/commands/refer'
import { relay } from '@/lib/complaints/commands/relay'
import { sendBack } from '@/lib/complaints/commands/send-back'
import { write } from '@/lib/complaints/commands/write'
import {
  answerInput,
  handOverInput,
  numberInput,
  reasonInput,
  referInput,
  sendBackInput,
} from '@/lib/complaints/input'
import type { FormState } from '@/lib/kernel/form-state'
import { goOn } from './after'

export async function referAction(_previous: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, referInput, async (actor, input, now) => {
    await refer(actor, input.number, input, now)
    goOn(input.number, 'refer')
  })
}

export async function askBackAction(_previous: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, reasonInput, async (actor, input, now) => {
    await askBack(actor, input.number, input, now)
    goOn(input.number, 'askBack')
  })
}

export async function archiveAction(_previous: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, reasonInput, async (actor, input, now) => {
    await archive(actor, input.number, input, now)
    goOn(input.number, 'archive')
  })
}

export async function acceptAction(_previous: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, numberInput, async (actor, input, now) => {
    await accept(actor, input.number, now)
    goOn(input.number, 'accept')
  })
}

export async function sendBackAction(_previous: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, sendBackInput, async (actor, input, now) => {
    await sendBack(actor, input.number, input, now)
    goOn(input.number, 'sendBack')
  })
}

export async function informAction(_previous: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, reasonInput, async (actor, input, now) => {
    await inform(actor, input.number, input, now)
    goOn(input.number, 'inform')
  })
}

export async function answerAction(_previous: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, answerInput, async (actor, input, now) => {
    await answer(actor, input.number, input, now)
    goOn(input.number, 'answer')
  })
}

export async function handOverAction(_previous: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, handOverInput, async (actor, input, now) => {
    await handOver(actor, input.number, input, now)
    goOn(input.number, 'handOver')
  })
}

export async function relayAction(_previous: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, answerInput, async (actor, input, now) => {
    await relay(actor, input.number, input, now)
    goOn(input.number, 'relay')
  })
}

export async function reclaimAction(_previous: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, reasonInput, async (actor, input, now) => {
    await reclaim(actor, input.number, input, now)
    goOn(input.number, 'reclaim')
  })
}

export async function noteAction(_previous: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, reasonInput, async (actor, input, now) => {
    await note(actor, input.number, input, now)
    goOn(input.number, 'note')
  })
}

export async function writeAction(_previous: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, reasonInput, async (actor, input, now) => {
    await write(actor, input.number, input, now)
    goOn(input.number, 'write')
  })
}
