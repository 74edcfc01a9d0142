// The words before a name. Some leave no doubt, some are said to anybody ("Pak, tolong"), and some stand
// before names and before anything else.

import { textBefore } from './stretch'

export type Cue = 'sure' | 'address' | 'role' | 'kin' | 'hint' | 'none'

const whose =
  '(?: (?:lengkap|asli|saya|aku|kami|dia|beliau|pelaku|korban|pelapor|petugas|pegawai|orang|pemilik|ayah|ibu|bapak|suami|istri|anak|sopir|supir|adik|kakak|ketua|rt|tetangga|terlapor|penerima|pasien|guru|siswa|kontak|pengirim|pemohon|pelanggan|oknum|panggilan|kk|kepala keluarga|rekening|pengadu|yang bersangkutan|lurah|dokter|perawat)(?:nya)?){1,3}'
const is = '(?: (?:adalah|ialah|yaitu|yakni|tertulis|tercatat|itu))?'
const sign = `[ \\t]*[:=]?[ \\t]*["“'(]?`
const sure = new RegExp(
  `(?<![\\p{L}.])(?:(?:nama${whose}|nama ?ku|namanya|bernama(?: lengkap)?|dinamai|panggil saja|dipanggil|biasa dipanggil|atas nama|a\\. ?n\\.?|a/n|an\\.|sdri?\\.?|saudari|ustadz(?:ah)?|ustaz(?:ah)?|ustad|hj\\.|ny\\.|tn\\.|almarhum(?:ah)?|alm\\.|(?:salam(?: hormat)?|wassalam|hormat (?:saya|kami)|tertanda|ttd\\.?)[,.:]?)${is}${sign}|(?:nama|pelapor|korban|pelaku|pemilik|pengirim|terlapor|saksi|pengadu|oknum|dari|oleh|ketua rt|sopir|supir|petugas|penerima|pemohon|kontak|pasien|hormat (?:saya|kami)|salam|wassalam|tertanda)[ \\t]*[:=][ \\t]*["“'(]?)\\s{0,2}$`,
  'iu',
)
const honorific =
  'pak|bapak|bpk|bu|ibu|bang|bg|kak|kakak|mas|mbak|mba|mbk|om|tante|tuan|nyonya|ny|tn|nn|sdr|sdri|saudara|saudari|ustadz|ustaz|ustad|ust|ustadzah|ustazah|haji|hajah|hajjah|hj|kh|kyai|kiai|habib|pendeta|pdt|pastor|romo|nenek|kakek|pakde|pak de|bude|bu de|paman|bibi|mamak|abang|uda|koh|cik|encik|datuk|opung|wak|pakcik|makcik|mang|teh|kang|ce|ci|dr|drg|ir|drs|prof|bripka|aiptu|kompol|akp|iptu'
const address = new RegExp(`(?<![\\p{L}.-])(?:${honorific})\\.? ["“]?$`, 'iu')

/** A single letter, as in "H. Mahmud". */
const pilgrim = /(?<![\p{L}.\d-]|blok |gang |seksi )h\. ?$/iu
const office =
  'guru|murid|siswa|siswi|wali kelas|kepala sekolah|kepsek|dokter|suster|bidan|perawat|pak rt|bu rt|pak rw|ketua (?:rt|rw)(?:[ .]*\\d{1,3})?(?:[ /]*(?:rw)?[ .]*\\d{1,3})?|pak lurah|bu lurah|ibu lurah|bapak lurah|pak camat|bu camat|pak haji|bu haji|bu hajah|pak ustadz|pak guru|bu guru|ibu guru|bapak guru'
const role = new RegExp(`(?<![\\p{L}.-])(?:${office})(?:nya)?,? ["“]?$`, 'iu')
const kin =
  /(?<![\p{L}.-])(?:tetangga|anak|suami|istri|adik|kakak|ayah|teman|mertua|paman|keponakan|sepupu) (?:saya|kami|dia|beliau),? $/iu
const hint = new RegExp(
  '(?<![\\p{L}.-])(?:saya|aku|kami|nama|pelapor|korban|pemilik|pengirim|pelaku|terlapor|tersangka|saksi|pengadu|ketua|lurah|camat|kades|petugas|pegawai|sopir|supir|satpam|security|tetangga|anak|suami|istri|adik|kakak|ayah|mertua|milik|punya|oleh|kepada|dengan|sama|dari|ke|rumah|an|oknum|kepling|staf|bendahara|sekretaris|admin|penjaga|jukir|juru parkir|tukang parkir|kurir|si|dek|uni|tok|bos|mandor|kontraktor|warga|teman|pacar|almarhum|almarhumah|alm|kasir|perawat|dosen|montir|debt collector|pengacara|calo|preman|janda|duda|tamu|pengurus|pengelola|keluarga|kel|penyewa|penghuni|pengembang|pemohon|pasien)(?:nya)?(?: (?:adalah|yaitu|ialah|itu|saya|kami|kita|dia))?[ ,:]{1,2}["“(]?$',
  'iu',
)

/** How much the words before say about the word that starts here. */
export function cueBefore(text: string, start: number): Cue {
  const before = textBefore(text, start, 56)
  if (sure.test(before)) return 'sure'
  if (address.test(before) || pilgrim.test(before)) return 'address'
  if (role.test(before)) return 'role'
  if (kin.test(before)) return 'kin'
  return hint.test(before) ? 'hint' : 'none'
}

/** Something else than a person is called so. */
const thing =
  /(?<!\b(?:pemilik|penjaga|ketua|sopir|supir|pengurus|pengelola|petugas|kepala|satpam|guru|pelayan|kasir|tukang) )\b(?:jalan|gang|perumahan|komplek|toko|warung|kucing|anjing|kapal|aplikasi|sekolah|taman|pulau|pt|perusahaan|program|usaha|produk|merek|acara|kegiatan|yayasan|tempat|desa|kampung|kafe|cafe|hotel|grup|akun|penyakit|obat|virus|proyek|kelompok|komunitas|lembaga|bus|kelurahan|kecamatan|kota|sungai|bukit|pasar)(?: (?:itu|ini|saya|kami|baru|yang))? (?:bernama|namanya|dinamai|dengan nama|atas nama)[ :"“]*$/i

export const namesThing = (text: string, start: number): boolean =>
  thing.test(textBefore(text, start, 56))

/** Somebody is spoken of, not to. */
const spokenOf =
  /(?:\b(?:\p{L}{3,}nya|rumah|oleh|dengan|ke|dari|kepada|tetangga|sama|dan|untuk|milik|nama|punya|bernama|namanya|tanah|mobil|motor|anjing|warung|toko|pagar|kata|menurut|bersama|lewat|hubungi|istri|suami|anak|si|adalah|samping|depan|belakang|atas nama|temui|ketemu|bertemu|kos|kost|kebun|kandang|bengkel|ketua rt|ketua rw|ketua|nomor|terlapor|pelaku|korban|pelapor|pemilik|itu|ini|melihat|tanya|bilang|lapor|a\.n\.|an\.|petugas|sopir|guru|oknum|namun|bahwa|yaitu|sebelah|kontrakan|minta)|[,:;]) $/iu

/** @param start of the cue itself */
export const isSpokenOf = (text: string, start: number): boolean =>
  spokenOf.test(textBefore(text, start, 24))
