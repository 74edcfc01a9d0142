'use server'
import { redirect } from 'next/navigation'
import { after } from 'next/server'
import { handlePublicForm } from '@/app/forms'
import { visitorHere } from '@/app/visitor-here'
import { currentLanguage, currentWords } from '@/app/(public)/words'
import { sendLink } from '@/lib/accounts/commands/send-link'
import { signInByLink } from '@/lib/accounts/commands/sign-in-by-link'
import { linkInput, mailboxInput } from '@/lib/accounts/input'
import { linkLimit, tokenLimit } from '@/lib/accounts/rules/policy'
import { visitorOf } from '@/lib/accounts/visitor'
import { type FormState, untouched } from '@/lib/kernel/form-state'
import { remember } from '../browser'

export async function mailSignInLinkAction(
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  return handlePublicForm(form, mailboxInput, linkLimit, async (governmentId, { email }, now) => {
    const language = await currentLanguage()
    const visitor = await visitorHere(governmentId)
    after(() => sendLink(visitor, email, { for: 'sign_in' }, { language, now }))
    return { ...untouched, notice: (await currentWords()).account.sent.notice }
  })
}

export async function signInByLinkAction(_previous: FormState, form: FormData): Promise<FormState> {
  return handlePublicForm(form, linkInput, tokenLimit, async (governmentId, { token }, now) => {
    await remember(await signInByLink(visitorOf(governmentId), token, now), now)
    redirect('/akun')
  })
}
