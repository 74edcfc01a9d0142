'use server'
import type { Route } from 'next'
import { redirect } from 'next/navigation'
import { todayThere } from '@/app/(public)/government'
import { handleForm } from '@/app/forms'
import { findGovernment } from '@/lib/agencies/reference/queries'
import { enter } from '@/lib/complaints/commands/beside/enter'
import { enterForm, filingOf } from '@/lib/complaints/filing/intake-input'
import type { FormState } from '@/lib/kernel/form-state'

export async function enterAction(_previous: FormState, form: FormData): Promise<FormState> {
  const schema = async () => enterForm(await todayThere())
  return handleForm(form, schema, async (actor, input, now) => {
    const { timeZone } = await findGovernment(actor.governmentId)
    const number = await enter(actor, filingOf(input, timeZone), now)
    redirect(`/petugas/aduan/baru/${number}` as Route)
  })
}
