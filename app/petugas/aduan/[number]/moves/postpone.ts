import { citizenReads, optionsOf, words } from '@/components/desk/form-spec'
import { postponeInput } from '@/lib/complaints/case/step-input'
import { postpone } from '@/lib/complaints/commands/steps/postpone'
import { waitWords } from '@/lib/complaints/rules/labels'
import { move } from './move'
import { dueField } from './shared-fields'

export const postponeMove = move({
  order: 180,
  input: postponeInput,
  command: postpone,
  form: () => ({
    lead: 'Menunggu anggaran atau jadwal, sampai tanggal yang dibaca warga. Batas penyelesaian tetap berjalan.',
    fields: [
      { kind: 'select', name: 'waitsFor', label: 'Menunggu', options: optionsOf(waitWords) },
      { ...dueField, hint: 'Untuk anggaran tahun depan: hari terakhir tahun itu.' },
      words('reason', 'Penjelasan', citizenReads),
    ],
    values: { waitsFor: 'budget' },
  }),
  done: 'Aduan ditunda. Warga membaca alasannya, dan ditanya pada hari itu.',
})
