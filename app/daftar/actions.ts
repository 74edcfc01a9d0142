'use server'
import { redirect } from 'next/navigation'
import { after } from 'next/server'
import { handlePublicForm } from '@/app/forms'
import { visitorHere } from '@/app/visitor-here'
import { currentLanguage, currentWords } from '@/app/(public)/words'
import { remember } from '@/app/masuk/browser'
import { confirmRegistration } from '@/lib/accounts/commands/confirm-registration'
import { sendLink } from '@/lib/accounts/commands/send-link'
import { linkInput, registerInput } from '@/lib/accounts/input'
import { hashPassword } from '@/lib/accounts/password'
import { linkLimit, tokenLimit } from '@/lib/accounts/rules/policy'
import { visitorOf } from '@/lib/accounts/visitor'
import { type FormState, untouched } from '@/lib/kernel/form-state'
import { noteAsked, readAsked } from './asked'

export async function registerAction(_previous: FormState, form: FormData): Promise<FormState> {
  return handlePublicForm(form, registerInput, linkLimit, async (governmentId, input, now) => {
    const { email, name = null, password } = input
    const passwordHash = password === undefined ? null : await hashPassword(password)
    const wish = { for: 'register', name, passwordHash } as const
    const language = await currentLanguage()
    await noteAsked(email, now)
    const visitor = await visitorHere(governmentId)
    after(() => sendLink(visitor, email, wish, { language, now }))
    return { ...untouched, notice: (await currentWords()).account.sent.notice }
  })
}

export async function confirmRegistrationAction(
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  return handlePublicForm(form, linkInput, tokenLimit, async (governmentId, { token }, now) => {
    const visitor = visitorOf(governmentId)
    const session = await confirmRegistration(visitor, token, await readAsked(), now)
    await remember(session, now)
    redirect('/akun')
  })
}
