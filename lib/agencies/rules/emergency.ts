// Whether a text tells of danger now. The phrases are reference data; what sets one aside stands
// here: words that make of it something past, feared, denied or only talked about. A false alarm
// costs a line on the page, a missed one may cost a life: in doubt it is an emergency.

import { lettersOnly } from '@/lib/agencies/rules/plain-words'

/** So many words may stand between two words of a phrase: 'kabel listrik PLN putus'. */
const widestGap = 2

/** So many words before a phrase are looked at for what sets it aside. */
const reachBefore = 3

/** Before the phrase: denied, feared, talked about, or part of a name. */
const unreal = new Set(
  (
    'tidak tak bukan belum jangan agar supaya cegah mencegah pencegahan antisipasi mengantisipasi ' +
    'simulasi sosialisasi pelatihan penyuluhan rawan takut khawatir potensi berpotensi risiko ' +
    'pemadam mitigasi asuransi bekas pernah seandainya kalau jika bila kemungkinan penanggulangan ' +
    'riwayat fogging'
  ).split(' '),
)

/** Anywhere in the same sentence: long past, or over. */
const over =
  /\b(bulan|tahun|minggu|pekan) (lalu|kemarin|kemaren)\b|\b(bulan|tahun|minggu|pekan) yang lalu\b|\bdulu\b|\bsudah (padam|dipadamkan|selesai|ditangani|dievakuasi|diperbaiki)\b|\bpasca\b/

export function isEmergency(phrases: readonly string[], text: string): boolean {
  const wanted = phrases.map((phrase) => phrase.split(' '))
  return sentencesOf(text)
    .filter((words) => !over.test(words.join(' ')))
    .some((words) => wanted.some((phrase) => tellsOf(words, phrase)))
}

function sentencesOf(text: string): string[][] {
  return text.split(/[.!?;\n]+/).map(lettersOnly)
}

function tellsOf(words: readonly string[], phrase: readonly string[]): boolean {
  return words.some((_, start) => isAt(words, start, phrase) && !isUnreal(words, start))
}

function isAt(words: readonly string[], start: number, phrase: readonly string[]): boolean {
  let next = start
  return phrase.every((word, position) => {
    const reach = position === 0 ? next + 1 : next + widestGap + 1
    const found = words.slice(next, reach).indexOf(word)
    if (found >= 0) next += found + 1
    return found >= 0
  })
}

function isUnreal(words: readonly string[], start: number): boolean {
  return words.slice(Math.max(0, start - reachBefore), start).some((word) => unreal.has(word))
}
