import { CircleCheck, Inbox } from 'lucide-react'
import { EmptyState } from '@/components/ui/empty-state'

interface Words {
  title: string
  sentence: string
}

/** By the code of the box. */
const words: Readonly<Record<string, Words>> = {
  baru: {
    title: 'Tidak ada aduan baru',
    sentence: 'Aduan yang baru masuk untuk Anda muncul di sini. Yang terlama menunggu ada di atas.',
  },
  dikembalikan: {
    title: 'Tidak ada yang dikembalikan',
    sentence: 'Aduan yang bukan tugas sebuah OPD kembali ke sini, beserta pemilik yang diusulkan.',
  },
  dikerjakan: {
    title: 'Tidak ada yang sedang dikerjakan',
    sentence: 'Buka kotak Baru dan tekan Kerjakan: aduannya pindah ke sini.',
  },
  'menunggu-opd': {
    title: 'Tidak ada yang menunggu OPD',
    sentence: 'Aduan yang sudah Anda teruskan atau serahkan muncul di sini sampai dijawab.',
  },
  'menunggu-warga': {
    title: 'Tidak ada yang menunggu warga',
    sentence: 'Aduan yang menunggu keterangan atau pernyataan warga muncul di sini.',
  },
  lewat: {
    title: 'Tidak ada yang lewat tenggat',
    sentence: 'Aduan yang batas waktunya sudah lewat muncul di sini.',
  },
  'minta-dibuka': {
    title: 'Tidak ada yang minta dibuka lagi',
    sentence: 'Aduan yang menurut warga belum selesai, atau keliru diarsipkan, muncul di sini.',
  },
  'hampir-lewat': {
    title: 'Tidak ada yang hampir lewat tenggat',
    sentence: 'Aduan yang batas waktunya tinggal dua hari kerja muncul di sini.',
  },
}

const otherwise: Words = {
  title: 'Belum ada aduan di sini',
  sentence: 'Aduan yang sudah berakhir muncul di sini.',
}

export function InboxEmpty({ box }: { box: string }) {
  const { title, sentence } = words[box] ?? otherwise
  return (
    <EmptyState icon={box === 'lewat' ? <CircleCheck /> : <Inbox />} title={title}>
      {sentence}
    </EmptyState>
  )
}
