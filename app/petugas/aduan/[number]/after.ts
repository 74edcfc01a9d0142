import 'server-only'
import type { Route } from 'next'
import { redirect } from 'next/navigation'
import { type DeskPlace, type Done, placeOf } from '@/components/complaints/desk-actions'

/** The heading of each panel, so that one comes back to where one was. */
const anchors: Readonly<Record<DeskPlace, string>> = {
  moves: '',
  reporter: '#pelapor',
  photos: '#foto',
  public: '#tampilan-publik',
}

/** Back to the case, which says what was done; to the inbox where the case has left this desk. */
export function goOn(number: string, done: Done): never {
  const place = done === 'sendBack' ? '/petugas' : `/petugas/aduan/${number}`
  redirect(`${place}?berhasil=${done}${anchors[placeOf(done)]}` as Route)
}
