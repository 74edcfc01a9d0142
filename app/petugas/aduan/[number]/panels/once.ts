import 'server-only'
import type { PersonalDetails } from '@/lib/accounts/identity'
import { grouped } from '@/lib/kernel/crockford'
import { type FormState, untouched } from '@/lib/kernel/form-state'

// What is said in the answer to one request and stands nowhere else: a reload of the page, and the
// next person at this screen, find nothing of it.

export function personOnce({ name, phone, email }: PersonalDetails): FormState {
  const told = [
    name && `Nama: ${name}`,
    phone && `Nomor WhatsApp: ${phone}`,
    email && `Surel: ${email}`,
  ]
  const notice = `${told.filter(Boolean).join(' · ')} · Hanya tampil sekali ini, dan pembukaannya tercatat.`
  return { ...untouched, notice }
}

export function codeOnce(code: string): FormState {
  return {
    ...untouched,
    notice: `Kode rahasia baru: ${grouped(code)} · Hanya tampil sekali ini. Sampaikan langsung kepada pelapor.`,
  }
}
