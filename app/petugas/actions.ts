'use server'
import type { Route } from 'next'
import { redirect } from 'next/navigation'
import { handleForm } from '@/app/forms'
import { removeView, saveView } from '@/lib/complaints/commands/beside/save-view'
import { removeViewInput, saveViewInput } from '@/lib/complaints/case/desk-input'
import type { FormState } from '@/lib/kernel/form-state'

export async function saveViewAction(_previous: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, saveViewInput, async (actor, input, now) => {
    await saveView(actor, input, now)
    redirect(`/petugas?${input.query}` as Route)
  })
}

export async function removeViewAction(_previous: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, removeViewInput, async (actor, { view }) => {
    await removeView(actor, view)
    redirect('/petugas')
  })
}
