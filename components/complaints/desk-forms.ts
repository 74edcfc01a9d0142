import type { Move } from '@/components/complaints/desk-actions'
import type { DeskChoices, Suggestion } from '@/components/complaints/desk-choices'
import type { Option } from '@/components/ui/select'
import { classWords, outcomeWords } from '@/lib/complaints/labels'
import type { ComplaintView, EvidenceView } from '@/lib/complaints/queries'
import type { Words } from '@/lib/words/words'

// What each form of the desk asks, one entry per action. Whether the citizen reads the words stands
// beside every field that takes words: nobody should learn it afterwards.

export interface DeskField {
  kind: 'select' | 'line' | 'words' | 'tick'
  name: string
  label: string
  hint?: string | undefined
  optional?: boolean
  /** Of a select. */
  options?: readonly Option[]
  /** Kept folded away: rarely changed, has a value already. */
  folded?: boolean
}

/** What an answer is written with. */
export interface Answering {
  /** Filled in for this complaint, as far as it is known. */
  templates: readonly { id: string; title: string; body: string }[]
  /** What stands above the answer when the citizen reads it. */
  caption: string
  /** Words for each outcome, as the citizen reads them. */
  outcomes: Readonly<Record<string, string>>
  /** What the citizen wrote. */
  asked: string
  /** What the agency answered last. */
  earlier: readonly string[]
  /** Added already, and not sent. */
  evidence: readonly EvidenceView[]
  /** Where evidence goes. */
  path: string
  words: Words['filing']['photos']
  /** The words of the template that the address names. */
  begun: string | undefined
}

export interface DeskFormSpec {
  /** Of an answer. */
  answering?: Answering
  /** What the action does, in one sentence. */
  lead: string
  fields: readonly DeskField[]
  /** What is known already, by field name. */
  values?: Readonly<Record<string, string>>
  /** What is sent along and not asked, by field name. */
  fixed?: Readonly<Record<string, string>>
}

export const citizenReads = 'Warga membaca tulisan ini.'
export const staffReads = 'Hanya petugas yang membaca tulisan ini.'

/** Who, or what, speaks for the owner that is chosen already. */
function reasonFor({ from, category }: Suggestion, categories: readonly Option[]): string {
  if (from === 'agency') return 'Diusulkan oleh instansi yang mengembalikannya.'
  if (from === 'category') return 'Disarankan dari kategori dan lokasinya.'
  const about = categories.find(({ value }) => value === category)?.label ?? category ?? ''
  return `Kata-kata aduannya tentang “${about}”. Periksa dulu: kategorinya ikut terisi.`
}

export function words(name: string, label: string, hint: string): DeskField {
  return { kind: 'words', name, label, hint }
}

function optionsOf(labels: Readonly<Record<string, string>>): Option[] {
  return Object.entries(labels).map(([value, label]) => ({ value, label }))
}

function agencyField(label: string, options: readonly Option[], hint?: string): DeskField {
  return { kind: 'select', name: 'agency', label, options, hint }
}

const outcomeField: DeskField = {
  kind: 'select',
  name: 'outcome',
  label: 'Hasil',
  options: optionsOf(outcomeWords),
}

export function deskForms(
  view: ComplaintView,
  { own, outside, categories, suggestion }: DeskChoices,
  answering: Answering,
): Record<Move, DeskFormSpec> {
  const everyone = [...own, ...outside]
  const hintIn = (options: readonly Option[]) =>
    suggestion && options.some(({ value }) => value === suggestion.code)
      ? reasonFor(suggestion, categories)
      : undefined
  const agency = suggestion?.code ?? ''
  const answered = {
    answering,
    fields: [words('answer', 'Isi jawaban', citizenReads), outcomeField],
    values: { outcome: 'done', ...(answering.begun && { answer: answering.begun }) },
  }
  return {
    refer: {
      lead: 'Aduan diteruskan kepada OPD yang berwenang. Batas tanggapan dan penyelesaian mulai berjalan.',
      fields: [
        agencyField('OPD tujuan', own, hintIn(own)),
        { ...words('instruction', 'Instruksi untuk OPD', staffReads), optional: true },
        ...classification(categories),
      ],
      values: {
        agency,
        class: view.class,
        category: view.categoryCode ?? suggestion?.category ?? '',
        title: view.title,
      },
    },
    accept: { lead: 'Instansi Anda mulai mengerjakan. Warga diberi tahu.', fields: [] },
    answer: {
      lead: 'Jawaban akhir. Warga lalu menyatakan sudah atau belum selesai.',
      ...answered,
    },
    relay: {
      lead: 'Sampaikan jawaban lembaga luar kepada warga.',
      ...answered,
    },
    inform: {
      lead: 'Batas tanggapan pertama berhenti. Batas penyelesaian tetap berjalan.',
      fields: [words('reason', 'Isi kabar', citizenReads)],
    },
    askBack: {
      lead: 'Aduan menunggu keterangan dari warga.',
      fields: [words('reason', 'Pertanyaan untuk warga', citizenReads)],
    },
    handOver: {
      lead: 'Untuk urusan di luar pemerintah kota. Kominfo tetap memantaunya.',
      fields: [
        agencyField('OPD tujuan (lembaga luar)', outside, hintIn(outside)),
        words('reason', 'Alasan', citizenReads),
      ],
      values: { agency },
    },
    sendBack: {
      lead: 'Bukan tugas instansi Anda? Kominfo meneruskannya ke yang tepat. Warga tidak perlu melapor lagi.',
      fields: [
        agencyField('OPD tujuan yang diusulkan', everyone),
        words('reason', 'Alasan', staffReads),
      ],
    },
    reclaim: {
      lead: 'Lembaga luar tidak menanganinya. Aduan kembali ke Kominfo.',
      fields: [words('reason', 'Alasan', staffReads)],
    },
    archive: {
      lead: 'Aduan berakhir tanpa diproses. Ini tidak dapat dibatalkan.',
      fields: [words('reason', 'Alasan', citizenReads)],
    },
    write: {
      lead: 'Kabar dari Kominfo. Tidak menghentikan batas waktu dan tidak menunggu balasan.',
      fields: [words('reason', 'Isi pesan', citizenReads)],
    },
    remind: {
      lead: 'Petugas OPD yang memegangnya mendapat surel, dan pengingatnya tercatat.',
      fields: [words('reason', 'Isi pengingat', staffReads)],
      values: { reason: 'Mohon aduan ini segera ditanggapi. Warga menunggu.' },
    },
    note: {
      lead: 'Pesan untuk sesama petugas.',
      fields: [words('reason', 'Isi catatan', staffReads)],
    },
  }
}

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
