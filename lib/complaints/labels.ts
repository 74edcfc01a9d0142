// The dictionary: English code → Indonesian words. Typed exhaustively, so that a new status, clock or
// action does not compile until it has words. This is how the desk speaks. Citizens read other words,
// in the language of their choice, and never how the administration calls it: see lib/words.

import type { IntakeChannel } from '@/lib/complaints/intake-input'
import type { Action, ClockName, ComplaintClass, Outcome, Status } from '@/lib/complaints/lifecycle'

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
  merged: 'Digabung',
} as const satisfies Record<Status, string>

export const classWords = {
  information: 'Permintaan informasi',
  aspiration: 'Aspirasi',
  complaint: 'Pengaduan',
  oversight: 'Pengaduan berkadar pengawasan',
  public_information: 'Permohonan informasi publik (PPID)',
} as const satisfies Record<ComplaintClass, string>

export const outcomeWords = {
  done: 'Sudah dikerjakan',
  explained: 'Dijelaskan',
  not_possible: 'Tidak dapat dilakukan',
  not_ours: 'Bukan kewenangan pemerintah kota',
  no_budget: 'Belum ada anggaran',
} as const satisfies Record<Outcome, string>

/** By which way somebody brought it, for whoever enters it. */
export const channelWords = {
  counter: 'Loket',
  phone: 'Telepon',
  whatsapp: 'WhatsApp',
  social: 'Media sosial',
  letter: 'Surat',
  leadership: 'Titipan pimpinan',
} as const satisfies Record<IntakeChannel, string>

export const clockWords = {
  verification: 'Verifikasi',
  reply: 'Tanggapan pertama',
  settlement: 'Penyelesaian',
  confirmation: 'Konfirmasi warga',
  contest: 'Keberatan warga',
} as const satisfies Record<ClockName, string>

/** Verbs on the buttons of the desk. */
export const actionWords = {
  submit: 'Kirim aduan',
  entrust: 'Kirim aduan',
  oversee: 'Kirim aduan',
  askBack: 'Minta keterangan',
  complete: 'Kirim keterangan',
  refer: 'Teruskan',
  archive: 'Arsipkan',
  contest: 'Nyatakan keberatan',
  accept: 'Kerjakan',
  sendBack: 'Kembalikan',
  inform: 'Kabari',
  answer: 'Jawab',
  involve: 'Minta bantuan OPD',
  contribute: 'Sampaikan ke penanggung jawab',
  assign: 'Tugaskan',
  extend: 'Perpanjang',
  merge: 'Gabungkan',
  share: 'Sampaikan jawaban',
  separate: 'Pisahkan lagi',
  split: 'Pecah',
  check: 'Catat pengecekan',
  handOver: 'Serahkan',
  relay: 'Sampaikan jawaban',
  reclaim: 'Tarik kembali',
  close: 'Sudah selesai',
  dispute: 'Belum selesai',
  reopen: 'Belum selesai',
  press: 'Belum selesai',
  withdraw: 'Batalkan aduan',
  add: 'Tambah keterangan',
  write: 'Tulis kepada warga',
  note: 'Catatan internal',
  undo: 'Urungkan',
  remind: 'Ingatkan',
  mirror: 'Catat nomor SP4N',
  rate: 'Beri nilai',
  protect: 'Tambah perlindungan',
  reveal: 'Buka data pelapor',
  reissue: 'Terbitkan kode baru',
  release: 'Perlihatkan foto',
  publish: 'Terbitkan untuk umum',
  withhold: 'Jangan dibuka untuk umum',
  unpublish: 'Turunkan dari umum',
} as const satisfies Record<Action, string>

/** What the desk reads of a step. */
export const deskStory = {
  submit: () => 'Aduan masuk',
  entrust: (agency) => `Aduan tentang aparatur masuk langsung ke ${agency}`,
  oversee: (agency) => `Aduan diserahkan langsung ke ${agency}`,
  askBack: () => 'Keterangan diminta dari warga',
  complete: () => 'Warga melengkapi keterangan',
  refer: (agency) => `Diteruskan ke ${agency}`,
  archive: () => 'Diarsipkan',
  contest: () => 'Warga berkeberatan atas pengarsipan',
  accept: (agency) => `Dikerjakan oleh ${agency}`,
  sendBack: (agency) => `Dikembalikan, pemilik yang diusulkan: ${agency}`,
  inform: (agency) => `Kabar sementara dari ${agency}`,
  answer: (agency) => `Dijawab oleh ${agency}`,
  involve: (agency) => `${agency} diminta membantu`,
  contribute: (agency) => `Masukan untuk ${agency}`,
  assign: () => 'Ditugaskan di dalam instansi',
  extend: () => 'Batas penyelesaian diperpanjang',
  merge: () => 'Digabung dengan aduan tentang hal yang sama',
  share: (agency) => `Jawaban ${agency} disampaikan juga di sini`,
  separate: () => 'Dipisahkan lagi, ditangani tersendiri',
  split: () => 'Sebagian dicatat sebagai aduan tersendiri',
  check: (agency) => `Dicek di ${agency}`,
  handOver: (agency) => `Diserahkan ke ${agency}`,
  relay: (agency) => `Jawaban ${agency} disampaikan`,
  reclaim: () => 'Ditarik kembali dari lembaga luar',
  close: () => 'Ditutup',
  dispute: () => 'Warga menyatakan belum selesai',
  reopen: () => 'Warga menyatakan belum selesai',
  press: () => 'Warga menyatakan belum selesai',
  withdraw: () => 'Dibatalkan warga',
  add: () => 'Warga menambah keterangan',
  write: () => 'Kominfo menulis kepada warga',
  note: () => 'Catatan internal',
  undo: () => 'Langkah terakhir diurungkan',
  remind: (agency) => `${agency} diingatkan`,
  mirror: () => 'Disalin ke SP4N-LAPOR!',
  rate: () => 'Warga memberi nilai',
  protect: () => 'Perlindungan ditambah',
  reveal: () => 'Data pelapor dibuka',
  reissue: () => 'Kode rahasia baru diterbitkan',
  release: () => 'Foto diperlihatkan',
  publish: () => 'Diterbitkan untuk umum',
  withhold: () => 'Diputuskan tidak dibuka untuk umum',
  unpublish: () => 'Diturunkan dari umum',
} as const satisfies Record<Action, (agency: string) => string>
