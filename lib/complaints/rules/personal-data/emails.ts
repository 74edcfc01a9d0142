// E-mail, also where somebody has hidden the @ or the dot from machines.

import { type Finder, stretchesOf } from './stretch'

const at = '(?:[@＠]| [@＠] |\\s*[(\\[{<]\\s*(?:at|a|@|et)\\s*[)\\]}>]\\s*|\\s+at\\s+|[-_]at[-_])'
const dot =
  '(?:\\.|\\s*[(\\[{<]\\s*(?:dot|titik|\\.)\\s*[)\\]}>]\\s*|\\s+(?:dot|titik)\\s+|[-_](?:dot|titik)[-_])'
const word = '[a-z\\d_](?:[\\w+-]*[\\w+])?'
const provider = '(?:gmail|yahoo|ymail|outlook|hotmail|icloud|rocketmail|live|proton|protonmail)'
const hidden = new RegExp(
  `(?<![\\w.+-])${word}(?:${dot}${word}){0,3}${at}[a-z\\d][a-z\\d-]*(?:${dot}[a-z]{2,}[a-z\\d]*){1,3}(?!\\w)`,
  'gi',
)

/** rinaATsuratDOTexample */
const inCapitals = /(?<![\w.])[a-z\d._]+AT[a-z\d-]+(?:(?:DOT|\.)[a-z]{2,})+/g
const plain = /(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g
const ofProvider = new RegExp(
  `(?<![\\w.+-])[\\w.+-]+${at}${provider}\\b(?:${dot}[a-z]{2,4}\\b)*`,
  'gi',
)
const withoutAt = new RegExp(
  `(?<=\\b(?:e-?mail|surel)(?:nya)?(?: saya| kami| dia| ke| di)*[ :]{1,3})[\\w.+-]{3,} ?${provider}[. ](?:com|co\\.id|id)\\b`,
  'gi',
)

export const findEmails: Finder = (text) => [
  ...stretchesOf(text, plain),
  ...stretchesOf(text, hidden),
  ...stretchesOf(text, inCapitals),
  ...stretchesOf(text, ofProvider),
  ...stretchesOf(text, withoutAt),
]
