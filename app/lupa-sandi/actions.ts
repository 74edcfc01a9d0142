'use server'
import { after } from 'next/server'
import { handlePublicForm } from '@/app/forms'
import { visitorHere } from '@/app/visitor-here'
import { currentLanguage, currentWords } from '@/app/(public)/words'
import { handlePasswordForm } from '@/app/masuk/tautan/handle-password'
import { sendLink } from '@/lib/accounts/commands/send-link'
import { mailboxInput } from '@/lib/accounts/input'
import { linkLimit } from '@/lib/accounts/rules/policy'
import { type FormState, untouched } from '@/lib/kernel/form-state'

export async function mailResetLinkAction(
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  return handlePublicForm(form, mailboxInput, linkLimit, async (governmentId, { email }, now) => {
    const language = await currentLanguage()
    const visitor = await visitorHere(governmentId)
    after(() => sendLink(visitor, email, { for: 'reset' }, { language, now }))
    return { ...untouched, notice: (await currentWords()).account.sent.notice }
  })
}

export async function resetPasswordAction(
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  return handlePasswordForm('reset', form)
}
