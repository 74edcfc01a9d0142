'use server'
import { redirect } from 'next/navigation'
import { handleForm } from '@/app/forms'
import { currentWords } from '@/app/(public)/words'
import { forgetSession } from '@/app/masuk/browser'
import { changeOwnPassword } from '@/lib/accounts/commands/change-own-password'
import { endAllSessions } from '@/lib/accounts/commands/end-all-sessions'
import { currentSessionId } from '@/lib/accounts/current-actor'
import { ownPasswordInput, signOutInput } from '@/lib/accounts/input'
import { type FormState, untouched } from '@/lib/kernel/form-state'

export async function changePasswordAction(
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  return handleForm(form, ownPasswordInput, async (actor, input, now) => {
    await changeOwnPassword(actor, input, now, await currentSessionId())
    return { ...untouched, notice: (await currentWords()).account.security.saved }
  })
}

export async function endAllSessionsAction(
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  return handleForm(form, signOutInput, async (actor, _input, now) => {
    await endAllSessions(actor, now)
    await forgetSession(now)
    redirect('/masuk')
  })
}
