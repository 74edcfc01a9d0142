'use server'
import { handleForm } from '@/app/forms'
import { setMailNotices } from '@/lib/accounts/commands/set-mail-notices'
import { mailNoticesInput } from '@/lib/accounts/input'
import type { FormState } from '@/lib/kernel/form-state'
import { redirect } from 'next/navigation'

export async function setMailNoticesAction(
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  return handleForm(form, mailNoticesInput, async (actor, { wanted }, now) => {
    await setMailNotices(actor, wanted === 'yes', now)
    redirect('/akun/notifikasi')
  })
}
