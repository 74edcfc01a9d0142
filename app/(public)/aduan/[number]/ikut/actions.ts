'use server'
import { redirect } from 'next/navigation'
import { handlePublicForm } from '@/app/forms'
import { browserThatJoins } from '@/app/(public)/ikut/browser'
import { supportPath } from '@/app/(public)/ikut/support'
import type { FormState } from '@/lib/kernel/form-state'
import { currentActor } from '@/lib/accounts/current-actor'
import { visitorOf } from '@/lib/accounts/visitor'
import { join } from '@/lib/complaints/commands/beside/join'
import { tellJoiner } from '@/lib/notifications/commands/tell-joiner'
import { joinInput } from '@/lib/complaints/filing/input'

const limit = { name: 'joining_address', points: 120, seconds: 60 * 60 } as const

export async function joinAction(_previous: FormState, form: FormData): Promise<FormState> {
  return handlePublicForm(form, joinInput, limit, async (governmentId, input, now) => {
    const { number, ...contact } = input
    const account = await currentActor()
    const isOurs = account?.role === 'citizen' && account.governmentId === governmentId
    const who = isOurs ? account : visitorOf(governmentId)
    const browser = await browserThatJoins(now)
    const { id, isOwn } = await join(who, number, contact, browser, now)
    if (isOwn) redirect(supportPath(id))
    await tellJoiner(who, id, now)
    redirect(`/aduan/${number}/ikut?tercatat=1`)
  })
}
