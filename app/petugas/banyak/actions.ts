'use server'
import { handleForm } from '@/app/forms'
import { accept } from '@/lib/complaints/commands/steps/accept'
import { archive } from '@/lib/complaints/commands/steps/archive'
import { inform } from '@/lib/complaints/commands/steps/inform'
import { note } from '@/lib/complaints/commands/steps/note'
import { refer } from '@/lib/complaints/commands/steps/refer'
import { undo } from '@/lib/complaints/commands/beside/undo'
import { write } from '@/lib/complaints/commands/steps/write'
import { bulkInput, bulkReasonInput, bulkReferInput } from '@/lib/complaints/case/desk-input'
import type { FormState } from '@/lib/kernel/form-state'
import { toEach } from './to-each'

export async function referManyAction(_previous: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, bulkReferInput, (actor, { chosen, ...input }, now) =>
    toEach(actor, chosen, (who, { number, version }) =>
      refer(who, number, { ...input, version }, now),
    ),
  )
}

export async function acceptManyAction(_previous: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, bulkInput, (actor, { chosen }, now) =>
    toEach(actor, chosen, (who, { number }) => accept(who, number, now)),
  )
}

export async function archiveManyAction(_previous: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, bulkReasonInput, (actor, { chosen, reason }, now) =>
    toEach(actor, chosen, (who, { number, version }) =>
      archive(who, number, { reason, version }, now),
    ),
  )
}

export async function informManyAction(_previous: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, bulkReasonInput, (actor, { chosen, reason }, now) =>
    toEach(actor, chosen, (who, { number, version }) =>
      inform(who, number, { reason, version }, now),
    ),
  )
}

export async function writeManyAction(_previous: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, bulkReasonInput, (actor, { chosen, reason }, now) =>
    toEach(actor, chosen, (who, { number, version }) =>
      write(who, number, { reason, version }, now),
    ),
  )
}

export async function noteManyAction(_previous: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, bulkReasonInput, (actor, { chosen, reason }, now) =>
    toEach(actor, chosen, (who, { number }) => note(who, number, { reason }, now)),
  )
}

export async function undoManyAction(_previous: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, bulkInput, (actor, { chosen }, now) =>
    toEach(actor, chosen, (who, { number }) => undo(who, number, now)),
  )
}
