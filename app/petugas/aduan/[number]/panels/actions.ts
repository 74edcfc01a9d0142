'use server'
import { handleForm } from '@/app/forms'
import { decideObjection } from '@/lib/complaints/commands/beside/decide-objection'
import { protect } from '@/lib/complaints/commands/steps/protect'
import { publish } from '@/lib/complaints/commands/steps/publish'
import { reissue } from '@/lib/complaints/commands/steps/reissue'
import { release } from '@/lib/complaints/commands/steps/release'
import { reveal } from '@/lib/complaints/commands/steps/reveal'
import { unpublish } from '@/lib/complaints/commands/steps/unpublish'
import { withhold } from '@/lib/complaints/commands/steps/withhold'
import { decideObjectionInput, publishInput, releaseInput } from '@/lib/complaints/case/desk-input'
import { protectInput } from '@/lib/complaints/filing/input'
import { reasonInput } from '@/lib/complaints/case/step-input'
import type { FormState } from '@/lib/kernel/form-state'
import { goOn } from '../next-page'
import { codeOnce, personOnce } from './once'

export async function revealAction(_previous: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, reasonInput, async (actor, input, now) =>
    personOnce(await reveal(actor, input.number, input, now)),
  )
}

export async function reissueAction(_previous: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, reasonInput, async (actor, input, now) =>
    codeOnce(await reissue(actor, input.number, input, now)),
  )
}

export async function protectAction(_previous: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, protectInput, async (actor, input, now) => {
    await protect(actor, input.number, input, now)
    return goOn(input.number, 'protect')
  })
}

export async function releaseAction(_previous: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, releaseInput, async (actor, input, now) => {
    await release(actor, input.number, input, now)
    return goOn(input.number, 'release')
  })
}

export async function publishAction(_previous: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, publishInput, async (actor, input, now) => {
    const { version } = await publish(actor, input.number, input, now)
    return goOn(input.number, 'publish', version)
  })
}

export async function withholdAction(_previous: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, reasonInput, async (actor, input, now) => {
    const { version } = await withhold(actor, input.number, input, now)
    return goOn(input.number, 'withhold', version)
  })
}

export async function unpublishAction(_previous: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, reasonInput, async (actor, input, now) => {
    await unpublish(actor, input.number, input, now)
    return goOn(input.number, 'unpublish')
  })
}

export async function decideObjectionAction(
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  return handleForm(form, decideObjectionInput, async (actor, input, now) => {
    await decideObjection(actor, input.number, input, now)
    return goOn(input.number, input.upheld ? 'uphold' : 'dismiss')
  })
}
