// Names of people. A name has no shape: what stands before it tells, how it is written, and whether many
// people are called so. In small letters and in CAPITALS only the words are left to go by.

import {
  isCommonWord,
  isRemembered,
  looksDerived,
  namesBusiness,
  namesPlace,
  surelyDerived,
} from './common-words'
import { isAmbiguousName, isGivenName, isKnownName, isOrdinaryWord } from './known-names'
import { type Cue, cueBefore, isSpokenOf, namesThing } from './name-cues'
import { type Finder, type Stretch, textBefore, wordSet } from './stretch'
import { isNeighbour, type Word, wordsOf } from './words'

const known = ({ lower }: Word) => isKnownName(lower)
const unmistakable = (word: Word) => known(word) && !isAmbiguousName(word.lower)
const common = ({ lower }: Word) => isCommonWord(lower) && !isKnownName(lower)

/** No word that one knows: with a capital it may be a name, in small letters after a sure cue as well. */
function maybeName(word: Word): boolean {
  if (known(word)) return true
  if (isCommonWord(word.lower)) return false
  return word.stands ? !surelyDerived(word.lower) : !looksDerived(word.lower)
}

const longEnough = ({ lower, initial }: Word) => lower.length > 2 || initial

interface Reading {
  word: Word
  next: Word | undefined
  spokenOf: boolean
  /** Stands alone at the end, as under a letter. */
  signs: boolean
}

/** What may begin a name, by how much the words before say. */
const begins: Readonly<Record<Cue, (reading: Reading) => boolean>> = {
  sure: ({ word }) => maybeName(word) && longEnough(word),
  address: (reading) => (reading.word.stands ? maybeName(reading.word) : isAddressed(reading)),
  role: (reading) =>
    known(reading.word) || (reading.word.stands ? maybeName(reading.word) : acts(reading)),
  kin: (reading) => begins.hint(reading) || areBothGiven(reading) || acts(reading),
  hint: (reading) =>
    unmistakable(reading.word) ||
    pairs(reading) ||
    twoUnknown(reading) ||
    introduced(reading) ||
    isWrittenAsName(reading.word),
  none: (reading) =>
    pairs(reading) ||
    reading.signs ||
    (areBothGiven(reading) &&
      [reading.word, reading.next].every((one) => one && isWrittenAsName(one))),
}

/** In small letters "pak bagus" may be a name, and "pak tolong" is none. */
function isAddressed(reading: Reading): boolean {
  const { word } = reading
  if (known(word)) return !isOrdinaryWord(word.lower) || reading.spokenOf || pairs(reading)
  if (!maybeName(word) || word.lower.length <= 3) return false
  return reading.spokenOf || doesSomething(reading) || isBeforeName(reading)
}

/** "istri saya ratna sari": each may be a word, both beside each other are none. */
const areBothGiven = ({ word, next }: Reading) =>
  next !== undefined &&
  isGivenName(word.lower) &&
  known(next) &&
  !isRemembered(word.lower, next.lower)

const isWrittenAsName = (word: Word) =>
  word.titled && isGivenName(word.lower) && !isOrdinaryWord(word.lower)

const deeds = wordSet(
  'tukang bagian jaga yang yg jual buang selalu suka itu ini dari tidak tak gak ga nggak sering pernah sudah udah bakar parkir pelihara minta punya tinggal memang buka tutup pasang bikin adalah',
)

/** "bu tejo jual miras": whoever is spoken to does nothing in that sentence. */
const doesSomething = ({ word, next }: Reading) =>
  next !== undefined &&
  !word.lower.endsWith('an') &&
  (deeds.has(next.lower) || /^me[mn]/.test(next.lower))
/** "bapak pontas hutagalung" */
const isBeforeName = ({ next }: Reading) => next !== undefined && unmistakable(next)

const works = wordSet(
  'jual buang bakar parkir pelihara tinggal punya pasang bikin buka tutup minta pungut suka selalu sering',
)

/** "ketua rt jamhuri memungut": a word that nobody knows, and what it does. */
const acts = ({ word, next }: Reading) =>
  maybeName(word) &&
  word.lower.length > 3 &&
  !word.lower.endsWith('an') &&
  next !== undefined &&
  (works.has(next.lower) || /^me[mnl][a-z]{3,}/.test(next.lower))

