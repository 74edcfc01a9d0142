import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Desk } from '@/app/petugas/desk'
import { single } from '@/app/petugas/query'
import { requireStaff } from '@/app/petugas/staff'
import { choicesOf } from '@/components/desk/reference-choices'
import { TemplateForm } from './template-form'
import { TemplateList } from './template-list'
import { DeskPanes } from '@/components/layout/desk-panes'
import { DeskSaid } from '@/components/layout/desk-said'
import { PageHeading } from '@/components/layout/page-heading'
import { listAgencies, listCategories } from '@/lib/agencies/reference/queries'
import { mayKeepTemplates } from '@/lib/complaints/rules/desk-policy'
import { listKeptTemplates } from '@/lib/complaints/case/template-queries'
import { isOfficer } from '@/lib/kernel/actor'
import { keepTemplateAction, retireTemplateAction } from './actions'

export const metadata: Metadata = { title: 'Templat jawaban' }

const done: Readonly<Record<string, string>> = {
  tambah: 'Templat tersimpan. Ia muncul di formulir Jawab.',
  hapus: 'Templat dihapus. Jawaban yang sudah terkirim tidak berubah.',
}

export default async function TemplatesPage(props: PageProps<'/kelola/templat'>) {
  const { actor, person, now } = await requireStaff()
  if (!mayKeepTemplates(actor)) notFound()
  const { governmentId } = actor
  const [templates, agencies, categories] = await Promise.all([
    listKeptTemplates(actor),
    listAgencies(governmentId, now),
    listCategories(governmentId, now),
  ])
  const choices = choicesOf({ agencies, categories, suggestion: null })
  const said = done[single((await props.searchParams)['berhasil']) ?? '']
  return (
    <Desk actor={actor} person={person} room="/kelola/templat">
      <PageHeading
        title="Templat jawaban"
        lead="Teks yang mengawali jawaban. Yang ditulis dalam kurung kurawal, misalnya {tanggal}, harus diisi sebelum jawaban terkirim. {nomor}, {judul}, {lokasi} dan {instansi} terisi sendiri."
      />
      <DeskSaid>{said}</DeskSaid>
      <DeskPanes
        main={
          <TemplateList templates={templates} choices={choices} retire={retireTemplateAction} />
        }
        side={
          <TemplateForm action={keepTemplateAction} choices={choices} ofAgency={isOfficer(actor)} />
        }
      />
    </Desk>
  )
}
