'use server'
import { redirect } from 'next/navigation'
import { handlePublicForm } from '@/app/forms'
import { DomainError } from '@/lib/kernel/errors'
import type { FormState } from '@/lib/kernel/form-state'
import { visitorOf } from '@/lib/accounts/visitor'
import { stopFollowing } from '@/lib/complaints/commands/beside/stop-following'
import { vote } from '@/lib/complaints/commands/beside/vote'
import { supportInput } from '@/lib/complaints/filing/input'
import { supportOf } from '@/lib/complaints/square/support-token'
import { supportPath } from '../support'

const limit = {
  name: 'support',
  points: 20,
  seconds: 60 * 60,
  by: ({ token }: { token: string }) => token,
} as const

export async function voteAction(_previous: FormState, form: FormData): Promise<FormState> {
  return handlePublicForm(form, supportInput, limit, async (governmentId, { token }, now) => {
    const id = requireSupport(token)
    await vote(visitorOf(governmentId), id, now)
    redirect(supportPath(id))
  })
}

export async function stopFollowingAction(
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  return handlePublicForm(form, supportInput, limit, async (governmentId, { token }, now) => {
    const id = requireSupport(token)
    await stopFollowing(visitorOf(governmentId), id, now)
    redirect(supportPath(id))
  })
}

function requireSupport(token: string): string {
  const id = supportOf(token)
  if (id === null) throw new DomainError('not_found')
  return id
}
