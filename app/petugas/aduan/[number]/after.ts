import 'server-only'
import type { Route } from 'next'
import { redirect } from 'next/navigation'
import type { DeskAction } from '@/components/complaints/desk-actions'

/** Back to the case, which says what was done; to the inbox where the case has left this desk. */
export function goOn(number: string, done: DeskAction): never {
  const place = done === 'sendBack' ? '/petugas' : `/petugas/aduan/${number}`
  redirect(`${place}?berhasil=${done}` as Route)
}
