// Words that make of danger something denied, feared, supposed, past or only talked about. They are
// grammar, the same in every city; what is dangerous stands in the reference data.

const words = (text: string) => new Set(text.split(' ').filter(Boolean))

export const denials = words('tidak bukan belum jangan tanpa no not never without isn wasn tiada')

/** Directly before the phrase, or with nothing but `light` words in between. */
export const unreal = words(
  'tidak bukan belum jangan tanpa no not never without isn wasn tiada ' +
    'bisa dapat mungkin kemungkinan akan could might may will can ' +
    'sering kerap acap selalu langganan biasanya kadang jarang often always sometimes ' +
    'hampir nyaris almost nearly pernah sempat bekas eks ' +
    'rawan rentan potensi berpotensi risiko berisiko terancam ' +
    'antisipasi mengantisipasi cegah mencegah pencegahan waspada mewaspadai hindari menghindari ' +
    'simulasi latihan pelatihan sosialisasi penyuluhan edukasi seminar lomba drama adegan syuting ' +
    'poster spanduk baliho brosur film video berita hoaks hoax isu rumor gosip lagu game buku novel ' +
    'data angka statistik kasus perkara sidang riwayat penyebab peta jalur rambu tips cara ' +
    'menghadapi penanganan penanggulangan mitigasi mengatasi tentang mengenai ' +
    'asuransi santunan klaim donasi sumbangan bpjs jaminan trauma ' +
    'pemadam alat hidran hydrant alarm sirine detektor sensor pos petugas ' +
    'ala macam seperti bagai bagaikan ibarat laksana serasa rasanya seolah seakan kayak',
)

/** Says nothing by itself between what sets aside and what is set aside. */
export const light = words(
  'ada adanya terjadi terjadinya terulang sampai hingga lagi yang ini itu jadi menjadi kena terkena ' +
    'mengalami alami menyebabkan mengakibatkan menimbulkan memicu picu membuat bikin buat timbul ' +
    'muncul memakan makan menelan orang korban warga anak kecil pengendara pengguna pejalan penumpang ' +
    'kejadian hal tiba sekali banyak untuk dari terhadap oleh saya kami kita bencana bahaya sebuah ' +
    'suatu satu seorang para rumah bangunan kendaraan motor mobil pohon kabel mau ingin akan bisa ' +
    'dapat pernah menunggu tunggu nunggu jatuh juga sama sedang any there be of been a the in was',
)

/** In the middle of a phrase as well as before it: 'rumah retak takut roboh'. */
export const feared = words('takut khawatir cemas kalau jika bila agar supaya biar')

/** Over everything after it in its clause, unless a reason is given in between. */
export const overTheRest = new RegExp(
  '\\b(?:' +
    '(?:kalau|jika|jikalau|bila|apabila|andai|andaikan|seandainya|misal|misalnya|umpama|if|when) ' +
    '(?!bisa|boleh|tidak|memang)|' +
    '(?:takut|takutnya|khawatir|cemas|was was|afraid|worried|scared) (?!sekali|banget)|' +
    '(?:jangan sampai|sewaktu waktu|biasanya|tidak mungkin|bisa saja|bisa bisa) |' +
    '(?:agar|supaya|biar|so) (?:\\S+ ){0,3}(?:tidak|terhindar|aman|bebas|not) |' +
    '(?:rawan|rentan|potensi|berpotensi|risiko|berisiko|cegah|mencegah|pencegahan|' +
    'antisipasi|mengantisipasi|hindari|menghindari|terhindar|prevent|risk|sebelum|before|lomba|simulasi|latihan|pelatihan|' +
    'sosialisasi|penyuluhan|edukasi|film|drama|adegan) (?:\\S+ ){0,3}$' +
    ')(?!.*\\b(?:karena|because)\\b)',
)

/** Right before the phrase, about no time of its own: 'saat kebakaran lift tidak boleh dipakai'. */
export const wheneverBefore = /\b(?:saat|ketika|sewaktu|pas|waktu) (?:ada |terjadi )?$/

const span =
  '(?:hari|minggu|pekan|bulan|tahun|abad|malam|senin|selasa|rabu|kamis|jumat|sabtu|januari|februari|' +
  'maret|april|mei|juni|juli|agustus|september|oktober|november|desember|lebaran|imlek|natal|waktu|' +
  'masa|musim|periode)'

/** Anywhere in the clause. */
export const past = new RegExp(
  `\\b${span} (?:yang )?(?:lalu|silam|kemarin|lampau|sebelumnya)\\b|` +
    '\\b(?:tempo hari|waktu itu|kala itu|zaman|silam|yesterday|ago|pasca|bertahun tahun)\\b|' +
    '\\blast (?:year|month|week|night|time)\\b|\\b(?:tahun|pada|sejak|in) angka\\b|' +
    '^(?:\\S+ )?(?:dulu|dahulu|dulunya)\\b|\\b(?:dulu|dahulu) (?:pernah|ada|sempat)\\b|' +
    '\\b(?:sudah|sejak|selama) (?:(?:hampir|ber|lebih dari|dua|tiga|empat|lima|enam|beberapa|\\S+) )?' +
    '(?:seminggu|sebulan|setahun|lama|minggu|mingguan|pekan|bulan|tahun|bertahun|berbulan|berminggu)\\b|' +
    '\\b(?:pernah|yang|zaman) (?:\\S+ )?(?:dulu|dahulu)\\b|' +
    '(?:^|(?:^| )(?!sejak |dari |mulai |semenjak )\\S+ )kemarin\\b',
)

