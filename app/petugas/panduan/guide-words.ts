import type { StaffRole } from '@/lib/kernel/actor'

// What somebody needs on the first day, by what he is here, and cases to try it on. The cases are told
// here and nowhere else: nothing of them touches a real complaint.

export interface GuideStep {
  title: string
  text: string
  href?: string
  link?: string
}

const verifying: readonly GuideStep[] = [
  {
    title: 'Mulai dari kotak Lewat dan Hampir lewat',
    text: 'Yang tenggatnya terdekat dulu. Angka di tab menghitung sendiri.',
    href: '/petugas?kotak=lewat',
    link: 'Buka kotak Lewat',
  },
  {
    title: 'Baca, lalu teruskan',
    text: 'Instansi yang disarankan punya alasan di bawahnya. Ragu? Buka aduan yang mirip, atau tanyakan lewat catatan internal dengan @nama.',
  },
  {
    title: 'Kurang jelas? Minta keterangan',
    text: 'Centang yang kurang; Kesah menuliskan pertanyaannya. Batas verifikasi berhenti sampai warga menjawab.',
  },
  {
    title: 'Hal yang sama? Gabungkan',
    text: 'Setiap pelapor tetap punya nomor sendiri dan menerima jawabannya. Dua hal dalam satu aduan? Pecah.',
  },
  {
    title: 'Bukan urusan kota? Serahkan',
    text: 'Tulis kontak, nomor tanda terima dan kapan ditanyakan lagi. Kominfo tetap memantaunya.',
  },
  {
    title: 'Data diri tidak dibuka tanpa alasan',
    text: 'Setiap pembukaan tercatat, dan pelapornya melihat siapa dan mengapa.',
  },
]

const answering: readonly GuideStep[] = [
  {
    title: 'Mulai dari kotak Baru',
    text: 'Tekan Kerjakan bila memang tugas instansi Anda. Bukan? Kembalikan dengan pemilik yang Anda usulkan: warga tidak perlu melapor lagi.',
    href: '/petugas?kotak=baru',
    link: 'Buka kotak Baru',
  },
  {
    title: 'Belum selesai? Kabari dulu',
    text: 'Kabar menghentikan batas tanggapan pertama. Ia bukan jawaban akhir, dan tidak pernah menutup aduan.',
  },
  {
    title: 'Jawab dengan bukti',
    text: 'Apa yang dilakukan, kapan, dan ke mana bertanya lagi. Foto sesudahnya membuat jawaban dipercaya.',
  },
  {
    title: 'Salah tekan? Urungkan dalam 10 detik',
    text: 'Sebelum itu belum ada yang diberi tahu.',
  },
  {
    title: 'Sebelum cuti atau pindah',
    text: 'Catat siapa yang mewakili, dan cetak berkas serah terima.',
    href: '/petugas/serah-terima',
    link: 'Buka Serah terima',
  },
]

const watching: readonly GuideStep[] = [
  {
    title: 'Keputusan yang menunggu Anda',
    text: 'Aduan yang dua kali dikembalikan, yang disengketakan warga, dan contoh penutupan untuk diperiksa.',
    href: '/petugas',
    link: 'Buka Kotak aduan',
  },
  {
    title: 'Satu layar untuk seluruh kota',
    text: 'Yang lewat sekarang, yang masuk hari ini, dan instansi yang paling tertinggal.',
    href: '/pimpinan',
    link: 'Buka Ringkasan',
  },
  {
    title: 'Minta perhatian',
    text: 'Instansinya mendapat surel, dan pengingatnya berdiri di mejanya tiga hari.',
  },
]

const running: readonly GuideStep[] = [
  {
    title: 'Orang masuk lewat undangan',
    text: 'Satu per satu, atau satu tabel sekaligus. Yang keluar menyebut dulu siapa penggantinya.',
    href: '/kelola/orang',
    link: 'Buka Orang',
  },
  {
    title: 'Pesan yang gagal',
    text: 'Terlihat tanpa alamat dan isinya, dan bisa dicoba lagi.',
    href: '/kelola/kotak-keluar',
    link: 'Buka Kotak keluar',
  },
]

const entering: readonly GuideStep[] = [
  {
    title: 'Catat apa yang dikatakan warga',
    text: 'Saluran dan waktu diterimanya menentukan batas waktu. Cetak slipnya: nomor dan kode ada di sana.',
    href: '/petugas/aduan/baru',
    link: 'Catat aduan',
  },
]

const looking: readonly GuideStep[] = [
  {
    title: 'Anda melihat, dan tidak mengubah',
    text: 'Setiap aduan menyebut siapa memegangnya dan sampai kapan.',
  },
]

