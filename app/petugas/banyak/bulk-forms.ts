import type { Move } from '@/components/desk/desk-actions'
import type { ReferenceChoices } from '@/components/desk/reference-choices'
import { citizenReads, type DeskFormSpec, staffReads, words } from '@/components/desk/form-spec'

/** What can be done to many at once; an answer is never one of them. */
export type BulkMove = Extract<Move, 'refer' | 'accept' | 'inform' | 'archive' | 'write' | 'note'>

/** What is asked once and done to each of the chosen complaints. */
export function bulkForms({ own, suggestion }: ReferenceChoices): Record<BulkMove, DeskFormSpec> {
  const hint = suggestion ? 'Berwenang untuk semua yang dipilih, menurut kategorinya.' : undefined
  return {
    refer: {
      lead: 'Setiap aduan diteruskan kepada OPD ini. Kategori dan judulnya tetap.',
      fields: [
        { kind: 'select', name: 'agency', label: 'OPD tujuan', options: own, hint },
        { ...words('instruction', 'Instruksi untuk OPD', staffReads), optional: true },
      ],
      values: { agency: suggestion?.code ?? '' },
    },
    accept: { lead: 'Instansi Anda mulai mengerjakan semuanya. Warga diberi tahu.', fields: [] },
    inform: {
      lead: 'Kabar yang sama untuk setiap pelapor.',
      fields: [words('reason', 'Isi kabar', citizenReads)],
    },
    archive: {
      lead: 'Semuanya berakhir tanpa diproses.',
      fields: [words('reason', 'Alasan', citizenReads)],
    },
    write: {
      lead: 'Pesan yang sama untuk setiap pelapor.',
      fields: [words('reason', 'Isi pesan', citizenReads)],
    },
    note: {
      lead: 'Catatan yang sama pada setiap aduan.',
      fields: [words('reason', 'Isi catatan', staffReads)],
    },
  }
}
