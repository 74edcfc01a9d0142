'use server'
import { handleForm } from '@/app/forms'
import { arbitrate } from '@/lib/complaints/commands/steps/arbitrate'
import { cede } from '@/lib/complaints/commands/steps/cede'
import { inspect } from '@/lib/complaints/commands/steps/inspect'
import { overrule } from '@/lib/complaints/commands/steps/overrule'
import { postpone } from '@/lib/complaints/commands/steps/postpone'
import { promise } from '@/lib/complaints/commands/steps/promise'
import { recall } from '@/lib/complaints/commands/steps/recall'
import { reclass } from '@/lib/complaints/commands/steps/reclass'
import { resume } from '@/lib/complaints/commands/steps/resume'
import { sendUp } from '@/lib/complaints/commands/steps/send-up'
import { sustain } from '@/lib/complaints/commands/steps/sustain'
import {
  decideOwnerInput,
  postponeInput,
  promiseInput,
  reasonInput,
  reclassInput,
  sendBackInput,
  stepInput,
} from '@/lib/complaints/case/step-input'
import type { FormState } from '@/lib/kernel/form-state'
import { take } from './next-page'

export async function sendUpAction(_previous: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, sendBackInput, (actor, input, now) =>
    take(actor, 'sendUp', input, now, sendUp),
  )
}

export async function arbitrateAction(_previous: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, decideOwnerInput, (actor, input, now) =>
    take(actor, 'arbitrate', input, now, arbitrate),
  )
}

export async function cedeAction(_previous: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, decideOwnerInput, (actor, input, now) =>
    take(actor, 'cede', input, now, cede),
  )
}

export async function sustainAction(_previous: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, reasonInput, (actor, input, now) =>
    take(actor, 'sustain', input, now, sustain),
  )
}

export async function overruleAction(_previous: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, reasonInput, (actor, input, now) =>
    take(actor, 'overrule', input, now, overrule),
  )
}

export async function recallAction(_previous: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, reasonInput, (actor, input, now) =>
    take(actor, 'recall', input, now, recall),
  )
}

export async function postponeAction(_previous: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, postponeInput, (actor, input, now) =>
    take(actor, 'postpone', input, now, postpone),
  )
}

export async function promiseAction(_previous: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, promiseInput, (actor, input, now) =>
    take(actor, 'promise', input, now, promise),
  )
}

export async function reclassAction(_previous: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, reclassInput, (actor, input, now) =>
    take(actor, 'reclass', input, now, reclass),
  )
}

export async function inspectAction(_previous: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, stepInput, (actor, input, now) =>
    take(actor, 'inspect', input, now, (who, number, { version }, at) =>
      inspect(who, number, at, version),
    ),
  )
}

export async function resumeAction(_previous: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, stepInput, (actor, input, now) =>
    take(actor, 'resume', input, now, (who, number, { version }, at) =>
      resume(who, number, at, version),
    ),
  )
}
