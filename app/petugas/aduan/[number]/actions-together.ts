'use server'
import { handleForm } from '@/app/forms'
import { assign } from '@/lib/complaints/commands/steps/assign'
import { check } from '@/lib/complaints/commands/steps/check'
import { contribute } from '@/lib/complaints/commands/steps/contribute'
import { decline } from '@/lib/complaints/commands/steps/decline'
import { extend } from '@/lib/complaints/commands/steps/extend'
import { involve } from '@/lib/complaints/commands/steps/involve'
import { merge } from '@/lib/complaints/commands/steps/merge'
import { propose } from '@/lib/complaints/commands/steps/propose'
import { separate } from '@/lib/complaints/commands/steps/separate'
import { split } from '@/lib/complaints/commands/steps/split'
import {
  answerInput,
  assignInput,
  checkInput,
  involveInput,
  mergeInput,
  reasonInput,
  splitInput,
} from '@/lib/complaints/case/step-input'
import type { FormState } from '@/lib/kernel/form-state'
import { take } from './next-page'

export async function involveAction(_previous: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, involveInput, (actor, input, now) =>
    take(actor, 'involve', input, now, involve),
  )
}

export async function contributeAction(_previous: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, reasonInput, (actor, input, now) =>
    take(actor, 'contribute', input, now, contribute),
  )
}

export async function assignAction(_previous: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, assignInput, (actor, input, now) =>
    take(actor, 'assign', input, now, assign),
  )
}

export async function extendAction(_previous: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, reasonInput, (actor, input, now) =>
    take(actor, 'extend', input, now, extend),
  )
}

export async function mergeAction(_previous: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, mergeInput, (actor, input, now) =>
    take(actor, 'merge', input, now, merge),
  )
}

export async function separateAction(_previous: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, reasonInput, (actor, input, now) =>
    take(actor, 'separate', input, now, separate),
  )
}

export async function splitAction(_previous: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, splitInput, (actor, input, now) =>
    take(actor, 'split', input, now, split),
  )
}

export async function checkAction(_previous: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, checkInput, (actor, input, now) =>
    take(actor, 'check', input, now, check),
  )
}

export async function proposeAction(_previous: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, answerInput, (actor, input, now) =>
    take(actor, 'propose', input, now, propose),
  )
}

export async function declineAction(_previous: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, reasonInput, (actor, input, now) =>
    take(actor, 'decline', input, now, decline),
  )
}
