// The dictionary: English code → Indonesian words. Typed exhaustively, so that a new status, clock or
// action does not compile until it has words. This is how the desk speaks. Citizens read other words,
// in the language of their choice, and never how the administration calls it: see lib/words.

import type { HolderKind, PromiseState } from '@/lib/kernel/terms'
import type { IntakeChannel } from '@/lib/complaints/intake-input'
import type { Ground, Wait } from '@/lib/complaints/step-input'
import type { Action, ClockName, ComplaintClass, Outcome, Status } from '@/lib/complaints/lifecycle'

export const deskStatus = {
  submitted: 'Perlu verifikasi',
  incomplete: 'Menunggu warga',
  referred: 'Didisposisi',
  in_progress: 'Dikerjakan',
  postponed: 'Ditunda',
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
  sp4n: 'SP4N-LAPOR!',
} as const satisfies Record<IntakeChannel, string>

export const clockWords = {
  verification: 'Verifikasi',
  reply: 'Tanggapan pertama',
  settlement: 'Penyelesaian',
  confirmation: 'Konfirmasi warga',
  contest: 'Keberatan warga',
  completion: 'Keterangan warga',
  arbitration: 'Keputusan pengawas',
} as const satisfies Record<ClockName, string>

/** In whose hands a complaint is, where it is no agency of a name. */
export const holderKindWords = {
  verifier: 'Kominfo',
  arbiter: 'Pengawas, memutuskan OPD',
  validator: 'Pemeriksa sengketa',
  agency: 'OPD',
  outside: 'Lembaga luar',
  citizen: 'Warga',
  joined: 'Bersama aduan serupa',
  nobody: 'Tidak ada',
} as const satisfies Record<HolderKind, string>

/** On what ground an agency says that something is not its own. */
export const groundWords = {
  duty: 'Tugas pokok instansi lain',
  asset: 'Bukan aset atau wilayah kami',
  outside: 'Kewenangan lembaga di luar kota',
} as const satisfies Record<Ground, string>

/** What something waits for until its day. */
export const waitWords = {
  budget: 'Anggaran',
  schedule: 'Jadwal atau musim',
} as const satisfies Record<Wait, string>

/** What came of a promise. */
export const promiseWords = {
  open: 'Harinya belum lewat',
  asked: 'Warga sedang ditanya',
  kept: 'Ditepati',
  broken: 'Tidak ditepati',
  void: 'Tidak berlaku lagi',
} as const satisfies Record<PromiseState, string>

/** Verbs on the buttons of the desk. */
export const actionWords = {
  submit: 'Kirim aduan',
  entrust: 'Kirim aduan',
  oversee: 'Kirim aduan',
  askBack: 'Minta keterangan',
  complete: 'Kirim keterangan',
  refer: 'Teruskan',
  lapse: 'Arsipkan',
  takeUp: 'Kirim keterangan',
  archive: 'Arsipkan',
  contest: 'Nyatakan keberatan',
  accept: 'Kerjakan',
  sendBack: 'Kembalikan',
  sendUp: 'Kembalikan',
  arbitrate: 'Putuskan OPD',
  cede: 'Putuskan serahkan',
  inform: 'Kabari',
  propose: 'Ajukan jawaban',
  decline: 'Minta perbaikan',
  answer: 'Jawab',
  postpone: 'Tunda',
  resume: 'Lanjutkan',
  promise: 'Catat janji',
  prompt: 'Ingatkan janji',
  callIn: 'Tanyakan janji',
  affirm: 'Sudah ditepati',
  breach: 'Belum ditepati',
  involve: 'Minta bantuan OPD',
  contribute: 'Sampaikan ke penanggung jawab',
  assign: 'Tugaskan',
  extend: 'Perpanjang',
  reclass: 'Ubah jenis',
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
  appeal: 'Belum selesai',
  sustain: 'Kerjakan lagi',
  overrule: 'Jawaban sudah tepat',
  inspect: 'Penutupan wajar',
  recall: 'Buka lagi',
  reopen: 'Belum selesai',
  press: 'Belum selesai',
  withdraw: 'Batalkan aduan',
  add: 'Tambah keterangan',
  write: 'Tulis kepada warga',
  note: 'Catatan internal',
  undo: 'Urungkan',
  remind: 'Ingatkan',
  escalate: 'Naikkan',
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
  lapse: () => 'Diarsipkan: warga belum memberi keterangan sampai batasnya',
  takeUp: () => 'Warga memberi keterangan; aduan dibuka lagi',
  archive: () => 'Diarsipkan',
  contest: () => 'Warga berkeberatan atas pengarsipan',
  accept: (agency) => `Dikerjakan oleh ${agency}`,
  sendBack: (agency) => `Dikembalikan, pemilik yang diusulkan: ${agency}`,
  sendUp: (agency) => `Dikembalikan untuk kedua kalinya, pemilik yang diusulkan: ${agency}`,
  arbitrate: (agency) => `Pengawas memutuskan: ditangani ${agency}`,
  cede: (agency) => `Pengawas memutuskan: diserahkan ke ${agency}`,
  inform: (agency) => `Kabar sementara dari ${agency}`,
  propose: () => 'Jawaban diajukan kepada kepala instansi',
  decline: () => 'Kepala instansi meminta jawabannya diperbaiki',
  answer: (agency) => `Dijawab oleh ${agency}`,
  postpone: (agency) => `Ditunda oleh ${agency}`,
  resume: (agency) => `Dilanjutkan oleh ${agency}`,
  promise: (agency) => `Janji dari ${agency}`,
  prompt: (agency) => `${agency} diingatkan akan janjinya`,
  callIn: (agency) => `Hari janji ${agency} tiba; warga ditanya`,
  affirm: () => 'Warga menyatakan janjinya ditepati',
  breach: () => 'Warga menyatakan janjinya belum ditepati',
  involve: (agency) => `${agency} diminta membantu`,
  contribute: (agency) => `Masukan untuk ${agency}`,
  assign: () => 'Ditugaskan di dalam instansi',
  reclass: () => 'Jenis aduan diubah oleh pengawas',
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
  appeal: () => 'Warga menyatakan belum selesai untuk kedua kalinya',
  sustain: (agency) => `Pemeriksa membenarkan warga; kembali ke ${agency}`,
  overrule: () => 'Pemeriksa menilai jawabannya sudah tepat; aduan ditutup',
  inspect: () => 'Penutupan diperiksa dan dinilai wajar',
  recall: (agency) => `Penutupan diperiksa dan dibuka lagi untuk ${agency}`,
  reopen: () => 'Warga menyatakan belum selesai',
  press: () => 'Warga menyatakan belum selesai',
  withdraw: () => 'Dibatalkan warga',
  add: () => 'Warga menambah keterangan',
  write: () => 'Kominfo menulis kepada warga',
  note: () => 'Catatan internal',
  undo: () => 'Langkah terakhir diurungkan',
  escalate: () => 'Batas waktunya dinaikkan ke atasan',
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