export const guides: Readonly<Record<StaffRole, readonly GuideStep[]>> = {
  admin: verifying,
  verifier: verifying,
  officer: answering,
  head: answering,
  field: answering,
  supervisor: watching,
  leadership: watching,
  operator: running,
  clerk: entering,
  validator: looking,
  evaluator: looking,
}

export interface PracticeCase {
  story: string
  choices: readonly { label: string; right: boolean; why: string }[]
}

const verifyingCases: readonly PracticeCase[] = [
  {
    story: 'Air PAM di Perumahan Bukit Indah mati tiga hari. Tagihan tetap datang.',
    choices: [
      {
        label: 'Arsipkan, karena bukan urusan pemerintah kota',
        right: false,
        why: 'Mengarsipkan menutup pintu. Kesah menyerahkannya kepada yang berwenang dan tetap memantau.',
      },
      {
        label: 'Serahkan ke lembaga luar yang mengurus air, dengan kontak dan tanggal pengecekan',
        right: true,
        why: 'Warga tetap memegang satu nomor dan satu tanggal, dan Kominfo tahu kapan bertanya lagi.',
      },
      {
        label: 'Minta warga melapor sendiri ke sana',
        right: false,
        why: 'Tidak ada pintu yang salah: siapa pun yang menerima, warga tidak melapor dua kali.',
      },
    ],
  },
  {
    story: 'Lampu jalan depan sekolah mati. Selain itu ada tumpukan sampah di belakang pasar.',
    choices: [
      {
        label: 'Teruskan ke dinas yang mengurus lampu saja',
        right: false,
        why: 'Sampahnya lalu tidak menjadi tugas siapa pun.',
      },
      {
        label: 'Pecah menjadi dua, lalu teruskan keduanya',
        right: true,
        why: 'Setiap bagian punya nomor dan batas waktu sendiri; pelapornya mengikuti keduanya.',
      },
      {
        label: 'Minta bantuan OPD untuk sampahnya',
        right: false,
        why: 'Membantu adalah untuk satu hal yang sama. Di sini ada dua hal.',
      },
    ],
  },
  {
    story: 'Petugas di kelurahan meminta uang supaya surat saya cepat selesai.',
    choices: [
      {
        label: 'Teruskan ke kelurahannya supaya diselesaikan',
        right: false,
        why: 'Yang diadukan tidak menerima aduan tentang dirinya.',
      },
      {
        label: 'Teruskan ke Inspektorat sebagai pengaduan berkadar pengawasan',
        right: true,
        why: 'Hanya Inspektorat yang melihatnya, dan aduan ini tidak pernah dibuka untuk umum.',
      },
      {
        label: 'Terbitkan untuk umum supaya cepat ditangani',
        right: false,
        why: 'Aduan tentang aparatur tidak dibuka untuk umum.',
      },
    ],
  },
]

const answeringCases: readonly PracticeCase[] = [
  {
    story: 'Jalan berlubang di simpang empat. Perbaikannya terjadwal bulan depan.',
    choices: [
      {
        label: 'Jawab “Sudah dikerjakan”',
        right: false,
        why: 'Belum dikerjakan. Warga akan menyatakan belum selesai, dan aduannya kembali.',
      },
      {
        label: 'Kabari: jadwalnya, dan siapa yang mengerjakan',
        right: true,
        why: 'Kabar menghentikan batas tanggapan pertama. Jawaban akhir menyusul bila sudah dikerjakan.',
      },
      {
        label: 'Kembalikan ke Kominfo sampai bulan depan',
        right: false,
        why: 'Mengembalikan hanya untuk yang bukan tugas instansi Anda.',
      },
    ],
  },
  {
    story: 'Aduan tentang drainase masuk ke dinas Anda, yang mengurus sampah.',
    choices: [
      {
        label: 'Kembalikan, dengan alasan dan pemilik yang diusulkan',
        right: true,
        why: 'Kominfo meneruskannya hari itu juga, dan warga melihat satu pengalihan.',
      },
      {
        label: 'Jawab “Bukan kewenangan kami”',
        right: false,
        why: 'Itu menutup pintu bagi warga.',
      },
      {
        label: 'Biarkan sampai Kominfo menarik kembali',
        right: false,
        why: 'Batas waktunya terus berjalan, dan tercatat pada instansi Anda.',
      },
    ],
  },
]

/** Cases to try it on; none for those who only look on. */
export const practiceCases: Readonly<Partial<Record<StaffRole, readonly PracticeCase[]>>> = {
  admin: verifyingCases,
  verifier: verifyingCases,
  officer: answeringCases,
  head: answeringCases,
}
