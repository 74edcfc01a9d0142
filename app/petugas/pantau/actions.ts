'use server'
import type { Route } from 'next'
import { redirect } from 'next/navigation'
import { handleForm } from '@/app/forms'
import { remindAgency } from '@/lib/complaints/commands/beside/remind-agency'
import { remindAgencyInput } from '@/lib/complaints/case/desk-input'
import type { FormState } from '@/lib/kernel/form-state'

export async function remindAgencyAction(_previous: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, remindAgencyInput, async (actor, input, now) => {
    await remindAgency(actor, input, now)
    const place = actor.role === 'admin' ? '/petugas/pantau' : '/pimpinan'
    redirect(`${place}?berhasil=${input.agency}` as Route)
  })
}