/** Two names beside each other, of which at least one is nothing but a name. */
function pairs({ word, next }: Reading): boolean {
  if (!next || !known(next) || !(isGivenName(word.lower) || word.initial)) return false
  if (isRemembered(word.lower, next.lower)) return false
  return unmistakable(word) || unmistakable(next)
}

/** "saya maya dari bengkong" */
const introductions = wordSet('dari warga umur usia tinggal mau ingin hendak')
const introduced = ({ word, next }: Reading) =>
  known(word) && !isOrdinaryWord(word.lower) && next !== undefined && introductions.has(next.lower)
/** "pelapor Gotlief Wanggai": two capitals after somebody, and no word among them. */
function twoUnknown({ word, next }: Reading): boolean {
  return [word, next].every(
    (one) => one?.titled === true && maybeName(one) && (one.lower.length > 3 || known(one)),
  )
}

const particles = wordSet('bin binti van de al el br boru alias')

/** Whether the name goes on with this word. */
function goesOn(cue: Cue, name: readonly Word[], word: Word, after: Word | undefined): boolean {
  if (particles.has(word.lower)) return after !== undefined && maybeName(after) && !common(after)
  if (word.initial) return true
  return maybeName(word) && (word.stands || goesOnSmall(cue, name, word))
}

/** In small letters any word may come next: only after a sure cue it is taken unknown. */
const goesOnSmall = (cue: Cue, name: readonly Word[], word: Word) =>
  name.every((one) => !one.stands) && (known(word) || (cue === 'sure' && name.length < 3))

function nameFrom(text: string, words: readonly Word[], at: number, cue: Cue): Word[] {
  const name = words.slice(at, at + 1)
  for (let index = at + 1; index < Math.min(words.length, at + 5); index++) {
    const [last, word] = [name.at(-1), words[index]]
    if (!last || !word || !isNeighbour(text, last, word)) break
    if (!goesOn(cue, name, word, words[index + 1])) break
    name.push(word)
  }
  return name
}

/** "Jl. Raja Ali Haji", "SMP Kartini": the words before make it a street or a school. */
function calledAfter(text: string, words: readonly Word[], at: number, cue: Cue): boolean {
  for (let index = at - 1; index > at - 4; index--) {
    const [word, next] = [words[index], words[index + 1]]
    if (!word || !next || !isNeighbour(text, word, next, true)) return false
    if (givesName(word, cue)) return !isHeadOfSchool(word, words[index - 1])
    if (!isPartOfName(word)) return false
  }
  return false
}

const givesName = ({ lower }: Word, cue: Cue) =>
  namesPlace(lower) || (cue === 'none' && namesBusiness(lower))

const isHeadOfSchool = (word: Word, before: Word | undefined) =>
  word.lower === 'sekolah' && before?.lower === 'kepala'

const isPartOfName = (word: Word) => word.stands || titles.has(word.lower) || known(word)

const titles = wordSet(
  'raja sultan haji h hj letjen jenderal kapten dr prof kh pangeran tuanku bung pak ibu bu hang engku re rasuna sri ki',
)

export const findNames: Finder = (text) => {
  const words = wordsOf(text)
  const found: Stretch[] = []
  for (const [at, word] of words.entries()) {
    if (word.start < (found.at(-1)?.end ?? 0)) continue
    const name = nameAt(text, words, at)
    const [first, last] = [name[0], name.at(-1)]
    if (first && last) found.push({ start: first.start, end: last.end })
  }
  return found
}

const isSignature = (text: string, { start, end }: Word) =>
  /[.!\n]\s*$/.test(textBefore(text, start, 8)) && /^[\s.)]*$/.test(text.slice(end, end + 8))

function nameAt(text: string, words: readonly Word[], at: number): Word[] {
  const word = words[at]
  if (!word || common(word)) return []
  const cue = cueBefore(text, word.start)
  if (!begins[cue](readingAt(text, words, at, word))) return []
  if (calledAfter(text, words, at, cue) || namesThing(text, word.start)) return []
  return nameFrom(text, words, at, cue)
}

function readingAt(text: string, words: readonly Word[], at: number, word: Word): Reading {
  const [before, after] = [words[at - 1], words[at + 1]]
  return {
    word,
    next: after && isNeighbour(text, word, after) ? after : undefined,
    spokenOf: before !== undefined && isSpokenOf(text, before.start),
    signs: unmistakable(word) && isSignature(text, word),
  }
}
