import type { Move } from '@/components/desk/moves'
import type { ReferenceChoices } from '@/components/desk/reference-choices'
import {
  citizenReads,
  staffReads,
  words,
  type DeskField,
  type DeskFormSpec,
} from '@/components/desk/form-spec'
import type { ComplaintView } from '@/lib/complaints/case/queries'

// What the forms ask by which a complaint is handled with others: by several agencies, by one person of
// an agency, together with another complaint, or outside of the city.

type Together = Extract<
  Move,
  'involve' | 'contribute' | 'assign' | 'extend' | 'merge' | 'separate' | 'split' | 'check'
>

export const followUpFields: readonly DeskField[] = [
  { kind: 'line', name: 'contact', label: 'Siapa yang dihubungi di sana', optional: true },
  { kind: 'line', name: 'receipt', label: 'Nomor tanda terima di sana', optional: true },
  { kind: 'day', name: 'checkOn', label: 'Cek lagi tanggal', optional: true },
]

export function togetherForms(
  { related, categoryCode }: ComplaintView,
  { own, colleagues, divisions, duplicates, categories }: ReferenceChoices,
): Record<Together, DeskFormSpec> {
  return {
    involve: {
      lead: 'OPD lain ikut membantu. Yang menjawab warga tetap OPD yang memegangnya.',
      fields: [
        { kind: 'select', name: 'agency', label: 'OPD yang membantu', options: own },
        words('reason', 'Yang diminta', staffReads),
      ],
    },
    contribute: {
      lead: 'Instansi Anda diminta membantu. Penanggung jawab memakainya untuk menjawab warga.',
      fields: [words('reason', 'Masukan Anda', staffReads)],
    },
    assign: {
      lead: 'Satu orang, atau satu bidang, di instansi Anda bertanggung jawab atas aduan ini.',
      fields: [
        {
          kind: 'select',
          name: 'person',
          label: 'Petugas',
          options: colleagues,
          optional: divisions.length > 0,
        },
        ...(divisions.length > 0 ? [divisionField(divisions)] : []),
      ],
    },
    extend: {
      lead: 'Hanya sekali, dengan alasan tertulis. Tanggal yang dijanjikan semula tetap tercatat di Riwayat.',
      fields: [words('reason', 'Alasan', citizenReads)],
    },
    merge: {
      lead: 'Untuk hal yang sama. Pelapornya tetap punya nomor sendiri dan menerima jawabannya.',
      fields: [
        ...(duplicates.length > 0
          ? [
              {
                kind: 'select',
                name: 'lead',
                label: 'Aduan yang mirip',
                options: duplicates,
                optional: true,
              } as const,
            ]
          : []),
        { kind: 'line', name: 'other', label: 'Nomor aduan lain', optional: duplicates.length > 0 },
      ],
    },
    separate: {
      lead: 'Ternyata hal yang berbeda. Aduan kembali ke kotak Baru dengan batas waktunya sendiri.',
      fields: [words('reason', 'Alasan', citizenReads)],
    },
    split: {
      lead: 'Untuk aduan yang berisi dua hal. Bagian ini mendapat nomor sendiri dan masuk kotak Baru.',
      fields: [
        words('story', 'Isi aduan yang baru', citizenReads),
        {
          kind: 'select',
          name: 'category',
          label: 'Kategori',
          options: categories.filter(({ value }) => value !== categoryCode),
          optional: true,
        },
      ],
    },
    check: {
      lead: 'Catat hasil menanyakannya ke lembaga luar, dan kapan ditanya lagi.',
      fields: [...followUpFields, { ...words('note', 'Hasilnya', staffReads), optional: true }],
      values: knownThere(related),
    },
  }
}

function divisionField(options: ReferenceChoices['divisions']): DeskField {
  return { kind: 'select', name: 'division', label: 'Bidang', options, optional: true }
}

function knownThere({ followUp }: ComplaintView['related']): Record<string, string> {
  return {
    contact: followUp?.contact ?? '',
    receipt: followUp?.receipt ?? '',
    checkOn: followUp?.checkOn?.toISOString().slice(0, 10) ?? '',
  }
}
