'use server'
import { redirect } from 'next/navigation'
import { handlePublicForm } from '@/app/forms'
import { remember } from '@/app/masuk/browser'
import { acceptInvitation } from '@/lib/accounts/commands/accept-invitation'
import { resetPasswordInput } from '@/lib/accounts/input'
import { homeOf, tokenLimit } from '@/lib/accounts/rules/policy'
import { visitorOf } from '@/lib/accounts/visitor'
import type { FormState } from '@/lib/kernel/form-state'

export async function acceptInvitationAction(
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  return handlePublicForm(
    form,
    resetPasswordInput,
    tokenLimit,
    async (governmentId, input, now) => {
      const session = await acceptInvitation(visitorOf(governmentId), input, now)
      await remember(session, now)
      redirect(homeOf(session.role))
    },
  )
}
