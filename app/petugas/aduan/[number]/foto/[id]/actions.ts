'use server'
import type { Route } from 'next'
import { redirect } from 'next/navigation'
import { handleForm } from '@/app/forms'
import { coverPhoto } from '@/lib/complaints/commands/beside/cover-photo'
import { coverInput } from '@/lib/complaints/case/desk-input'
import { coveredParts } from '@/lib/complaints/rules/photo-grid'
import type { FormState } from '@/lib/kernel/form-state'

export async function coverAction(_previous: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, coverInput, async (actor, input, now) => {
    const { number, photo, manner } = input
    const parts = coveredParts(input)
    if (parts.length === 0) {
      const values = { number, photo, manner }
      return { errors: { 'kotak-0': 'Pilih paling sedikit satu kotak yang ditutup.' }, values }
    }
    await coverPhoto(actor, number, { photo, parts, manner }, now)
    redirect(`/petugas/aduan/${number}?berhasil=cover#foto` as Route)
  })
}
