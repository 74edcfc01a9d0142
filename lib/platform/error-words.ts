import type { DomainErrorCode } from '@/lib/kernel/errors'

// What a person reads when something was refused: what happened, that nothing is lost, what to do.

export const errorWords: Record<DomainErrorCode, string> = {
  not_found: 'Yang Anda cari tidak ada di sini.',
  not_allowed:
    'Langkah ini tidak bisa dilakukan sekarang. Muat ulang halaman untuk melihat keadaan terbaru.',
  reason_required: 'Tulis alasannya.',
  unknown_agency: 'Pilih tujuan dari daftar.',
  unknown_choice: 'Pilihan ini tidak ada lagi. Pilih dari daftar.',
  oversight_needs_inspectorate: 'Aduan berkadar pengawasan hanya bisa diteruskan ke Inspektorat.',
  draft_expired: 'Formulir ini sudah terlalu lama dibuka. Mulai lagi dari awal.',
  draft_incomplete: 'Masih ada bagian yang belum diisi. Lengkapi dulu, lalu kirim lagi.',
  wrong_credentials: 'Surel atau kata sandi tidak cocok. Periksa keduanya, lalu coba lagi.',
  wrong_number_or_code:
    'Nomor aduan atau kode rahasia tidak cocok. Periksa keduanya, lalu coba lagi.',
  too_many_attempts: 'Terlalu banyak percobaan. Isian Anda tidak hilang. Coba lagi 15 menit lagi.',
  too_busy: 'Kesah sedang sibuk. Isian Anda tidak hilang. Coba lagi sebentar lagi.',
  email_taken: 'Surel ini sudah dipakai akun lain.',
  unknown_government: 'Alamat ini tidak melayani pemerintah daerah mana pun.',
  file_too_large: 'Berkas ini terlalu besar. Pilih yang lebih kecil.',
  file_not_an_image: 'Berkas ini bukan foto yang bisa dibuka. Pilih foto JPEG, PNG atau WebP.',
  too_many_files: 'Fotonya sudah cukup banyak. Hapus satu dulu bila ingin menambah.',
}

export const signedOutWords =
  'Anda sudah keluar karena lama tidak aktif. Isian Anda masih ada di sini: masuk lagi di tab lain, lalu kirim ulang.'

export const foreignOriginWords =
  'Permintaan ini tidak datang dari halaman Kesah, jadi tidak dijalankan. Buka halamannya lagi, lalu kirim ulang.'
