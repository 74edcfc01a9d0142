import {
  agencyField,
  citizenReads,
  optionsOf,
  staffReads,
  words,
  type Answering,
  type DeskField,
  type DeskFormSpec,
} from '@/components/desk/form-spec'
import type { Move } from '@/components/desk/moves'
import type { ReferenceChoices, Suggestion } from '@/components/desk/reference-choices'
import type { Option } from '@/components/ui/select'
import { fiveQuestionLabels } from '@/lib/complaints/rules/five-questions'
import { aboveForms } from './forms-above'
import { followUpFields, togetherForms } from './forms-together'
import { classWords, groundWords, outcomeWords } from '@/lib/complaints/rules/labels'
import type { ComplaintView } from '@/lib/complaints/case/queries'

// What each form of the desk asks, one entry per action.

/** Who, or what, speaks for the owner that is chosen already. */
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

const outcomeField: DeskField = {
  kind: 'select',
  name: 'outcome',
  label: 'Hasil',
  options: optionsOf(outcomeWords),
}

export function deskForms(
  view: ComplaintView,
  choices: ReferenceChoices,
  answering: Answering,
): Record<Move, DeskFormSpec> {
  const { own, outside, categories, suggestion } = choices
  const everyone = [...own, ...outside]
  const hintIn = (options: readonly Option[]) =>
    suggestion && options.some(({ value }) => value === suggestion.code)
      ? reasonFor(suggestion, categories)
      : undefined
  const agency = suggestion?.code ?? ''
  const answered = answeredSpec(view, answering)
  return {
    ...togetherForms(view, choices),
    ...aboveForms(view, choices, agency),
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
      lead: answerLead(view),
      ...answered,
      fields: [...answered.fields, promisedField],
    },
    propose: {
      lead: 'Kepala instansi Anda memeriksanya dulu. Warga belum membaca apa-apa, dan batas waktunya tetap berjalan.',
      ...answered,
      fields: [...answered.fields, promisedField],
    },
    decline: {
      lead: 'Petugas memperbaiki jawabannya, lalu mengajukannya lagi.',
      fields: [words('reason', 'Yang perlu diperbaiki', staffReads)],
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
      fields: [
        {
          kind: 'ticks',
          name: 'kurang',
          label: 'Yang kurang',
          hint: 'Kesah menuliskan pertanyaannya, satu baris untuk setiap pilihan.',
          options: optionsOf(fiveQuestionLabels),
        },
        { ...words('reason', 'Pertanyaan untuk warga', citizenReads), optional: true },
      ],
    },
    handOver: {
      lead: 'Untuk urusan di luar pemerintah kota. Kominfo tetap memantaunya.',
      fields: [
        agencyField('OPD tujuan (lembaga luar)', outside, hintIn(outside)),
        words('reason', 'Alasan', citizenReads),
        ...followUpFields,
      ],
      values: { agency },
    },
    sendBack: {
      lead: 'Bukan tugas instansi Anda? Kominfo meneruskannya ke yang tepat. Warga tidak perlu melapor lagi.',
      fields: sentBackFields(everyone),
      values: { ground: 'duty' },
    },
    sendUp: {
      lead: 'Aduan ini sudah pernah dikembalikan. Kali ini pengawas yang memutuskan, dan keputusannya mengikat.',
      fields: sentBackFields(everyone),
      values: { ground: 'duty' },
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
      lead: 'Pesan untuk sesama petugas. Sebut rekan dengan @ dan nama depannya, misalnya @Budi: ia mendapat surel.',
      fields: [words('reason', 'Isi catatan', staffReads)],
    },
  }
}

function sentBackFields(everyone: readonly Option[]): DeskField[] {
  return [
    agencyField('OPD tujuan yang diusulkan', everyone),
    { kind: 'select', name: 'ground', label: 'Dasarnya', options: optionsOf(groundWords) },
    words('reason', 'Alasan', staffReads),
  ]
}

function answerLead({ related: { merged } }: ComplaintView): string {
  const many = merged.length
  const lead = 'Jawaban akhir. Warga lalu menyatakan sudah atau belum selesai.'
  return many === 0
    ? lead
    : `${lead} Jawaban ini juga sampai ke ${many} pelapor lain: jangan menyebut nama.`
}

/** Work that is still to be done is promised for a day, and asked after. */
const promisedField: DeskField = {
  kind: 'day',
  name: 'dueOn',
  label: 'Janji selesai paling lambat',
  hint: 'Bila masih ada yang akan dikerjakan. Sesudah harinya warga ditanya: sudah ditepati?',
  optional: true,
}

/** Begun by a template, or by what an officer has proposed. */
function answeredSpec(
  { related: { proposal } }: ComplaintView,
  answering: Answering,
): Pick<DeskFormSpec, 'answering' | 'fields' | 'values'> & { fields: DeskField[] } {
  return {
    answering,
    fields: [words('answer', 'Isi jawaban', citizenReads), outcomeField],
    values: {
      outcome: proposal?.outcome ?? 'done',
      answer: answering.begun ?? proposal?.body ?? '',
      dueOn: proposal?.dueOn ?? '',
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
