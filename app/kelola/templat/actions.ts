'use server'
import { redirect } from 'next/navigation'
import { handleForm } from '@/app/forms'
import { keepTemplate, retireTemplate } from '@/lib/complaints/commands/beside/keep-template'
import { retireTemplateInput, templateInput } from '@/lib/complaints/case/desk-input'
import type { FormState } from '@/lib/kernel/form-state'

export async function keepTemplateAction(_previous: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, templateInput, async (actor, input, now) => {
    await keepTemplate(actor, input, now)
    redirect('/kelola/templat?berhasil=tambah')
  })
}

export async function retireTemplateAction(
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  return handleForm(form, retireTemplateInput, async (actor, { template }, now) => {
    await retireTemplate(actor, template, now)
    redirect('/kelola/templat?berhasil=hapus')
  })
}
