'use server'
import type { Route } from 'next'
import { redirect } from 'next/navigation'
import { handleForm } from '@/app/forms'
import type { FormState } from '@/lib/kernel/form-state'
import { resend } from '@/lib/notifications/commands/resend'
import { resendInput } from '@/lib/notifications/input'

export async function resendAction(_previous: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, resendInput, async (actor, { notice }, now) => {
    const count = await resend(actor, notice, now)
    redirect(`/kelola/kotak-keluar?berhasil=${count}` as Route)
  })
}
