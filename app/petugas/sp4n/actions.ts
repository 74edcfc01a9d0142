'use server'
import { redirect } from 'next/navigation'
import { handleForm } from '@/app/forms'
import { mirror } from '@/lib/complaints/commands/steps/mirror'
import { mirrorInput } from '@/lib/complaints/case/desk-input'
import type { FormState } from '@/lib/kernel/form-state'

export async function mirrorAction(_previous: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, mirrorInput, async (actor, { number, ...input }, now) => {
    await mirror(actor, number, input, now)
    redirect('/petugas/sp4n?berhasil=1')
  })
}
