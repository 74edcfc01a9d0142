// Whether a story may be about how an official or employee behaves, so that the question is asked in
// plain words. It decides nothing: a question too many costs a tap, one too few may bring a name and a
// story to the very person complained of. So whoever names one is asked, unless the words excuse it:
// people ask for officials, wait for them, and live next door to them.

import type { ComplaintClass } from '@/lib/kernel/terms'
import { lettersOnly } from '@/lib/agencies/rules/plain-words'

/** So many words may stand between whoever did it and what was done. */
const reach = 14

const anyOf = (words: string): string => `(?:${words.trim().split(/\s+/).join('|')})`

/** So many other words may stand between the parts of a phrase: 'minta [tambahan] uang'. */
const gap = (most: number): string => `(?: \\S+){0,${most}}? `

const asPattern = (...alternatives: string[]): RegExp =>
  new RegExp(`(?<!\\S)(?:${alternatives.join('|')})(?!\\S)`, 'g')

const money =
  anyOf(`uang\\S* duit\\S* rupiah ribu\\S* rb juta jt bayar\\S* membayar imbalan biaya rokok
  fee persen\\S* jatah amplop setoran potongan pungutan seikhlasnya sogok\\S* proyek upeti sumbangan tip`)

/** Who works for the public. */
const officials = asPattern(
  anyOf(`pegawai\\S* pejabat\\S* petugas\\S* ptgs oknum\\S* lurah\\S* camat\\S* sekcam seklur kadis\\S*
    kabid\\S* kasi kasubag\\S* kepsek\\S* guru\\S* satpol\\S* trantib\\S* dishub\\S* aparat\\S* asn pns
    pppk honorer staf\\S* staff perangkat penyuluh\\S* babinsa\\S* bhabin\\S* damkar\\S* inspektur
    dokter\\S* perawat\\S* bidan\\S* bendahara\\S* operator\\S* walikota\\S* sekda\\S* dewan dprd rt\\S*
    rw\\S* linmas pengawas\\S* kades\\S* bupati gubernur penghulu\\S* panitia official officials officer officers`),
  `(?:kepala|kpl|wakil|ketua) ?${anyOf(`dinas sekolah kelurahan kecamatan puskesmas sd sdn smp
    smpn sma bidang seksi badan upt kantor lingkungan desa rt rw`)}`,
  'polisi pp',
  'wali (?:kelas|kota)',
  'orang dalam',
  `(?:orang|org|bos|anggota|sopir|supir)${gap(1)}${anyOf(`dinas dishub kesra kelurahan kecamatan pajak sampah
    dewan satpol perkimtan`)}`,
)

/** Where they work: whoever is asked for money there was asked by one of them. */
const offices = asPattern(
  anyOf(`kelurahan kecamatan puskesmas rsud sekolah disduk\\S* capil dinas samsat kua ppdb izin ktp kk
    akta surat sertifikat pelabuhan bantuan bansos pkh loket`),
  'kantor (?:lurah|camat|desa|dinas)',
)

/** Somebody else who may have done the same. */
const outsiders = new Set(
  `preman tetangga pengemis pengamen jukir pengembang developer suami istri majikan bos perusahaan pabrik
  rentenir collector angkot penjual maling pencuri teman temannya siswa toko mall swasta hotel restoran
  bank kontrakan kos kosan ngaji spbu pln pemabuk ojek penumpang`.split(/\s+/),
)

/** Bad enough to ask whoever it was. */
const grave = asPattern(
  anyOf(`pungli\\S* suap\\S* disuap\\S* menyuap\\S* penyuapan sogok\\S* nyogok disogok korup\\S* dikorup\\S*
    gratifikasi nepotisme kkn kolusi pemerasan memeras diperas penyalahgunaan menyalahgunakan
    salahgunakan disalahgunakan penggelapan suapan`),
  'pungutan liar',
  'main mata',
  'mark ?up',
  'bagi hasil',
  'tutup mata',
  'orang dalam',
  'bawah meja',
  'pilih kasih',
  'jual beli (?:jabatan|kursi|bangku)',
  `uang ${anyOf('pelicin rokok bangku damai lelah terima pengantar kunjungan')}`,
  `(?:setor|setoran)${gap(2)}${anyOf('pejabat dinas camat lurah')}`,
)

/** To ask for money, or to make somebody pay. */
const asking = asPattern(
  `${anyOf('minta\\S* meminta\\S* diminta\\S* dimintai\\S* pinta mintak nagih menagih ditagih')}${gap(4)}${money}`,
  `${anyOf('suruh disuruh nyuruh menyuruh paksa dipaksa memaksa haruskan diharuskan diwajibkan')}${gap(4)}${anyOf('bayar membayar setor beli tebus')}`,
  `harus${gap(1)}${anyOf('bayar setor ada')}(?:${gap(1)}${money})?`,
  `${anyOf('kasih dikasih ngasih asal kasi dikasi')}${gap(2)}${money}`,
  `${anyOf('memungut pungut mungut dipungut')}${gap(2)}${money}`,
  `bayar lebih`,
  `(?:nak|mau|mesti) (?:duit|uang)`,
  'asked?(?: \\S+){0,3} (?:money|bribe)',
  `${anyOf('memotong dipotong motong potong menyunat nyunat disunat sunat')}${gap(2)}${anyOf(`uang dana bantuan
    bansos insentif honor gaji`)}`,
  `${anyOf('uang dana bantuan bansos hibah')}${gap(2)}${anyOf('dipotong disunat ditilep digelapkan')}`,
)

