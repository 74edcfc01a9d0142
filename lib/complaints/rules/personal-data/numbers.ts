// NIK, KK, telephone and account: told apart by how many digits they have, by how they begin and by the
// words before them.

import { countsSomething, isSumOrDate } from './number-cues'
import { type Finder, type Stretch, stretchesOf, textBefore } from './stretch'

/** People break numbers up as they read them out. */
const gap = '[ .\\-/–_]{0,3}'

/** An o is typed for a nought, often on purpose. */
const digit = '[\\doO]'
const sixteen = `\\d(?:${gap}${digit}){15}(?!${gap.replace('0,3', '0,1')}\\d|[a-z])`
const notWithin = '(?<![\\p{L}\\d]|\\d[ .\\-/–]{1,2})'

const familyCard = '\\b(?:kk|nkk|kartu keluarga|kartu kel)\\b'
const family = new RegExp(
  `(?<=${familyCard}[^\\d\\n]{0,24})(?<!\\d)${sixteen}|${notWithin}${sixteen}(?=[ ,(]{1,3}(?:ini )?(?:adalah )?(?:nomor |no\\.? ?)?${familyCard})`,
  'giu',
)
const identity = new RegExp(
  `${notWithin}${sixteen}|(?<=\\b(?:nik|ktp)\\b[^\\d\\n]{0,24})(?<!\\d)${sixteen}`,
  'giu',
)

const part = '[ .\\-()/–_]{0,3}'

/** An l stands for a one as well; the last is a digit, or the next word would be taken along. */
const typed = '[\\doOlI]'
const mobile = `(?:\\(?(?:\\+|00)?\\(?62\\)?${part}(?:\\(?[0oO]\\)?)?|\\(?[0oO])${part}8(?:${part}${typed}){7,10}${part}\\d`
const fixed = `\\(?0[2-79]\\d{1,2}\\)?[ \\-/.–]{0,2}\\d(?:[ .-]?\\d){5,7}`
const fixedAbroad = `\\(?\\+62[ \\-)(]{0,2}[2-79]\\d{1,2}\\)?[ \\-]{0,2}\\d{3}[ \\-.]?\\d{2,5}`
const asked =
  '(?:telp|tlp|telpon|telepon|tel|hp|wa|whatsapp|hubungi|hub|kontak|nohp|handphone|ponsel|sms|call)'
const begun = `(?<=\\b${asked}(?:nya)?(?: (?:saya|kami|dia|beliau|di|ke|ini|aktif|nomor|no|rumah|petugas))*[ .:=]{1,4})(?:8\\d(?:[ .-]?\\d){7,10}|[2-9]\\d{2}[ .-]?\\d{3,4})`
const spoken = '(?:nol|kosong|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan)'
const phones = [
  new RegExp(`(?<![\\p{L}\\d+(])${mobile}(?![\\d])`, 'gu'),
  new RegExp(`(?<![\\p{L}\\d.+(])${fixed}(?!\\d)`, 'gu'),
  new RegExp(`(?<![\\p{L}\\d.])${fixedAbroad}(?!\\d)`, 'gu'),
  new RegExp(`${begun}(?![\\d.,]*\\d)`, 'gi'),
  new RegExp(`\\b(?:nol|kosong) delapan(?:[ ,-]+${spoken}){7,11}\\b`, 'gi'),
]

/** Free lines belong to institutions. */
const freeLine = /^\(?0[ -]?80\d/

const bank =
  '(?:rek|rekening|norek|bca|bri|bni|btn|bsi|mandiri|cimb|niaga|danamon|permata|muamalat|mega|panin|ocbc|maybank|jago|seabank|jenius|riau kepri|brk|va|virtual account|transfer(?: uang)?(?: ke)?|ditransfer ke|kartu (?:atm|debit|kredit))'
const besideBank = new RegExp(
  `(?<=\\b${bank}(?:nya)?\\b(?:(?!\\b(?:nik|kk|ktp|telp|telepon|hp|wa|hubungi)\\b)[^\\d\\n]){0,32})(?<!\\d|Rp\\.? ?)\\d(?:[ .-]{0,2}\\d){7,17}(?!\\d)`,
  'giu',
)
const bare = /(?<![\p{L}\d.,\/]|Rp\.? ?)\d(?:-?\d){9,14}(?![\d.,\/]*\d|\p{L})/giu
const cardOfBank = new RegExp(`\\b${bank}(?:nya)?\\b[^\\d\\n]{0,32}$`, 'i')

/** "(0812-7700-1234)" is a number in brackets, "(0812) 7700 1234" a number with them. */
function withoutLooseBracket(text: string, { start, end }: Stretch): Stretch {
  const written = text.slice(start, end)
  return written.startsWith('(') && !written.includes(')')
    ? { start: start + 1, end }
    : { start, end }
}

function ofPerson(text: string, found: readonly Stretch[]): Stretch[] {
  return found
    .map((one) => withoutLooseBracket(text, one))
    .filter((one) => !isSumOrDate(text.slice(one.start, one.end)) && !countsSomething(text, one))
}

export const findFamilyCards: Finder = (text) => ofPerson(text, stretchesOf(text, family))
export const findIdentityNumbers: Finder = (text) =>
  ofPerson(text, stretchesOf(text, identity)).filter(
    ({ start }) => !cardOfBank.test(textBefore(text, start, 40)),
  )

export const findPhones: Finder = (text) =>
  ofPerson(
    text,
    phones.flatMap((shape) => stretchesOf(text, shape)),
  ).filter(({ start, end }) => !freeLine.test(text.slice(start, end)))

/** After the word for a bank, in whatever groups; a telephone may follow it, too. */
export const findBankAccounts: Finder = (text) =>
  ofPerson(text, stretchesOf(text, besideBank)).filter(
    ({ start, end }) => !/^(?:\+?62|0)[ .-]?8/.test(text.slice(start, end)),
  )

export const findAccounts: Finder = (text) =>
  ofPerson(text, stretchesOf(text, bare)).filter(
    ({ start, end }) => !freeLine.test(text.slice(start, end)),
  )
