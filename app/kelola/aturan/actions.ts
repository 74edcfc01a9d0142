'use server'
import type { Route } from 'next'
import { redirect } from 'next/navigation'
import { handleForm } from '@/app/forms'
import { changeIdInput, changeInput } from '@/lib/agencies/rules/changes'
import { decideChange, draftChange } from '@/lib/agencies/commands/change'
import type { FormState } from '@/lib/kernel/form-state'

export async function draftChangeAction(_previous: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, changeInput, async (actor, input, now) => {
    const id = await draftChange(actor, input, now)
    redirect(`/kelola/aturan/${id}` as Route)
  })
}

export async function publishChangeAction(
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  return handleForm(form, changeIdInput, async (actor, { change }, now) => {
    await decideChange(actor, change, 'publish', now)
    redirect(`/kelola/aturan/${change}?berhasil=terbit` as Route)
  })
}

export async function discardChangeAction(
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  return handleForm(form, changeIdInput, async (actor, { change }, now) => {
    await decideChange(actor, change, 'discard', now)
    redirect(`/kelola/aturan/${change}?berhasil=buang` as Route)
  })
}
