import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { MirrorWorklist } from './mirror-worklist'
import { DeskSaid } from '@/components/layout/desk-said'
import { PageHeading } from '@/components/layout/page-heading'
import { mayMirror } from '@/lib/complaints/rules/desk-policy'
import { listUnmirrored, listUnmirroredAnswers } from '@/lib/complaints/inbox/mirror-queries'
import { Desk } from '../desk'
import { requireStaff } from '../staff'
import { mirrorAction } from './actions'

export const metadata: Metadata = { title: 'Belum disalin ke SP4N' }

export default async function MirrorPage({ searchParams }: PageProps<'/petugas/sp4n'>) {
  const { actor, person } = await requireStaff()
  if (!mayMirror(actor)) notFound()
  const [complaints, answers, { berhasil }] = await Promise.all([
    listUnmirrored(actor),
    listUnmirroredAnswers(actor),
    searchParams,
  ])
  return (
    <Desk actor={actor} person={person} room="/petugas/sp4n">
      <PageHeading
        title="Belum disalin ke SP4N"
        lead="Salin isian satu per satu ke SP4N-LAPOR!, lalu tulis nomor pelacakannya di sini. Aduan tentang aparatur dan yang isinya dirahasiakan tidak ada di daftar ini."
      />
      <DeskSaid>{berhasil && 'Tersimpan. Aduannya keluar dari daftar ini.'}</DeskSaid>
      <MirrorWorklist complaints={complaints} action={mirrorAction} />
      {answers.length > 0 && (
        <section aria-labelledby="jawaban-sp4n" className="mt-8">
          <h2 id="jawaban-sp4n" className="mb-2 text-xl">
            Jawaban yang belum disalin
          </h2>
          <MirrorWorklist complaints={answers} action={mirrorAction} />
        </section>
      )}
    </Desk>
  )
}
