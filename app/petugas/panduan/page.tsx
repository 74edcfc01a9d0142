import type { Metadata } from 'next'
import { FirstDayGuide } from './first-day-guide'
import { guides, practiceCases } from './guide-words'
import { PracticeCases } from './practice-cases'
import { DeskPanes } from '@/components/layout/desk-panes'
import { PageHeading } from '@/components/layout/page-heading'
import { Desk } from '../desk'
import { single } from '../query'
import { requireStaff } from '../staff'

export const metadata: Metadata = { title: 'Panduan hari pertama' }

export default async function GuidePage(props: PageProps<'/petugas/panduan'>) {
  const { actor, person } = await requireStaff()
  const cases = practiceCases[actor.role] ?? []
  const decided = single((await props.searchParams)['pilih'])
  return (
    <Desk actor={actor} person={person} room="/petugas/panduan">
      <PageHeading
        title="Panduan hari pertama"
        lead="Yang perlu Anda tahu untuk mulai bekerja. Latihannya hanya ada di halaman ini: tidak ada aduan sungguhan yang berubah."
      />
      <DeskPanes
        main={<FirstDayGuide steps={guides[actor.role]} />}
        side={
          cases.length > 0 ? (
            <PracticeCases cases={cases} decided={decided} />
          ) : (
            <p className="text-ink-soft">Tidak ada latihan untuk peran Anda.</p>
          )
        }
      />
    </Desk>
  )
}
