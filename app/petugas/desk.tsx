import type { ReactNode } from 'react'
import { SignOutForm } from '@/app/masuk/sign-out-form'
import { DeskPage } from '@/components/layout/desk-page'

interface Props {
  person: { name: string; role: string }
  children: ReactNode
}

/** The frame of every page of the desk. */
export function Desk({ person, children }: Props) {
  return (
    <DeskPage
      home="/petugas"
      places={[{ href: '/petugas', label: 'Kotak aduan', current: true }]}
      person={person}
      signOut={<SignOutForm />}
    >
      {children}
    </DeskPage>
  )
}
