'use server'
import { redirect } from 'next/navigation'
import { after } from 'next/server'
import { handlePublicForm } from '@/app/forms'
import { currentLanguage } from '@/app/(public)/words'
import { confirmAddress } from '@/lib/accounts/commands/confirm-address'
import { tellFormerAddress } from '@/lib/accounts/commands/tell-former-address'
import { currentSessionId } from '@/lib/accounts/current-actor'
import { linkInput } from '@/lib/accounts/input'
import { tokenLimit } from '@/lib/accounts/rules/policy'
import { visitorOf } from '@/lib/accounts/visitor'
import type { FormState } from '@/lib/kernel/form-state'

export async function confirmAddressAction(
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  return handlePublicForm(form, linkInput, tokenLimit, async (governmentId, { token }, now) => {
    const visitor = visitorOf(governmentId)
    const former = await confirmAddress(visitor, token, now, await currentSessionId())
    const language = await currentLanguage()
    if (former !== null) after(() => tellFormerAddress(visitor, former, language))
    redirect('/akun/data?surel=baru')
  })
}
