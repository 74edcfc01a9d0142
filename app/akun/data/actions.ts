'use server'
import { redirect } from 'next/navigation'
import { after } from 'next/server'
import { handleForm } from '@/app/forms'
import { visitorHere } from '@/app/visitor-here'
import { currentLanguage, currentWords } from '@/app/(public)/words'
import { forgetSession } from '@/app/masuk/browser'
import { correctDetails } from '@/lib/accounts/commands/correct-details'
import { proveOwner } from '@/lib/accounts/commands/prove-owner'
import { sendLink } from '@/lib/accounts/commands/send-link'
import { correctInput, eraseInput, newAddressInput } from '@/lib/accounts/input'
import { currentSessionId } from '@/lib/accounts/current-actor'
import { eraseOwn } from '@/lib/complaints/commands/beside/erase-own'
import { userIdOf } from '@/lib/kernel/actor'
import { DomainError } from '@/lib/kernel/errors'
import { type FormState, untouched } from '@/lib/kernel/form-state'

export async function correctAction(_previous: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, correctInput, async (actor, input) => {
    await correctDetails(actor, input)
    const { name = '', phone = '' } = input
    const notice = (await currentWords()).account.data.saved
    return { errors: {}, values: { name, phone }, notice }
  })
}

export async function mailNewAddressAction(
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  return handleForm(form, newAddressInput, async (actor, { email, current }, now) => {
    const userId = userIdOf(actor)
    if (actor.role !== 'citizen' || userId === null) throw new DomainError('not_allowed')
    await proveOwner(actor, { current, sessionId: await currentSessionId() }, now)
    const language = await currentLanguage()
    const wish = { for: 'newAddress', userId } as const
    const visitor = await visitorHere(actor.governmentId)
    after(() => sendLink(visitor, email, wish, { language, now }))
    return { ...untouched, notice: (await currentWords()).account.sent.notice }
  })
}

export async function eraseAction(_previous: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, eraseInput, async (actor, { current }, now) => {
    await eraseOwn(actor, { current, sessionId: await currentSessionId() }, now)
    await forgetSession(now)
    redirect('/akun/terhapus')
  })
}
