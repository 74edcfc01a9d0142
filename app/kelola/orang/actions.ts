'use server'
import type { Route } from 'next'
import { redirect } from 'next/navigation'
import { handleForm } from '@/app/forms'
import { inviteMany, type Invited } from '@/lib/accounts/commands/invite-many'
import { inviteUser, sendInvitation } from '@/lib/accounts/commands/invite-user'
import {
  dismissInput,
  importInput,
  inviteInput,
  movePersonInput,
  personInput,
} from '@/lib/accounts/input'
import { readPeopleTable } from '@/lib/accounts/rules/people-table'
import { dismiss, movePerson } from '@/lib/complaints/commands/beside/dismiss'
import type { FormState } from '@/lib/kernel/form-state'
import { errorWords } from '@/lib/platform/error-words'

const place = '/kelola/orang'

export async function inviteAction(_previous: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, inviteInput, async (actor, input, now) => {
    await inviteUser(actor, { ...input, agency: input.agency ?? '' }, now)
    redirect(`${place}?berhasil=undang` as Route)
  })
}

export async function inviteAgainAction(_previous: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, personInput, async (actor, { person }, now) => {
    await sendInvitation(actor, person, now)
    redirect(`${place}/${person}?berhasil=tautan` as Route)
  })
}

export async function moveAction(_previous: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, movePersonInput, async (actor, { person, ...input }, now) => {
    await movePerson(actor, person, input, now)
    redirect(`${place}/${person}?berhasil=peran` as Route)
  })
}

export async function dismissAction(_previous: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, dismissInput, async (actor, input, now) => {
    await dismiss(actor, input, now)
    redirect(`${place}?berhasil=nonaktif` as Route)
  })
}

/** First looked over, then done: nobody is invited before the table was seen as Kesah reads it. */
export async function importAction(_previous: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, importInput, async (actor, { table, confirmed }, now) => {
    const lines = readPeopleTable(table)
    if (!confirmed) return { errors: {}, values: { table, seen: 'yes' } }
    const results = await inviteMany(actor, lines, now)
    const invited = results.filter(({ outcome }) => outcome === 'ok').length
    return {
      errors: {},
      values: { table, results: results.map(inWords).join('\n') },
      notice: `${invited} dari ${results.length} orang diundang.`,
    }
  })
}

function inWords({ email, outcome }: Invited): string {
  if (outcome === 'ok') return `${email}: diundang`
  const words = outcome === 'not_mailed' ? 'akun dibuat, surel belum terkirim' : errorWords[outcome]
  return `${email}: ${words}`
}