/** How nobody may behave who works for the public. */
const misconduct = asPattern(
  anyOf(`memukul\\S* mukul\\S* dipukul\\S* pukul pukuli menampar nampar ditampar menendang nendang ditendang
    menjambak dijambak mencubit dicubit aniaya menganiaya dianiaya merundung bully membully menyiksa
    kasar\\S* bentak\\S* membentak dibentak maki memaki dimaki memarahi dimarahi menghina dihina hina arogan
    sombong judes jutek galak jorok melecehkan dilecehkan pelecehan menggoda digoda mesum selingkuh
    mengusir diusir usir mengancam ngancam diancam ancam intimidasi mengintimidasi cuek cuekin dicuekin
    bolos membolos tidur mabuk merokok memihak berpihak kenalannya keluarganya titipan
    mempersulit dipersulit persulit mengulur dilewati mendahulukan miliknya merampas dirampas menyita
    menggusur digusur gusur menjual memalsukan dipalsukan manipulasi gelapkan menggelapkan digelapkan
    dicoret mencoret tilep menilep ditilep calo diskriminasi diskriminatif pribadi`),
  'marah\\S*',
  'lama ?lamain',
  `(?:tidak|tak|gak|ga|nggak|kurang) ${anyOf('sopan netral adil ramah becus melayani dilayani')}`,
  `(?:menolak|tidak mau|gak mau|ga mau|ogah|malas) ${anyOf('melayani dilayani mengajar menerima')}`,
  `(?:jarang|tidak pernah|gak pernah|ga pernah|nggak pernah|tdk pernah) ${anyOf(`masuk ada di ngantor hadir
    mengajar ngajar datang turun`)}`,
  'main (?:hp|game|judi|handphone)',
  'jam kerja',
  'pulang (?:cepat|duluan|jam)',
  '(?:mobil|kendaraan|motor) dinas',
  'bongkar paksa',
  'tidak bayar',
  'jual seragam',
  'bawa lari',
  `(?:keluarga|saudara|kerabat) (?:sendiri|nya)`,
  `menahan${gap(1)}${anyOf('ijazah berkas ktp rapor')}`,
)

/** Around an official of whom nothing is said but that he is wanted, awaited, or lives there. */
const before = new Set(
  `mohon minta tolong tlg harap usul kapan semoga mhn butuh perlu tambahan kekurangan kuota menunggu tunggu
  kata menurut kasih depan samping belakang dekat sebelah rumah kantor ruang ruangan gedung kas punya bantuan
  laporkan lapor kepada ke undang awasi`.split(/\s+/),
)
const after = new Set(
  `datang turun tiba hadir kurang cuma hanya sedikit sakit pindah pensiun wafat butuh honor ditambah
  memperbaiki perbaiki membersihkan bersihkan angkut mengangkut mengangkat bilang lapor lewat mengundang
  rapat belum sudah akan menertibkan patroli penggerak tumbang sampah`.split(/\s+/),
)

const denial = new Set('tidak tak bukan tanpa bebas anti nggak gak ga tdk belum'.split(' '))

interface Found {
  /** Words before it. */
  start: number
  /** Words up to its end. */
  end: number
}

/** Whether words of the story suggest it. Any language of a complaint, chat spelling too. */
export function suggestsOfficials(story: string): boolean {
  // 'RT 03' is a place, and 'pak RT' somebody.
  const told = story.replace(/\b(?:rt|rw)[\s./:]*\d+/gi, ' ')
  return told.split(/[.!?;\n]+/).some(suggestsIn)
}

/** At the desk: by its words, as long as nobody has classed it so. */
export function isMaybeOfOfficials(complaint: {
  class: ComplaintClass
  description: string
}): boolean {
  return complaint.class !== 'oversight' && suggestsOfficials(complaint.description)
}

function suggestsIn(sentence: string): boolean {
  const words = lettersOnly(sentence)
  const text = words.join(' ')
  const find = (pattern: RegExp): Found[] =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) => {
      const start = text.slice(0, index).split(' ').length - 1
      return { start, end: start + found.split(' ').length }
    })
  const done = (pattern: RegExp) => find(pattern).filter((deed) => !isDenied(words, deed))
  if (done(grave).length > 0) return true
  const asked = done(asking)
  const deeds = [...asked, ...done(misconduct)]
  const doers = find(officials).filter((doer) => !isOutsider(words, doer))
  const isBy = (places: Found[]) => (deed: Found) =>
    !isByOutsider(words, deed) && places.some((place) => isNear(place, deed))
  return (
    deeds.some(isBy(doers)) ||
    asked.some(isBy(find(offices))) ||
    doers.some((doer) => !isExcused(words, doer))
  )
}

function isNear(one: Found, other: Found): boolean {
  return Math.max(one.start - other.end, other.start - one.end) <= reach
}

type Words = readonly string[]

/** Whether one of these stands among the words just before it. */
function isBefore(words: Words, { start }: Found, these: ReadonlySet<string>): boolean {
  return words.slice(Math.max(0, start - 2), start).some((word) => these.has(word))
}

/** Whether one of these stands among the `most` words just after it. */
function isAfter(words: Words, { end }: Found, these: ReadonlySet<string>, most: number): boolean {
  return words.slice(end, end + most).some((word) => these.has(word))
}

/** 'tidak ada pungli' */
function isDenied(words: Words, deed: Found): boolean {
  return isBefore(words, deed, denial)
}

/** 'preman minta uang', 'dipukul tetangga' */
function isByOutsider(words: Words, deed: Found): boolean {
  return isBefore(words, deed, outsiders) || isAfter(words, deed, outsiders, 1)
}

/** 'pegawai toko' */
function isOutsider(words: Words, doer: Found): boolean {
  return isAfter(words, doer, outsiders, 1)
}

/** 'mohon satpol pp datang', 'di depan rumah pak lurah', 'guru masih kurang' */
function isExcused(words: Words, doer: Found): boolean {
  return isBefore(words, doer, before) || isAfter(words, doer, after, 3)
}
