// The dictionary: English code → Indonesian words. Typed exhaustively, so that a new status, clock or
// action does not compile until it has words. Citizens read other words than the desk: they are told
// what happens to their complaint, never how the administration calls it.

import type {
  Action,
  ClockName,
  ComplaintClass,
  Outcome,
  Privacy,
  Status,
} from '@/lib/complaints/lifecycle'

export const citizenStatus = {
  submitted: 'Diterima, sedang diperiksa',
  incomplete: 'Menunggu keterangan Anda',
  referred: 'Diteruskan',
  in_progress: 'Sedang dikerjakan',
  handed_over: 'Diserahkan ke lembaga yang berwenang',
  answered: 'Dijawab, menunggu tanggapan Anda',
  closed: 'Selesai',
  archived: 'Tidak dapat diproses',
  withdrawn: 'Dibatalkan oleh Anda',
} as const satisfies Record<Status, string>

export const deskStatus = {
  submitted: 'Perlu verifikasi',
  incomplete: 'Menunggu warga',
  referred: 'Didisposisi',
  in_progress: 'Dikerjakan',
  handed_over: 'Diserahkan ke luar',
  answered: 'Dijawab',
  closed: 'Selesai',
  archived: 'Diarsipkan',
  withdrawn: 'Dibatalkan warga',
} as const satisfies Record<Status, string>

export const classWords = {
  information: 'Permintaan informasi',
  aspiration: 'Aspirasi',
  complaint: 'Pengaduan',
  oversight: 'Pengaduan berkadar pengawasan',
} as const satisfies Record<ComplaintClass, string>

export const privacyWords = {
  named: 'Petugas boleh tahu nama saya',
  confidential: 'Rahasia',
  anonymous: 'Anonim',
} as const satisfies Record<Privacy, string>

export const outcomeWords = {
  done: 'Sudah dikerjakan',
  explained: 'Dijelaskan',
  not_possible: 'Tidak dapat dilakukan',
  not_ours: 'Bukan kewenangan pemerintah kota',
  no_budget: 'Belum ada anggaran',
} as const satisfies Record<Outcome, string>

/** What the citizen is promised by each clock. */
export const clockPromise = {
  verification: 'Diperiksa dan diteruskan paling lambat',
  reply: 'Jawaban pertama paling lambat',
  settlement: 'Penyelesaian paling lambat',
  confirmation: 'Tanggapan Anda kami tunggu sampai',
} as const satisfies Record<ClockName, string>

export const clockWords = {
  verification: 'Verifikasi',
  reply: 'Tanggapan pertama',
  settlement: 'Penyelesaian',
  confirmation: 'Konfirmasi warga',
} as const satisfies Record<ClockName, string>

/** Verbs on the buttons of desk and tracking page. */
export const actionWords = {
  submit: 'Kirim aduan',
  askBack: 'Minta keterangan',
  complete: 'Kirim keterangan',
  refer: 'Teruskan',
  archive: 'Arsipkan',
  accept: 'Kerjakan',
  sendBack: 'Kembalikan',
  inform: 'Kabari',
  answer: 'Jawab',
  handOver: 'Serahkan',
  relay: 'Sampaikan jawaban',
  reclaim: 'Tarik kembali',
  close: 'Sudah selesai',
  dispute: 'Belum selesai',
  reopen: 'Belum selesai',
  withdraw: 'Batalkan aduan',
  note: 'Catatan internal',
} as const satisfies Record<Action, string>

/** What the citizen reads of a step; null where a step is not the citizen's business. */
export const citizenStory = {
  submit: () => 'Aduan Anda kami terima.',
  askBack: () => 'Kami perlu keterangan tambahan dari Anda.',
  complete: () => 'Anda mengirim keterangan tambahan.',
  refer: (agency) => `Aduan diteruskan ke ${agency}.`,
  archive: () => 'Aduan tidak dapat kami proses. Alasannya kami tulis di bawah ini.',
  accept: (agency) => `${agency} mulai mengerjakan.`,
  sendBack: () =>
    'Aduan dialihkan. Kami mencari instansi yang tepat, Anda tidak perlu melapor lagi.',
  inform: (agency) => `Kabar dari ${agency}.`,
  answer: (agency) => `${agency} menjawab.`,
  handOver: (agency) => `Aduan diserahkan ke ${agency}. Kami tetap memantaunya untuk Anda.`,
  relay: (agency) => `Jawaban dari ${agency} kami sampaikan.`,
  reclaim: () => 'Kami memegang kembali aduan Anda dan mencari jalan lain.',
  close: () => 'Aduan selesai.',
  dispute: () => 'Anda menyatakan masalah belum selesai. Aduan dikerjakan lagi.',
  reopen: () => 'Anda menyatakan masalah belum selesai. Kami periksa lagi.',
  withdraw: () => 'Anda membatalkan aduan ini.',
  note: null,
} as const satisfies Record<Action, ((agency: string) => string) | null>

/** What the desk reads of a step. */
export const deskStory = {
  submit: () => 'Aduan masuk',
  askBack: () => 'Keterangan diminta dari warga',
  complete: () => 'Warga melengkapi keterangan',
  refer: (agency) => `Diteruskan ke ${agency}`,
  archive: () => 'Diarsipkan',
  accept: (agency) => `Dikerjakan oleh ${agency}`,
  sendBack: (agency) => `Dikembalikan, pemilik yang diusulkan: ${agency}`,
  inform: (agency) => `Kabar sementara dari ${agency}`,
  answer: (agency) => `Dijawab oleh ${agency}`,
  handOver: (agency) => `Diserahkan ke ${agency}`,
  relay: (agency) => `Jawaban ${agency} disampaikan`,
  reclaim: () => 'Ditarik kembali dari lembaga luar',
  close: () => 'Ditutup',
  dispute: () => 'Warga menyatakan belum selesai',
  reopen: () => 'Warga menyatakan belum selesai',
  withdraw: () => 'Dibatalkan warga',
  note: () => 'Catatan internal',
} as const satisfies Record<Action, (agency: string) => string>
