// From what people type to the words that it is judged by: small letters, drawn-out letters
// shortened, slang written out, words that say nothing left out.

export interface Lexicon {
  /** From slang to standard words, e.g. 'yg' to 'yang'. */
  slang: ReadonlyMap<string, string>
  stopWords: ReadonlySet<string>
}

/** Letters that someone holds down: 'matiiii' is 'mati'. */
const drawnOut = /(\p{Letter})\1{2,}/gu

/** Runs of letters, in small letters. Numbers, signs and masked names in brackets fall away. */
export function lettersOnly(text: string): string[] {
  const small = text.toLowerCase().replace(/\[\p{Letter}+\]/gu, ' ')
  return small.replace(drawnOut, '$1').match(/\p{Letter}+/gu) ?? []
}

/** All words, slang written out. */
export function standardWords(text: string, { slang }: Pick<Lexicon, 'slang'>): string[] {
  return lettersOnly(text).flatMap((word) => (slang.get(word) ?? word).split(' '))
}

/** The words that say what a text is about, in their order. */
export function plainWords(text: string, lexicon: Lexicon): string[] {
  return standardWords(text, lexicon).filter(
    (word) => word.length > 1 && !lexicon.stopWords.has(word),
  )
}
