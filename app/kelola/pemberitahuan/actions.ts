'use server'
import { redirect } from 'next/navigation'
import { handleForm } from '@/app/forms'
import { announce } from '@/lib/agencies/commands/announce'
import { withdrawAnnouncement } from '@/lib/agencies/commands/withdraw-announcement'
import { announceInput, withdrawAnnouncementInput } from '@/lib/agencies/input'
import type { FormState } from '@/lib/kernel/form-state'

export async function announceAction(_previous: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, announceInput, async (actor, input, now) => {
    await announce(actor, input, now)
    redirect('/kelola/pemberitahuan?berhasil=tambah')
  })
}

export async function withdrawAction(_previous: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, withdrawAnnouncementInput, async (actor, input, now) => {
    await withdrawAnnouncement(actor, input.id, now)
    redirect('/kelola/pemberitahuan?berhasil=tarik')
  })
}
