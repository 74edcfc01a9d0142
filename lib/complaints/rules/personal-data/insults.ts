// Words that hurt whoever they are said of. Animals are animals until somebody is called one.

import { anyOf, type Finder, type Stretch, stretchesOf, textBefore } from './stretch'

const alike: Readonly<Record<string, string>> = {
  a: '[a4@*]',
  i: '[i1!*]',
  o: '[o0*]',
  e: '[e3*]',
  u: '[u*]',
}

/** g0bl0k, b*ngsat, tololll: written so that a filter does not see it, and read by everyone. */
const disguised = (word: string) =>
  Array.from(word, (letter) => `${alike[letter] ?? letter}+`).join('')

const always = `bangsat bajingan goblok goblog gblk tolol brengsek kampret bego keparat setan iblis dungu idiot tai taik
  kontol memek pepek ngentot jancuk jancok dancok pantek pantat puki pukimak kimak pukimai lonte sundal perek pelacur
  bangke bedebah jahanam laknat biadab sialan cecunguk kunyuk bencong banci sinting sableng anjir anjrit bgsd bgst anjg
  anjng asu kacung bodat lancau telaso tailaso bejat dajal jongos begok bloon blo'on congek budek`
const phrases =
  'kurang ajar|otak (?:udang|kosong|babi|monyet|dengkul)|muka tembok|tidak punya otak|tak punya otak|nggak punya otak|gak punya otak|ga punya otak|tidak berotak|tak berotak|tikus berdasi|lintah darat|anak haram|tidak tahu malu|tak tahu malu|mata duitan|makan gaji buta|muka dua|buta tuli|otak di dengkul'
const ending = '(?:nya|lah|mu|kau)?'
const hurts = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:${anyOf(always).split('|').map(disguised).join('|')})${ending}|${phrases})(?![\\p{L}\\d])`,
  'giu',
)

/** Animals, and words that are said of things as often as of people. */
const doubtful =
  /(?<![\p{L}\d-])(?:[a4@]n?[a-z*]?j[i1*]+n+g|b[a4*]+b[i1*]+|m[o0*]nyet|kera|beruk|kadal|buaya|tikus|keledai|kerbau|bodoh|gila|sampah|binatang|hewan)(?:nya|lah|mu)?(?![\p{L}\d-])/giu
const people =
  'petugas|pegawai|staf|oknum|lurah|camat|pejabat|polisi|satpol|satpam|sopir|supir|guru|dokter|perawat|bidan|kepala|ketua|rt|rw|wali ?kota|dinas|pemerintah|pemko|pemkot|dewan|mereka|dia|orang|manusia|kalian|kamu|kau|lu|lo|loe|elu|anda|ente|preman|tetangga|jukir|tukang parkir|juru parkir|pemilik|pelaku|kasir|admin|atasan|bos|mandor|kontraktor|pengurus'
const aimed = new RegExp(
  `(?:\\b(?:dasar|memang|emang|emg|kayak|kaya|kek|woi|woy|hei|hoi|heh|dasarnya|kelakuan(?:nya)?|mulut(?:nya|mu)?|muka(?:nya|mu)?|otak(?:nya|mu)?|si)(?: (?:kayak|kaya|seperti|macam|kek))?|\\b(?:${people})(?:nya|-\\w+)?(?: (?:itu|ini|disini|di sini|sana|semua|semuanya|kelurahan|kecamatan|parkir))?(?: (?:memang|emang|benar-benar|betul-betul|sangat|paling|kok|kayak|kaya|seperti|macam|kek|adalah|sudah|udah|pada|agak))*),? $`,
  'iu',
)
const aimedAfter = new RegExp(
  `^(?:,? (?:kau|kamu|lu|lo|loe|elu|kalian|lah|banget|bgt|emang|memang|semua|semuanya|bener|benar)\\b|,? (?:itu|ini) (?:orang|petugas|pegawai|lurah|pejabat)| (?:${people})\\b|!)`,
  'iu',
)

/** What is said of an animal, or of what lies in the street. */
const creature =
  /^ ?(?:,? ?(?:dan|atau|serta) |\/)?\b(?:liar|hutan|peliharaan|piaraan|galak|menggonggong|masuk|berkeliaran|lepas|mati|rabies|ternak|jalanan|kampung|ras|pelacak|melolong|berisik|gigit|menggigit|mengejar|kejar|milik|punya|tetangga|makan|ekor|berekor|besar|hitam|putih|got|sawah|rumah tangga|plastik|menumpuk|numpuk|berserakan|panggang|guling|bakar|buas|muara|sungai|laut|kurban|qurban|itu (?:menggigit|masuk|mengejar|galak|berkeliaran|milik|lepas))\b/i
const creatureBefore =
  /\b(?:seekor|ekor|kandang|gerombolan|kawanan|kelompok|digigit|gigitan|gigit|daging|kotoran|bangkai|peternakan|peternak|ternak|makanan|kumpulan|banyak|ada|suara|pemilik|sate|kepala|bulu|kulit|anak|induk|seperti|diperlakukan seperti|dianggap|diserang|dikejar|menangkap|tangkap|vaksin|racun|meracuni|penjual|jual|pedagang|buang|angkut|orang|membuang|tukang|bau|bak|truk|tps|pelihara|memelihara|shio|tahi|tai|kencing|monyet|anjing|dan|atau|kucing|ayam|vaksinasi|shelter|dokter|klinik|pasar|melihat|lihat|dari|oleh) $/i
const literalAfter =
  /^ ?(?:kucing|ayam|anjing|sapi|kambing|burung|kuda|tikus|cicak|kelelawar|chi)\b/i
/** "tai kucing di trotoar": dirt, and no insult. */
const bodily = /^(?:tai|taik|pantat|setan|iblis|banci)/i

function isAimed(text: string, { start, end }: Stretch): boolean {
  const after = text.slice(end, end + 32)
  const before = textBefore(text, start, 64)
  if (creature.test(after)) return false
  if (aimed.test(before) && !/\borang $/i.test(before)) return true
  if (creatureBefore.test(before)) return false
  return aimedAfter.test(after)
}

const isLiteral = (text: string, { start, end }: Stretch) =>
  bodily.test(text.slice(start, end)) && literalAfter.test(text.slice(end, end + 16))

/** "petugas bodoh" hurts, "petugas sampah" works. */
const work = /\b(?:dokter|petugas|tukang|pegawai|sopir|supir|satpam|pemilik|dinas|polisi|orang) $/i
const namesWork = (text: string, { start, end }: Stretch) =>
  /^(?:sampah|binatang|hewan|anjing|kerbau|tikus)/i.test(text.slice(start, end)) &&
  work.test(textBefore(text, start, 20)) &&
  /^ ?(?:\p{L}|,)/u.test(text.slice(end, end + 2))

export const findInsults: Finder = (text) => [
  ...stretchesOf(text, hurts).filter((one) => !isLiteral(text, one)),
  ...stretchesOf(text, doubtful).filter((one) => isAimed(text, one) && !namesWork(text, one)),
]
