import type { ReactNode } from 'react'
import { SignOutForm } from '@/app/masuk/sign-out-form'
import { DeskPage } from './desk-page'
import { mayManagePeople } from '@/lib/accounts/rules/policy'
import { mayAnnounce, mayChangeReference } from '@/lib/agencies/rules/policy'
import {
  mayEnter,
  mayGoOut,
  mayHandOn,
  mayKeepTemplates,
  mayLead,
  mayMirror,
  mayWatch,
  maySeeOrphans,
} from '@/lib/complaints/rules/desk-policy'
import { mayModerate } from '@/lib/complaints/rules/policy'
import { maySeeOutbox } from '@/lib/notifications/rules/policy'
import type { Staff } from '@/lib/kernel/actor'

/** Where in the desk one is. */
type DeskRoom =
  | '/petugas'
  | '/petugas/aduan/baru'
  | '/petugas/lapangan'
  | '/petugas/sp4n'
  | '/petugas/pantau'
  | '/pimpinan'
  | '/petugas/moderasi'
  | '/kelola/pemberitahuan'
  | '/kelola/templat'
  | '/kelola/aturan'
  | '/kelola/orang'
  | '/kelola/kotak-keluar'
  | '/kelola/pemegang'
  | '/petugas/serah-terima'
  | '/petugas/panduan'

interface Props {
  actor: Staff
  person: { name: string; role: string }
  room?: DeskRoom
  children: ReactNode
}

/** The frame of every page of the desk: each person finds the rooms that are open to him. */
export function Desk({ actor, person, room = '/petugas', children }: Props) {
  const rooms: { href: DeskRoom; label: string; isOpen: boolean }[] = [
    { href: '/pimpinan', label: 'Ringkasan', isOpen: mayLead(actor) },
    { href: '/kelola/orang', label: 'Orang', isOpen: mayManagePeople(actor) },
    { href: '/petugas', label: 'Kotak aduan', isOpen: !mayManagePeople(actor) },
    { href: '/petugas/aduan/baru', label: 'Catat aduan', isOpen: mayEnter(actor) },
    { href: '/petugas/moderasi', label: 'Moderasi', isOpen: mayModerate(actor) },
    { href: '/petugas/lapangan', label: 'Lapangan', isOpen: mayGoOut(actor) },
    { href: '/petugas/serah-terima', label: 'Serah terima', isOpen: mayHandOn(actor) },
    { href: '/petugas/sp4n', label: 'SP4N', isOpen: mayMirror(actor) },
    { href: '/petugas/pantau', label: 'Pantau OPD', isOpen: mayWatch(actor) },
    { href: '/kelola/templat', label: 'Templat', isOpen: mayKeepTemplates(actor) },
    { href: '/kelola/aturan', label: 'Aturan', isOpen: mayChangeReference(actor) },
    { href: '/kelola/pemberitahuan', label: 'Pemberitahuan', isOpen: mayAnnounce(actor) },
    { href: '/kelola/kotak-keluar', label: 'Kotak keluar', isOpen: maySeeOutbox(actor) },
    { href: '/kelola/pemegang', label: 'Pemegang', isOpen: maySeeOrphans(actor) },
    { href: '/petugas/panduan', label: 'Panduan', isOpen: true },
  ]
  return (
    <DeskPage
      home="/petugas"
      places={rooms
        .filter(({ isOpen }) => isOpen)
        .map(({ href, label }) => ({ href, label, current: href === room }))}
      person={person}
      signOut={<SignOutForm />}
    >
      {children}
    </DeskPage>
  )
}
