import 'server-only'
import { redirect } from 'next/navigation'
import { handlePublicForm } from '@/app/forms'
import { remember } from '@/app/masuk/browser'
import { choosePassword, type PasswordLink } from '@/lib/accounts/commands/choose-password'
import { passwordInput } from '@/lib/accounts/input'
import { homeOf, tokenLimit } from '@/lib/accounts/rules/policy'
import { visitorOf } from '@/lib/accounts/visitor'
import type { FormState } from '@/lib/kernel/form-state'

/** Sets the password that was chosen by such a link, and signs in. */
export function handlePasswordForm(link: PasswordLink, form: FormData): Promise<FormState> {
  return handlePublicForm(form, passwordInput, tokenLimit, async (governmentId, input, now) => {
    const session = await choosePassword(visitorOf(governmentId), link, input, now)
    await remember(session, now)
    redirect(homeOf(session.role))
  })
}
