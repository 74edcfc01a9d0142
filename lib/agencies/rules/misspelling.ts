// Whether a word is another one, typed in a hurry: one slip of the thumb, or vowels left out.

/** Shorter words lie too close to each other for a slip to be told from another word. */
const shortestWithSlip = 6

/** So many consonants must agree where vowels are left out. */
const fewestConsonants = 4

/** Letters that people write for each other: 'tenggelem', 'hanyot', 'pengsan', 'kebakaram'. */
const alike = new Set(['ae', 'ea', 'ie', 'ei', 'ou', 'uo', 'mn', 'nm'])

export function isMisspelt(typed: string, meant: string): boolean {
  return typed[0] === meant[0] && (hasOneSlip(typed, meant) || isShortened(typed, meant))
}

/** A letter too many or too few, two that changed places, or one for another that sounds alike. */
function hasOneSlip(typed: string, meant: string): boolean {
  if (meant.length < shortestWithSlip || Math.abs(typed.length - meant.length) > 1) return false
  let at = 0
  while (at < meant.length && typed[at] === meant[at]) at++
  if (typed.length > meant.length) return typed.slice(at + 1) === meant.slice(at)
  if (typed.length < meant.length) return typed.slice(at) === meant.slice(at + 1)
  return isOtherLetter(typed.slice(at), meant.slice(at))
}

function isOtherLetter(typed: string, meant: string): boolean {
  const [first = '', second = ''] = meant
  const isSwapped = typed.startsWith(second + first) && typed.slice(2) === meant.slice(2)
  const isAlike = alike.has((typed[0] ?? '') + first) && typed.slice(1) === meant.slice(1)
  return isSwapped || isAlike
}

/** 'kbkrn' and 'kbakarn' for 'kebakaran'. */
function isShortened(typed: string, meant: string): boolean {
  if (typed.length >= meant.length) return false
  const consonants = meant.replace(/[aeiou]/g, '')
  if (consonants.length < fewestConsonants || typed.replace(/[aeiou]/g, '') !== consonants) {
    return false
  }
  return isWithin(broad(typed), broad(meant))
}

function broad(word: string): string {
  return word.replace(/e/g, 'a').replace(/u/g, 'o')
}

/** Whether the letters of `few` come in `many` in the same order. */
function isWithin(few: string, many: string): boolean {
  let next = 0
  for (const letter of many) if (letter === few[next]) next++
  return next === few.length
}
