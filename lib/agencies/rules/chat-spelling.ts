// How people type the small words, and how they spell: read as one word each.

/** By standard word. Words of danger need no entry: lib/agencies/rules/misspelling.ts reads them. */
const spellings: Readonly<Record<string, string>> = {
  tidak:
    'tak tdk tdak tidk ga gak gk g gag ngga nggak nggk ngak enggak engga kagak kaga nda ndak indak',
  bukan: 'bkn bukn',
  belum: 'blm blom belom blum lom belon',
  jangan: 'jgn jangn jngan',
  sudah: 'sdh sudh udah udh uda ud dah suda telah tlah',
  sekarang: 'skrg skrang skrng skarang sekrang skg kini',
  kemarin: 'kmrn kmren kemaren kmarin kemrin kmrin',
  tadi: 'td tdi',
  tahun: 'thn taun th',
  bulan: 'bln buln',
  minggu: 'mggu mgg mnggu',
  hari: 'hr hri',
  dulu: 'dlu dl dolo',
  pernah: 'prnh prnah',
  sering: 'srg sring srng',
  hampir: 'hmpr hampr ampir',
  kalau: 'kalo klo kl klau kalu',
  takut: 'tkt takot',
  supaya: 'spy spya',
  bisa: 'bs bsa',
  lagi: 'lg lgi',
  masih: 'msh masi msih',
  ada: 'ad',
  orang: 'org oran urang',
  anak: 'ank anakku budak bocah bayi balita',
  rumah: 'rmh rumh umah dirumah kerumah',
  di: 'd',
  yang: 'yg',
  dengan: 'dgn dg',
  karena: 'krn karna krna sebab gara',
  tapi: 'tp tpi tetapi',
  tolong: 'tlg tlong tolng tulung',
  butuh: 'bth butu',
  minta: 'mnta mnt minte',
  banyak: 'bnyk byk bnyak',
  hilang: 'ilang hlg hlang',
  kabel: 'kbl kable cabel',
  jalan: 'jln jl jlan dijalan kejalan',
  harga: 'hrg hrga',
  napas: 'nafs npas nfs napes bernapas bernafas',
  sesak: 'sesk ssk sesek seseg sesag',
  pingsan: 'psngan pngsan pngsn pinsan pngsen',
  bawa: 'bw membawa ngebawa megang memegang pegang',
  darah: 'drh',
  dalam: 'dlm didalam kedalam',
  laut: 'dilaut kelaut',
  parit: 'diparit keparit',
  lift: 'dilift lif lipt elevator',
  atas: 'diatas',
  jatuh: 'jatoh jth jtuh',
  besar: 'bsr gede',
  masuk: 'msk masok',
  sakit: 'skt',
  mobil: 'mbl',
  motor: 'mtr mtor',
  kena: 'kna kene knak',
  barusan: 'brusan brusn',
  mati: 'mti',
  keluar: 'klr kluar',
  ambulans: 'ambulan ambulance ambulanc ambulence ambulens ambulanse ambuln',
  segera: 'sgera segra sgra',
  parah: 'prah',
  zaman: 'jaman',
  khawatir: 'kawatir kuatir kwatir khwtr',
  risiko: 'resiko',
  berisiko: 'beresiko',
}

const standard = new Map(
  Object.entries(spellings).flatMap(([word, others]) =>
    others.split(' ').map((other) => [other, word] as const),
  ),
)

/** The standard word for what was typed. */
export function spelt(word: string): string {
  return standard.get(word) ?? word
}

/** Letters that stand for one sound, and doubled ones: 'nafas' is 'napas', 'tengelam' 'tenggelam'. */
export function soundOf(word: string): string {
  return word
    .replace(/kh/g, 'k')
    .replace(/[fvzq]/g, soundsLike)
    .replace(/(\p{Letter})\1+/gu, '$1')
}

function soundsLike(letter: string): string {
  if (letter === 'z') return 's'
  return letter === 'q' ? 'k' : 'p'
}

/** The word without what may hang on its end: 'rumahnya', 'bocorlah', 'parahkah'. */
export function withoutTail(word: string): string {
  return word.length > 5 ? word.replace(/(?:nya|ny|lah|kah|pun|in|kan|an|i)$/, '') : word
}
