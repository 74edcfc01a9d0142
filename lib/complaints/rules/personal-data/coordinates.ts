// Where somebody stands on the map: a pair of degrees within Indonesia, a link, a plus code.

import { type Finder, type Stretch, stretchesOf, textBefore } from './stretch'

const side = '(?: ?(?:°|º|derajat))?(?: ?(?:LU|LS|BT|BB|N|S|E|W|U|T)\\b)?'
const label =
  '(?:(?:lat|latitude|lintang|long|lng|lon|longitude|bujur|garis lintang|garis bujur|\\b[NSE])[ .:=]*)?'
const pair = new RegExp(
  `${label}(?<![\\d.,])((?:[-+−–] ?)?\\d{1,2}[.,]\\d{2,9})${side}[ \\t]*(?:[,;/|&]|dan)?[ \\t]*${label}([-+]?\\d{2,3}[.,]\\d{2,9})${side}(?![\\d])`,
  'giu',
)
const sexagesimal =
  /(?<![\d.])\d{1,3} ?(?:°|º|derajat) ?\d{1,2}(?:[.,]\d+)? ?(?:['’′´]|menit)(?: ?\d{1,2}(?:[.,]\d+)? ?(?:["”″]|''|’’|detik))?(?: ?(?:LU|LS|BT|BB|N|S|E|W|U|T)\b)?/giu
const labelled =
  /(?<=\b(?:lat|latitude|lintang|long|lng|lon|longitude|bujur|koordinat)(?:nya)?[ .:=]{1,3})[-+]?\d{1,3}[.,]\d{2,9}(?:[ ,;]{1,2}(?:long|lng|lon|longitude|bujur)[ .:=]{1,3}\d{2,3}[.,]\d{2,9})?/giu
const link =
  /(?:https?:\/\/)?(?:maps\.app\.goo\.gl|goo\.gl\/maps|g\.co\/maps|(?:www\.)?google\.[a-z.]{2,6}\/maps|maps\.google\.[a-z.]{2,6}|maps\.apple\.com|waze\.com|(?:www\.)?openstreetmap\.org)(?:[/?][^\s)]*[^\s).,;])?/gi
const plusCode =
  /(?<![\w+])(?:[2-9CFGHJMPQRVWX]{8}|[2-9CFGHJMPQRVWX]{4})\+[2-9CFGHJMPQRVWX]{2,3}(?!\w)/g

const degrees = (written: string) =>
  Number(written.replace(/[−–]/, '-').replace(',', '.').replaceAll(' ', ''))
/** Sums and shares come in pairs, too; few of them lie within the country. */
function inCountry(latitude: string, longitude: string): boolean {
  const [north, east] = [degrees(latitude), degrees(longitude)]
  return north >= -11.5 && north <= 6.5 && east >= 94 && east <= 142
}
const named = /lat|lon|lng|lintang|bujur|[°º]|\b(?:lu|ls|bt|n|s|e)\b/i
const isFine = (written: string) => /[.,]\d{4,}$/.test(written)

function pairs(text: string): Stretch[] {
  return Array.from(text.matchAll(pair)).flatMap((match) => {
    const [written, latitude = '', longitude = ''] = match
    const told =
      named.test(written) || /koordinat\D{0,20}$/i.test(textBefore(text, match.index, 32))
    const sure = told || (isFine(latitude) && isFine(longitude))
    const end = match.index + written.length
    return sure && inCountry(latitude, longitude) ? [{ start: match.index, end }] : []
  })
}

/** Degrees of heat have no minutes, and one side alone is half a place. */
export const findCoordinates: Finder = (text) => [
  ...stretchesOf(text, link),
  ...pairs(text),
  ...joined(text, stretchesOf(text, sexagesimal)),
  ...stretchesOf(text, labelled),
  ...stretchesOf(text, plusCode).filter(({ start, end }) => /[A-Z]/.test(text.slice(start, end))),
]

/** North and east are one place. */
function joined(text: string, parts: readonly Stretch[]): Stretch[] {
  return parts.reduce<Stretch[]>((whole, one) => {
    const last = whole.at(-1)
    const belongs = last && /^[\s,;/&-]{0,4}$/.test(text.slice(last.end, one.start))
    return belongs ? [...whole.slice(0, -1), { start: last.start, end: one.end }] : [...whole, one]
  }, [])
}
