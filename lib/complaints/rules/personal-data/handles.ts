// What people call themselves on the net. Accounts of offices are no persons.

import { type Finder, type Stretch, stretchesOf, textBefore } from './stretch'

const network =
  'ig|insta|instagram|fb|facebook|pesbuk|tiktok|tik tok|tt|twitter|threads|telegram|tele|tg|line|youtube|yt|snapchat|discord|medsos|sosmed|linkedin|michat|x'
const owner =
  '(?: ?(?:nya|ku))?(?: (?:saya|aku|dia|beliau|pelaku|korban|pelapor|pemilik|anak saya|milik|punya|atas nama|bernama|dengan nama|namanya|id|akun|user|username))*'
const user = '[A-Za-z][\\w.]{1,28}\\w'
const fullName = "\\p{Lu}[\\p{L}'.]+(?: \\p{Lu}[\\p{L}'.]+){0,3}"
const atSign = /(?<![\w@.+-])@[A-Za-z][\w.]{1,28}\w/gu
const address = new RegExp(
  `(?:https?:\\/\\/)?(?:www\\.|m\\.|web\\.)?(?:instagram|facebook|fb|tiktok|twitter|x|threads|t|youtube|linkedin)\\.(?:com|me|net)\\/(?:in\\/|profile\\.php\\?id=)?@?[\\w.-]*\\w`,
  'giu',
)

/** "ig: rina.sari", "fb/Rina Sari": a sign says that a name follows. */
const withSign = new RegExp(
  `(?<=(?<![\\p{L}\\d.])(?:${network}|username|user name|user id)${owner}(?: ?[:=] ?| ?\\/ ?| - ))@?(?:${user})(?![\\w@])`,
  'giu',
)

/** "akun ig saya rinasari": whoever says whose account it is says its name next. */
const owned = new RegExp(
  `(?<=(?<![\\p{L}\\d.])(?:(?:akun|id|user|username|nama) (?:${network})${owner}|(?:${network})(?:nya|ku)|(?:${network})(?:nya|ku)? (?:saya|aku|dia|pelaku|beliau|milik|atas nama|bernama|dengan nama|akun)${owner}|username|user) )@?${user}(?![\\w@])`,
  'giu',
)

/** "fb Rina Sari" */
const nameOnNetwork = new RegExp(
  `(?<=(?<![\\p{L}\\d.])(?:${network}|FB|Fb|IG|Ig|Facebook|Instagram|TikTok|Tiktok|Telegram|Twitter|Line|LINE)${owner}[ :=/]{1,3})${fullName}`,
  'gu',
)

/** "ig rina_sari99" */
const writtenLikeOne = new RegExp(
  `(?<=(?<![\\p{L}\\d.])(?:${network})${owner}[ :=]{1,3})@?(?=[\\w.]*(?:_|\\d|[a-z]\\.[a-z]))${user}(?![\\w@])`,
  'giu',
)
const ofOffice =
  /pem(?:ko|kot|da|prov|kab)|official|resmi|dinas|dishub|disduk|diskominfo|kominfo|humas|\bpln|pln\d|pln_|_pln|bpjs|polda|polres|polsek|polisi|divhumas|\blapor|sp4n|kemen|pdam|satpol|damkar|bpbd|bpbatam|bp_batam|kpk|bawaslu|ombudsman|telkom|indihome|imigrasi|samsat|rsud|puskesmas|info|kota|news|media|radio|\btv|jokowi|presiden|walikota|batampos|pasar|warga|walkot|kecamatan|kelurahan|grup|group|groups|sharer|watch|reel|explore|hashtag/i
const noName =
  /^@?(?:dan|di|yang|sudah|itu|ini|saya|kami|kita|ke|dari|juga|tidak|belum|masih|warga|dinas|batam|kota|palsu|resmi|grup|milik|dengan|untuk|atau|tapi|karena|agar|supaya|ada|banyak|viral|kemarin|tadi|sejak|pada|oleh|dia|mereka|apa|bisa|tolong|mohon|lapor|pemko|pemkot|lewat|melalui|tanpa|punya|akun|admin|wa|whatsapp|hp|email|gmail|pemerintah|kominfo|polisi|puskesmas|pln|pdam|dishub|halaman|kadang|orang|lain|baru|lama|nya|tetap|hanya|cuma|yg|sdh|air|pasar|rumah|jam|pm|am|kampung|kecamatan|kelurahan|lurah|camat|langsung|ramai|diblokir|hilang|diretas|dihack|kena|tersebut|post|posting|postingan|komentar|live|video|foto|story)$/i
const shapes = [atSign, address, nameOnNetwork, withSign, owned, writtenLikeOne]

/** "tt" and "x" are more often something else: they need a sign behind them. */
const tooShort = /(?:^|[^\p{L}])(?:x|tt|line|tele)(?:nya)? $/iu

function isPersons(text: string, { start, end }: Stretch): boolean {
  const written = text.slice(start, end)
  const first = written.split(' ')[0] ?? ''
  return (
    !noName.test(first) && !ofOffice.test(written) && !tooShort.test(textBefore(text, start, 12))
  )
}

export const findHandles: Finder = (text) =>
  shapes.flatMap((shape) => stretchesOf(text, shape)).filter((one) => isPersons(text, one))
