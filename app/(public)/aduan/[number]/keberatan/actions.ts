'use server'
import { handlePublicForm } from '@/app/forms'
import type { FormState } from '@/lib/kernel/form-state'
import { visitorOf } from '@/lib/accounts/visitor'
import { object } from '@/lib/complaints/commands/beside/object'
import { objectInput } from '@/lib/complaints/filing/input'
import { currentWords } from '../../../words'

/** Few people are named in anything; whoever floods the desk hides what matters. */
const objectionLimit = { name: 'objection_address', points: 10, seconds: 60 * 60 } as const

export async function objectAction(_previous: FormState, form: FormData): Promise<FormState> {
  return handlePublicForm(form, objectInput, objectionLimit, async (governmentId, input, now) => {
    const { number, ...objection } = input
    await object(visitorOf(governmentId), number, objection, now)
    const { sent } = (await currentWords()).square.objection
    return { errors: {}, values: {}, notice: sent }
  })
}
