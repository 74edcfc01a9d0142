import type { Move } from '@/components/desk/moves'
import type { ReferenceChoices } from '@/components/desk/reference-choices'
import {
  agencyField,
  citizenReads,
  optionsOf,
  staffReads,
  words,
  type DeskField,
  type DeskFormSpec,
} from '@/components/desk/form-spec'
import { classWords, waitWords } from '@/lib/complaints/rules/labels'
import type { ComplaintView } from '@/lib/complaints/case/queries'

// What the forms ask by which somebody above an agency decides, and by which an agency names a day.

type Above = Extract<
  Move,
  | 'arbitrate'
  | 'cede'
  | 'sustain'
  | 'overrule'
  | 'inspect'
  | 'recall'
  | 'postpone'
  | 'resume'
  | 'promise'
  | 'reclass'
>

const dueField: DeskField = { kind: 'day', name: 'dueOn', label: 'Paling lambat tanggal' }

export function aboveForms(
  view: ComplaintView,
  { own, outside }: ReferenceChoices,
  agency: string,
): Record<Above, DeskFormSpec> {
  return {
    arbitrate: {
      lead: 'Dua kali dikembalikan. Keputusan Anda mengikat: OPD itu menangani dan tidak dapat mengembalikannya.',
      fields: [
        agencyField('OPD yang menangani', own),
        words('reason', 'Dasar keputusan', staffReads),
      ],
      values: { agency },
    },
    cede: {
      lead: 'Bukan kewenangan kota. Kominfo tetap memantaunya untuk warga.',
      fields: [
        agencyField('Lembaga yang berwenang', outside),
        words('reason', 'Dasar keputusan', citizenReads),
      ],
      values: { agency },
    },
    sustain: {
      lead: 'Masalahnya memang belum selesai. Instansi yang menjawab mengerjakannya lagi.',
      fields: [words('reason', 'Yang masih harus dikerjakan', citizenReads)],
    },
    overrule: {
      lead: 'Jawabannya sudah tepat. Aduan ditutup.',
      fields: [words('reason', 'Alasan', citizenReads)],
    },
    inspect: { lead: 'Jawaban dan buktinya cocok dengan aduan.', fields: [] },
    recall: {
      lead: 'Penutupannya tidak tepat. Instansi yang menjawab mengerjakannya lagi.',
      fields: [words('reason', 'Yang masih harus dikerjakan', citizenReads)],
    },
    postpone: {
      lead: 'Menunggu anggaran atau jadwal, sampai tanggal yang dibaca warga. Batas penyelesaian tetap berjalan.',
      fields: [
        { kind: 'select', name: 'waitsFor', label: 'Menunggu', options: optionsOf(waitWords) },
        { ...dueField, hint: 'Untuk anggaran tahun depan: hari terakhir tahun itu.' },
        words('reason', 'Penjelasan', citizenReads),
      ],
      values: { waitsFor: 'budget' },
    },
    resume: { lead: 'Yang ditunggu sudah ada. Warga diberi tahu.', fields: [] },
    promise: {
      lead: 'Anda diingatkan sebelum harinya. Pada hari itu warga ditanya: sudah ditepati?',
      fields: [dueField, words('reason', 'Yang dijanjikan', citizenReads)],
    },
    reclass: {
      lead: 'Hari dihitung dari saat batas penyelesaian mulai. Tanggal semula tetap terlihat.',
      fields: [
        {
          kind: 'select',
          name: 'class',
          label: 'Jenis aduan',
          options: optionsOf(classWords).filter(({ value }) => value !== 'oversight'),
        },
        words('reason', 'Alasan', citizenReads),
      ],
      values: { class: view.class },
    },
  }
}