/** Again and again is not now. */
export const habit = new RegExp(
  '\\b(?:setiap|tiap|saban|every) (?:hari|malam|minggu|bulan|tahun|pagi|sore|siang|hujan|kali|musim|' +
    'day|night|week|year|time)\\b|\\b(?:sering|kerap|acap|selalu) (?:kali )?(?:terjadi|muncul|ada|' +
    'terulang|begini|begitu|kejadian|berulang)\\b|\\bsering kali\\b|\\bsudah (?:\\S+ ){0,2}kali\\b|' +
    '\\b(?:agar|supaya|biar) .*\\btidak (?:terulang|terjadi|ada)\\b',
)

const settled =
  'padam|dipadamkan|selesai|ditangani|tertangani|dievakuasi|diperbaiki|diatasi|teratasi|aman|' +
  'diamankan|ditangkap|tertangkap|diringkus|dibekuk|ditemukan|ketemu|pulang|sembuh|pulih|surut|reda|' +
  'mereda|kondusif|normal|dibersihkan|diangkut|ditolong|tertolong|diselamatkan|selamat|dirawat|usai|' +
  'berlalu|membaik|sadar|siuman|dipotong|dikubur|dimakamkan|disambung|diganti|terkendali|bubar|' +
  'dibubarkan|berakhir|mati apinya|(?:dibawa|dilarikan) ke|out|over|rescued|repaired|extinguished|gone'

/** It is over. Light or power that is out puts out no fire. */
export const over = new RegExp(
  '(?:^|(?:^| )(?!listrik |lampu )\\S+ )(?:sudah|berhasil|already|been) (?:(?:bisa|dapat|berhasil|semua|' +
    `semuanya|langsung|cepat|segera|di|juga|mulai|dinyatakan|kembali|lagi|tadi|been) ){0,2}(?:${settled})\\b|` +
    '\\bberhasil di(?!tusuk|bacok)|\\bpasca\\b',
)

/** A clause that goes on about the one before it: 'sudah padam', 'untung korbannya sudah ditolong'. */
export const overOfBefore = new RegExp(
  '^(?:(?:alhamdulillah|puji|tuhan|syukur|syukurlah|untung|untungnya|dan|tapi|namun|' +
    'sekarang|api|apinya|semua|semuanya|korban|korbannya|pelaku|pelakunya|ular|ularnya|it|but|now|is|' +
    'has|tadi|juga) )*(?:sudah|berhasil|already|been|gone|over)\\b',
)

/** It goes on, whatever else the sentence says. */
export const goesOn =
  /\b(?:belum|tidak|masih) (?:(?:juga|bisa|dapat|ada|yang|sempat) ){0,2}(?:ditemukan|ketemu|pulang|padam|dipadamkan|dievakuasi|ditolong|tertolong|sadar|terjebak|tertimbun|menyala|berkobar|membara|hilang|kritis|terjepit|di dalam)\b/

/** Before these a new clause begins. */
export const joints = words(
  'tapi namun melainkan sedangkan padahal sekarang barusan mendadak but now however while meanwhile makanya malah malahan',
)

/** A clause of nothing but these says when or if, and belongs to the next one. */
export const frontWords = words(
  'pada di seperti sekitar kira yang beberapa dua tiga empat lima enam tujuh sepuluh puluh se sudah ' +
    'hari minggu pekan bulan tahun malam pagi siang sore subuh lalu kemarin dulu dahulu silam itu ' +
    'waktu zaman angka last year month week night yesterday ago in a two three kalau jika bila ' +
    'apabila setiap tiap hujan deras lebat musim angin kencang turun if',
)

/** Whoever asks for help means it: only a denial sets it aside. */
export const pleas = words(
  'butuh minta perlu mohon kirim panggil tolong need send call please help',
)

/** 'bukan simulasi', 'tidak bisa', 'bau seperti': what would set aside says something else. */
export function undoes(before: string, cue: string): boolean {
  return before === 'bukan' || otherwise[before]?.has(cue) === true
}

const alikeSounding = words('seperti macam kayak bagai')

const otherwise: Partial<Record<string, ReadonlySet<string>>> = {
  tidak: words('bisa dapat mungkin'),
  bau: alikeSounding,
  suara: alikeSounding,
  bunyi: alikeSounding,
  terdengar: alikeSounding,
  dengar: alikeSounding,
  terlihat: alikeSounding,
}
