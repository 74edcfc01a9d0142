// A text cut into sentences, and each sentence into clauses of standard words.

import { spelt } from '@/lib/agencies/rules/chat-spelling'
import { frontWords, joints } from '@/lib/agencies/rules/emergency-words'
import { lettersOnly } from '@/lib/agencies/rules/plain-words'

const endOfSentence = /[.!?;\n]+/
const pause = /[,:()"“”–—]+|\s-+\s/

const year = /\b(?:19|20)\d\d\b/g

/** 'bangun2' */
const doubled = /(\p{Letter}{2,})2(?!\d)/gu

const today = /\b(?:hari|malam|pagi|siang|sore|saat|detik) ini\b/g

export function clausesOf(text: string): string[][][] {
  return text
    .split(endOfSentence)
    .map((sentence) => sentence.split(pause).map(standardWords))
    .map((parts) => withFront(parts).flatMap(splitAtJoints))
}

function standardWords(part: string): string[] {
  const words = lettersOnly(part.replace(year, ' angka ').replace(doubled, '$1 $1'))
    .map(spelt)
    .join(' ')
  return words.replace(today, 'sekarang').split(' ').filter(Boolean)
}

/** 'Tahun lalu, …' and 'Kalau hujan, …' belong to what follows them. */
function withFront(parts: readonly string[][]): string[][] {
  const whole: string[][] = []
  let front: string[] = []
  for (const part of parts) {
    const words = [...front, ...part]
    front = part.every((word) => frontWords.has(word)) ? words : []
    if (front.length === 0) whole.push(words)
  }
  return front.length === 0 ? whole : [...whole, front]
}

function splitAtJoints(words: readonly string[]): string[][] {
  const starts = words.flatMap((word, at) =>
    at > 0 && joints.has(word) && !joints.has(words[at - 1] ?? '') ? [at] : [],
  )
  return [0, ...starts].map((start, nth) => words.slice(start, starts[nth]))
}
