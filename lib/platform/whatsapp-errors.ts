// What the WhatsApp Cloud API says when it does not take a message, in words for the operator. Source:
// developers.facebook.com/docs/whatsapp/cloud-api/support/error-codes.

interface Meaning {
  readonly words: string
  /** Trying again would not change it. */
  readonly isFinal: boolean
}

const last = (words: string): Meaning => ({ words, isFinal: true })
const passing = (words: string): Meaning => ({ words, isFinal: false })

const meanings: Readonly<Record<number, Meaning>> = {
  4: passing('batas panggilan aplikasi tercapai'),
  10: passing('aplikasi tidak berizin mengirim'),
  100: last('isi permintaan tidak diterima'),
  190: passing('WHATSAPP_TOKEN tidak berlaku lagi'),
  368: passing('akun dibatasi karena pelanggaran kebijakan'),
  80007: passing('batas kirim akun tercapai'),
  130429: passing('batas kirim per detik tercapai'),
  130472: last('penerima tidak dapat dikirimi pesan ini'),
  131000: passing('gangguan di pihak WhatsApp'),
  131005: passing('token tidak berizin mengirim'),
  131008: last('isian pesan kurang'),
  131009: last('isian pesan salah'),
  131016: passing('layanan WhatsApp sedang tidak tersedia'),
  131021: last('pengirim dan penerima bernomor sama'),
  131026: last('nomor ini tidak dapat menerima pesan WhatsApp'),
  131030: last('nomor ini tidak ada di daftar uji'),
  131042: passing('pembayaran akun WhatsApp bermasalah'),
  131047: last('penerima sudah lebih dari 24 jam tidak menulis'),
  131048: passing('batas kirim tercapai karena penilaian pesan buruk'),
  131049: last('WhatsApp menahan pesan ini bagi penerima'),
  131050: last('penerima menolak pesan lewat WhatsApp'),
  131051: last('jenis pesan tidak didukung'),
  131056: passing('terlalu banyak pesan ke nomor ini'),
  131057: passing('akun sedang dalam pemeliharaan'),
  132000: last('banyaknya isian tidak cocok dengan templat'),
  132001: last('templat tidak ada dalam bahasa ini'),
  132005: last('teks terlalu panjang bagi templat'),
  132007: last('templat melanggar kebijakan'),
  132012: last('bentuk isian tidak cocok dengan templat'),
  132015: last('templat sedang dihentikan sementara'),
  132016: last('templat dihentikan'),
  133010: passing('nomor pengirim belum terdaftar'),
}

export function meaningOf(code: number | undefined, status: number): Meaning {
  const known = code === undefined ? undefined : meanings[code]
  return known ?? passing(`kesalahan yang tidak dikenal (HTTP ${status})`)
}
