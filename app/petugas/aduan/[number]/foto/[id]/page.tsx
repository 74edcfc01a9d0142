import type { Metadata, Route } from 'next'
import { notFound } from 'next/navigation'
import { Desk } from '@/app/petugas/desk'
import { requireStaff } from '@/app/petugas/staff'
import { CoverForm } from './cover-form'
import { PageHeading } from '@/components/layout/page-heading'
import { numberInput } from '@/lib/complaints/filing/input'
import { findComplaint } from '@/lib/complaints/case/queries'
import { coverAction } from './actions'

export const metadata: Metadata = { title: 'Samarkan foto' }

export default async function CoverPage(props: PageProps<'/petugas/aduan/[number]/foto/[id]'>) {
  const { actor, person, now } = await requireStaff()
  const { number: typed, id } = await props.params
  const { data } = numberInput.safeParse({ number: typed })
  const view = data && (await findComplaint(actor, data.number, now))
  const photo = view?.photos.find((one) => one.id === id)
  if (!view?.allowedActions.includes('release') || !photo) notFound()
  return (
    <Desk actor={actor} person={person}>
      <PageHeading
        title="Samarkan foto"
        back={`/petugas/aduan/${view.number}#foto` as Route}
        lead="Pilih kotak yang menutup wajah, pelat, nomor rumah atau tulisan. Aslinya tetap tersimpan; salinannya yang Anda perlihatkan."
      />
      <CoverForm action={coverAction} number={view.number} photo={photo} />
    </Desk>
  )
}
