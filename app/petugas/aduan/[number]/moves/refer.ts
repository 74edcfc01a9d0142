import {
  type DeskField,
  agencyField,
  optionsOf,
  staffReads,
  words,
} from '@/components/desk/form-spec'
import type { Option } from '@/components/ui/select'
import { referInput } from '@/lib/complaints/case/step-input'
import { refer } from '@/lib/complaints/commands/steps/refer'
import { classWords } from '@/lib/complaints/rules/labels'
import { isMaybeOfOfficials } from '@/lib/complaints/rules/about-officials'
import { move } from './move'
import { suggestedBecause, suggestedCode } from './shared-fields'

const toAgency =
  'Aduan diteruskan kepada OPD yang berwenang. Batas tanggapan dan penyelesaian mulai berjalan.'

const ofOfficials =
  'Ceritanya seperti tentang pegawai atau pejabat. Bila benar, pilih Inspektorat dan jenis aduan ' +
  'Pengaduan berkadar pengawasan: OPD yang diadukan tidak boleh membacanya.'

export const referMove = move({
  order: 70,
  input: referInput,
  command: refer,
  form: ({ view, choices }) => ({
    lead: isMaybeOfOfficials(view) ? ofOfficials : toAgency,
    fields: [
      agencyField('OPD tujuan', choices.own, suggestedBecause(choices, choices.own)),
      { ...words('instruction', 'Instruksi untuk OPD', staffReads), optional: true },
      ...classification(choices.categories),
    ],
    values: {
      agency: suggestedCode(choices),
      class: view.class,
      category: view.categoryCode ?? choices.suggestion?.category ?? '',
      title: view.title,
    },
  }),
  done: 'Aduan diteruskan. OPD tujuan dan warga diberi tahu.',
})

function classification(categories: readonly Option[]): DeskField[] {
  return [
    {
      kind: 'select',
      name: 'class',
      label: 'Jenis aduan',
      options: optionsOf(classWords),
      hint: 'Menentukan batas penyelesaian.',
      folded: true,
    },
    { kind: 'select', name: 'category', label: 'Kategori', options: categories, folded: true },
    { kind: 'line', name: 'title', label: 'Judul', folded: true },
  ]
}
