import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DeskMirror } from '@/components/complaints/desk-mirror'
import { PageHeading } from '@/components/layout/page-heading'
import { Notice } from '@/components/ui/notice'
import { mayMirror } from '@/lib/complaints/desk-policy'
import { listUnmirrored } from '@/lib/complaints/mirror-queries'
import { Desk } from '../desk'
import { requireStaff } from '../staff'
import { mirrorAction } from './actions'

export const metadata: Metadata = { title: 'Belum disalin ke SP4N' }

export default async function MirrorPage({ searchParams }: PageProps<'/petugas/sp4n'>) {
  const { actor, person } = await requireStaff()
  if (!mayMirror(actor)) notFound()
  const [complaints, { berhasil }] = await Promise.all([listUnmirrored(actor), searchParams])
  return (
    <Desk actor={actor} person={person} room="/petugas/sp4n">
      <PageHeading
        title="Belum disalin ke SP4N"
        lead="Salin isian satu per satu ke SP4N-LAPOR!, lalu tulis nomor pelacakannya di sini. Aduan tentang aparatur dan yang isinya dirahasiakan tidak ada di daftar ini."
      />
      {berhasil && (
        <div className="mb-4">
          <Notice tone="ok">Nomor pelacakan tersimpan. Aduannya keluar dari daftar ini.</Notice>
        </div>
      )}
      <DeskMirror complaints={complaints} action={mirrorAction} />
    </Desk>
  )
}
