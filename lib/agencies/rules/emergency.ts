// Whether a text tells of danger now. The phrases are reference data; what sets one aside is denied,
// feared, past or only talked about, each within its own clause: 'warga jangan mendekat, gardu
// meledak' tells of danger. A false alarm costs a line on the page, a missed one may cost a life: in
// doubt it is an emergency.

import { clausesOf } from '@/lib/agencies/rules/clauses'
import {
  edge,
  joined,
  knownPhrases,
  placesOf,
  readWord,
  type KnownPhrases,
} from '@/lib/agencies/rules/emergency-phrases'
import * as grammar from '@/lib/agencies/rules/emergency-words'

interface Found {
  disarms: boolean
  places: readonly number[]
}

/** @param phrases as lib/agencies/rules/emergency-phrases.ts explains them */
export function isEmergency(phrases: readonly string[], text: string): boolean {
  const known = knownPhrases(phrases)
  return clausesOf(text).some((sentence) =>
    sentence.some(
      (clause, position) =>
        tellsOfDanger(known, clause) && !isOver(clause, sentence.slice(position + 1)),
    ),
  )
}

function isOver(clause: readonly string[], after: readonly (readonly string[])[]): boolean {
  const said = clause.join(' ')
  const [next = '', ...others] = after.map((words) => words.join(' '))
  if ([said, next, ...others].some((words) => grammar.goesOn.test(words))) return false
  const isPast = [grammar.past, grammar.habit, grammar.over].some((time) => time.test(said))
  return isPast || (grammar.overOfBefore.test(next) && grammar.over.test(next))
}

function tellsOfDanger(known: KnownPhrases, clause: readonly string[]): boolean {
  const typed = [edge, ...joined(known, clause), edge]
  const found = findPhrases(known, typed)
  const disarming = found.filter(({ disarms }) => disarms)
  return found
    .filter(({ disarms }) => !disarms)
    .filter((danger) => !disarming.some((other) => outdoes(other, danger)))
    .some((danger) => !isUnreal(typed, danger.places))
}

function findPhrases(known: KnownPhrases, typed: readonly string[]): Found[] {
  const words = typed.map((word) => readWord(known, word))
  return words.flatMap((word, start) =>
    (known.byFirstWord.get(word) ?? []).flatMap((phrase) => {
      const places = placesOf(phrase, words, start)
      return places === null ? [] : [{ disarms: phrase.disarms, places }]
    }),
  )
}

/** Of two phrases about the same word the longer one says more: 'demam berdarah', not 'berdarah'. */
function outdoes(one: Found, other: Found): boolean {
  return (
    one.places.length >= other.places.length &&
    one.places.some((place) => other.places.includes(place))
  )
}

function isUnreal(words: readonly string[], places: readonly number[]): boolean {
  const start = places[0] ?? 0
  const inside = words.slice(start, places.at(-1)).filter((_, at) => !places.includes(start + at))
  const cues = grammar.pleas.has(words[start] ?? '') ? grammar.denials : grammar.unreal
  if (inside.some((word) => cues.has(word) || grammar.feared.has(word))) return true
  return isLedByCue(words, start, cues) || (cues === grammar.unreal && isSupposed(words, start))
}

/** From the phrase back through words that say nothing by themselves. */
function isLedByCue(words: readonly string[], start: number, cues: ReadonlySet<string>): boolean {
  const isStop = (word: string) => cues.has(word) || !grammar.light.has(word)
  const at = words.slice(0, start).findLastIndex(isStop)
  const cue = words[at] ?? ''
  return cues.has(cue) && !grammar.undoes(words[at - 1] ?? '', cue)
}

function isSupposed(words: readonly string[], start: number): boolean {
  const before = words
    .slice(1, start)
    .map((word) => `${word} `)
    .join('')
  return grammar.overTheRest.test(before) || grammar.wheneverBefore.test(before)
}
