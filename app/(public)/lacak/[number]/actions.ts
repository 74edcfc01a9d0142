'use server'
import { redirect } from 'next/navigation'
import { handlePublicForm } from '@/app/forms'
import type { FormState } from '@/lib/kernel/form-state'
import { add } from '@/lib/complaints/commands/steps/add'
import { affirm } from '@/lib/complaints/commands/steps/affirm'
import { appeal } from '@/lib/complaints/commands/steps/appeal'
import { breach } from '@/lib/complaints/commands/steps/breach'
import { close } from '@/lib/complaints/commands/steps/close'
import { complete } from '@/lib/complaints/commands/steps/complete'
import { contest } from '@/lib/complaints/commands/steps/contest'
import { dispute } from '@/lib/complaints/commands/steps/dispute'
import { press } from '@/lib/complaints/commands/steps/press'
import { protect } from '@/lib/complaints/commands/steps/protect'
import { rate } from '@/lib/complaints/commands/steps/rate'
import { reopen } from '@/lib/complaints/commands/steps/reopen'
import { separate } from '@/lib/complaints/commands/steps/separate'
import { takeUp } from '@/lib/complaints/commands/steps/take-up'
import { withdraw } from '@/lib/complaints/commands/steps/withdraw'
import { numberInput, protectInput, rateInput } from '@/lib/complaints/filing/input'
import { reasonInput } from '@/lib/complaints/case/step-input'
import { followPath, requireFollower } from '../following'

/** By address, and wide: what one complaint may see of steps is counted by who holds it (following.ts). */
const limit = { name: 'following_post', points: 600, seconds: 60 * 60 } as const

export async function closeAction(_previous: FormState, form: FormData): Promise<FormState> {
  return handlePublicForm(form, numberInput, limit, async (governmentId, { number }, now) => {
    await close(await requireFollower(governmentId, number), number, now)
    redirect(followPath(number))
  })
}

export async function withdrawAction(_previous: FormState, form: FormData): Promise<FormState> {
  return handlePublicForm(form, numberInput, limit, async (governmentId, { number }, now) => {
    await withdraw(await requireFollower(governmentId, number), number, now)
    redirect(followPath(number))
  })
}

export async function completeAction(_previous: FormState, form: FormData): Promise<FormState> {
  return handlePublicForm(form, reasonInput, limit, async (governmentId, input, now) => {
    const { number, ...words } = input
    await complete(await requireFollower(governmentId, number), number, words, now)
    redirect(followPath(number))
  })
}

export async function disputeAction(_previous: FormState, form: FormData): Promise<FormState> {
  return handlePublicForm(form, reasonInput, limit, async (governmentId, input, now) => {
    const { number, ...words } = input
    await dispute(await requireFollower(governmentId, number), number, words, now)
    redirect(followPath(number))
  })
}

export async function reopenAction(_previous: FormState, form: FormData): Promise<FormState> {
  return handlePublicForm(form, reasonInput, limit, async (governmentId, input, now) => {
    const { number, ...words } = input
    await reopen(await requireFollower(governmentId, number), number, words, now)
    redirect(followPath(number))
  })
}

export async function pressAction(_previous: FormState, form: FormData): Promise<FormState> {
  return handlePublicForm(form, reasonInput, limit, async (governmentId, input, now) => {
    const { number, ...words } = input
    await press(await requireFollower(governmentId, number), number, words, now)
    redirect(followPath(number))
  })
}

export async function contestAction(_previous: FormState, form: FormData): Promise<FormState> {
  return handlePublicForm(form, reasonInput, limit, async (governmentId, input, now) => {
    const { number, ...words } = input
    await contest(await requireFollower(governmentId, number), number, words, now)
    redirect(followPath(number))
  })
}

export async function separateAction(_previous: FormState, form: FormData): Promise<FormState> {
  return handlePublicForm(form, reasonInput, limit, async (governmentId, input, now) => {
    const { number, ...words } = input
    await separate(await requireFollower(governmentId, number), number, words, now)
    redirect(followPath(number))
  })
}

export async function addAction(_previous: FormState, form: FormData): Promise<FormState> {
  return handlePublicForm(form, reasonInput, limit, async (governmentId, input, now) => {
    const { number, ...words } = input
    await add(await requireFollower(governmentId, number), number, words, now)
    redirect(followPath(number))
  })
}

export async function rateAction(_previous: FormState, form: FormData): Promise<FormState> {
  return handlePublicForm(form, rateInput, limit, async (governmentId, input, now) => {
    const { number, ...words } = input
    await rate(await requireFollower(governmentId, number), number, words, now)
    redirect(followPath(number))
  })
}

export async function protectAction(_previous: FormState, form: FormData): Promise<FormState> {
  return handlePublicForm(form, protectInput, limit, async (governmentId, input, now) => {
    const { number, ...words } = input
    await protect(await requireFollower(governmentId, number), number, words, now)
    redirect(followPath(number))
  })
}

export async function appealAction(_previous: FormState, form: FormData): Promise<FormState> {
  return handlePublicForm(form, reasonInput, limit, async (governmentId, input, now) => {
    const { number, ...words } = input
    await appeal(await requireFollower(governmentId, number), number, words, now)
    redirect(followPath(number))
  })
}

export async function takeUpAction(_previous: FormState, form: FormData): Promise<FormState> {
  return handlePublicForm(form, reasonInput, limit, async (governmentId, input, now) => {
    const { number, ...words } = input
    await takeUp(await requireFollower(governmentId, number), number, words, now)
    redirect(followPath(number))
  })
}

export async function breachAction(_previous: FormState, form: FormData): Promise<FormState> {
  return handlePublicForm(form, reasonInput, limit, async (governmentId, input, now) => {
    const { number, ...words } = input
    await breach(await requireFollower(governmentId, number), number, words, now)
    redirect(followPath(number))
  })
}

export async function affirmAction(_previous: FormState, form: FormData): Promise<FormState> {
  return handlePublicForm(form, numberInput, limit, async (governmentId, { number }, now) => {
    await affirm(await requireFollower(governmentId, number), number, now)
    redirect(followPath(number))
  })
}
