'use server'
import type { Route } from 'next'
import { redirect } from 'next/navigation'
import { handleForm } from '@/app/forms'
import { endAbsence, keepAbsence } from '@/lib/accounts/commands/keep-absence'
import { absenceInput, endAbsenceInput } from '@/lib/accounts/input'
import { keepApprovalRule } from '@/lib/complaints/commands/beside/keep-approval-rule'
import { handOn } from '@/lib/complaints/commands/beside/hand-on'
import { handOnInput, approvalRuleInput } from '@/lib/complaints/case/desk-input'
import { userIdOf } from '@/lib/kernel/actor'
import type { FormState } from '@/lib/kernel/form-state'

const place = '/petugas/serah-terima'

export async function absenceAction(_previous: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, absenceInput, async (actor, input, now) => {
    await keepAbsence(actor, input, now)
    redirect(`${place}?berhasil=cuti` as Route)
  })
}

export async function endAbsenceAction(_previous: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, endAbsenceInput, async (actor, { absence }, now) => {
    await endAbsence(actor, absence, now)
    redirect(`${place}?berhasil=kembali` as Route)
  })
}

export async function approvalRuleAction(_previous: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, approvalRuleInput, async (actor, { looksAtAnswers }, now) => {
    await keepApprovalRule(actor, looksAtAnswers, now)
    redirect(`${place}?berhasil=kebiasaan` as Route)
  })
}

export async function handOnAction(_previous: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, handOnInput, async (actor, { successor }, now) => {
    await handOn(actor, { from: userIdOf(actor) ?? '', to: successor }, now)
    redirect(`${place}?berhasil=pindah` as Route)
  })
}
