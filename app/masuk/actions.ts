'use server'
import type { Route } from 'next'
import { redirect } from 'next/navigation'
import { visitorHere } from '@/app/visitor-here'
import { handleForm, handlePublicForm } from '@/app/forms'
import type { FormState } from '@/lib/kernel/form-state'
import { signInInput, signOutInput } from '@/lib/accounts/input'
import { signIn } from '@/lib/accounts/commands/sign-in'
import { homeOf, signInLimit } from '@/lib/accounts/rules/policy'
import { ownPath } from '@/lib/platform/origin'
import { deviceNote, forgetSession, remember } from './browser'

export async function signInAction(_previous: FormState, form: FormData): Promise<FormState> {
  return handlePublicForm(form, signInInput, signInLimit, async (governmentId, input, now) => {
    const credentials = { ...input, device: await deviceNote() }
    const session = await signIn(await visitorHere(governmentId), credentials, now)
    await remember(session, now)
    redirect((ownPath(input.kembali) ?? homeOf(session.role)) as Route)
  })
}

export async function signOutAction(_previous: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, signOutInput, async (_actor, _input, now) => {
    await forgetSession(now)
    redirect('/')
  })
}
