'use server'
import { redirect } from 'next/navigation'
import { handlePublicForm } from '@/app/forms'
import type { FormState } from '@/lib/kernel/form-state'
import { trackInput } from '@/lib/complaints/filing/input'
import { followPath, openByCode } from './following'

/** By address, and soft: many people share one. */
const trackLimit = { name: 'tracking_address', points: 300, seconds: 15 * 60 } as const

export async function trackAction(_previous: FormState, form: FormData): Promise<FormState> {
  return handlePublicForm(form, trackInput, trackLimit, async (governmentId, input, now) => {
    await openByCode(governmentId, input, now)
    redirect(followPath(input.number))
  })
}
