import type { ReactNode } from 'react'
import { type DeskPlace, type Done, isDone, placeOf } from './moves'
import { Notice } from '@/components/ui/notice'

const done: Readonly<Record<Done, string>> = {
  arbitrate: 'Keputusan tercatat. OPD itu menangani dan tidak dapat mengembalikannya lagi.',
  cede: 'Keputusan tercatat. Aduan diserahkan ke lembaga luar; Kominfo tetap memantaunya.',
  sustain: 'Warga dinyatakan benar. Aduan kembali ke instansi yang menjawab.',
  overrule: 'Jawaban dinyatakan sudah tepat. Aduan ditutup dan warga membaca alasannya.',
  inspect: 'Pemeriksaan tercatat: penutupannya wajar.',
  recall: 'Aduan dibuka lagi. Instansi yang menjawab mengerjakannya kembali.',
  postpone: 'Aduan ditunda. Warga membaca alasannya, dan ditanya pada hari itu.',
  resume: 'Aduan kembali dikerjakan. Warga diberi tahu.',
  promise: 'Janji tercatat. Anda diingatkan sebelum harinya, dan warga ditanya pada hari itu.',
  reclass: 'Jenis aduan diubah. Warga membaca alasan dan tanggal barunya.',
  sendUp: 'Aduan dikembalikan untuk kedua kalinya. Pengawas yang memutuskan siapa menanganinya.',
  refer: 'Aduan diteruskan. OPD tujuan dan warga diberi tahu.',
  accept: 'Aduan kini dikerjakan instansi Anda. Warga diberi tahu.',
  propose: 'Jawaban diajukan. Kepala instansi Anda mendapat surel; batas waktunya tetap berjalan.',
  decline: 'Permintaan perbaikan tersimpan. Petugas Anda mendapat surel.',
  answer: 'Jawaban terkirim. Warga kini menyatakan sudah atau belum selesai.',
  relay: 'Jawaban disampaikan kepada warga.',
  inform: 'Kabar terkirim kepada warga.',
  askBack: 'Pertanyaan terkirim. Aduan menunggu keterangan warga.',
  involve: 'OPD itu diminta membantu dan mendapat surel.',
  contribute: 'Masukan tersimpan. Instansi yang menjawab mendapat surel.',
  assign: 'Aduan ditugaskan. Orangnya mendapat surel.',
  extend: 'Batas penyelesaian diperpanjang. Warga membaca alasannya.',
  merge: 'Aduan digabung. Pelapornya menerima jawaban dari aduan yang dituju.',
  separate: 'Aduan dipisahkan lagi dan perlu diverifikasi.',
  split: 'Sebagian aduan dicatat sebagai aduan tersendiri dan ada di kotak Baru.',
  check: 'Pengecekan tercatat.',
  handOver: 'Aduan diserahkan ke lembaga luar. Kominfo tetap memantaunya.',
  sendBack: 'Aduan dikembalikan ke Kominfo dan sudah keluar dari kotak Anda.',
  reclaim: 'Aduan kembali ke Kominfo dan perlu diteruskan lagi.',
  archive: 'Aduan diarsipkan. Warga diberi tahu alasannya.',
  write: 'Pesan terkirim kepada warga.',
  note: 'Catatan internal tersimpan. Warga tidak melihatnya.',
  remind: 'Pengingat tercatat. Petugas OPD mendapat surel.',
  undo: 'Langkah tadi diurungkan. Belum ada yang diberi tahu; tulisan Anda kembali menjadi draf.',
  discard: 'Draf dibuang.',
  protect: 'Perlindungan ditambah. Pelapor melihatnya di halaman lacak.',
  reveal: 'Data pelapor dibuka.',
  reissue: 'Kode baru diterbitkan. Kode lama tidak berlaku lagi.',
  release: 'Foto diperlihatkan.',
  cover: 'Salinan tertutup dibuat. Perlihatkan salinannya, bukan aslinya.',
  withhold: 'Diputuskan tidak dibuka untuk umum. Pelapor membaca alasannya.',
  publish: 'Aduan kini terbuka untuk umum, dengan judul dan teks di bawah ini.',
  unpublish: 'Aduan diturunkan dari umum. Pelapor membaca alasannya.',
  uphold: 'Keberatan dikabulkan. Aduan diturunkan dari umum.',
  dismiss: 'Keberatan ditolak. Tampilan publik tetap seperti semula.',
}

interface Props {
  action: string | undefined
  /** Only what was done there; anything where left out. */
  at?: DeskPlace
  /** The button that takes it back, while that is possible. */
  undo?: ReactNode
}

/** Says what has just been done, in words of our own: the address only names the action. */
export function DoneNotice({ action, at, undo }: Props) {
  if (action === undefined || !isDone(action)) return null
  if (at !== undefined && placeOf(action) !== at) return null
  return (
    <div className="not-printed mb-4">
      <Notice tone="ok">
        <p>{done[action]}</p>
        {undo}
      </Notice>
    </div>
  )
}
