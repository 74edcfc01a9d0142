'use server'
import { handlePasswordForm } from '@/app/masuk/tautan/handle-password'
import type { FormState } from '@/lib/kernel/form-state'

export async function acceptInvitationAction(
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  return handlePasswordForm('invite', form)
}
