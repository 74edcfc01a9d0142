'use server'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { handlePublicForm } from '@/app/forms'
import { DomainError } from '@/lib/kernel/errors'
import type { FormState } from '@/lib/kernel/form-state'
import { rate } from '@/lib/complaints/commands/steps/rate'
import { rateInput } from '@/lib/complaints/filing/input'
import { findRater, ratingPath } from './rater'

const tokenInput = rateInput.omit({ number: true }).extend({ token: z.string().max(200) })

const limit = {
  name: 'rating',
  points: 20,
  seconds: 60 * 60,
  by: ({ token }: { token: string }) => token,
} as const

/** Only a form that was sent rates: scanners of mail and chat fetch links, and send none. */
export async function rateAction(_previous: FormState, form: FormData): Promise<FormState> {
  return handlePublicForm(form, tokenInput, limit, async (governmentId, input, now) => {
    const { token, ...rating } = input
    const rater = await findRater(governmentId, token)
    if (!rater) throw new DomainError('not_found')
    await rate(rater.actor, rater.number, rating, now)
    redirect(`${ratingPath(token)}?dinilai`)
  })
}
