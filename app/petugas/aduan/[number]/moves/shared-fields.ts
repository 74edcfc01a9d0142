// What several moves ask alike.

import {
  agencyField,
  citizenReads,
  optionsOf,
  staffReads,
  words,
  type DeskField,
  type DeskFormSpec,
} from '@/components/desk/form-spec'
import type { ReferenceChoices, Suggestion } from '@/components/desk/reference-choices'
import type { Option } from '@/components/ui/select'
import type { ComplaintView } from '@/lib/complaints/case/queries'
import { groundWords, outcomeWords } from '@/lib/complaints/rules/labels'
import type { FormOf } from './move'

export const dueField: DeskField = { kind: 'day', name: 'dueOn', label: 'Paling lambat tanggal' }

export const followUpFields: readonly DeskField[] = [
  { kind: 'line', name: 'contact', label: 'Siapa yang dihubungi di sana', optional: true },
  { kind: 'line', name: 'receipt', label: 'Nomor tanda terima di sana', optional: true },
  { kind: 'day', name: 'checkOn', label: 'Cek lagi tanggal', optional: true },
]

/** The owner that is chosen already. */
export function suggestedCode({ suggestion }: ReferenceChoices): string {
  return suggestion?.code ?? ''
}

/** Who, or what, speaks for it, where it can be chosen here. */
export function suggestedBecause(
  { suggestion, categories }: ReferenceChoices,
  options: readonly Option[],
): string | undefined {
  return suggestion && options.some(({ value }) => value === suggestion.code)
    ? reasonFor(suggestion, categories)
    : undefined
}

function reasonFor(
  { from, category, cases, of }: Suggestion,
  categories: readonly Option[],
): string {
  if (from === 'agency') return 'Diusulkan oleh instansi yang mengembalikannya.'
  if (from === 'past')
    return `${cases} dari ${of} aduan serupa dalam setahun ditangani instansi ini.`
  if (from === 'category') return 'Disarankan dari kategori dan lokasinya.'
  const about = categories.find(({ value }) => value === category)?.label ?? category ?? ''
  return `Kata-kata aduannya tentang “${about}”. Periksa dulu: kategorinya ikut terisi.`
}

/** Whose it is instead, and on what ground. */
export function givenBack({ class: ofClass }: ComplaintView, { own, outside }: ReferenceChoices) {
  const { ordinary, ...usual } = groundWords
  const mayBe = ofClass === 'oversight' ? { ordinary, ...usual } : usual
  return {
    fields: [
      agencyField('OPD tujuan yang diusulkan', [...own, ...outside]),
      { kind: 'select', name: 'ground', label: 'Dasarnya', options: optionsOf(mayBe) },
      words('reason', 'Alasan', staffReads),
    ],
    values: { ground: 'duty' },
  } as const satisfies Partial<DeskFormSpec>
}

export const answerFields: readonly DeskField[] = [
  words('answer', 'Isi jawaban', citizenReads),
  { kind: 'select', name: 'outcome', label: 'Hasil', options: optionsOf(outcomeWords) },
]

/** Work that is still to be done is promised for a day, and asked after. */
export const promisedField: DeskField = {
  kind: 'day',
  name: 'dueOn',
  label: 'Janji selesai paling lambat',
  hint: 'Bila masih ada yang akan dikerjakan. Sesudah harinya warga ditanya: sudah ditepati?',
  optional: true,
}

/** Begun by a template, or by what an officer has proposed. */
export function answered({ view, answering }: FormOf) {
  const { proposal } = view.related
  return {
    answering,
    fields: answerFields,
    values: {
      outcome: proposal?.outcome ?? 'done',
      answer: answering.begun ?? proposal?.body ?? '',
      dueOn: proposal?.dueOn ?? '',
    },
  }
}
