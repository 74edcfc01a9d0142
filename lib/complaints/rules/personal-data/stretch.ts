// Where something stands in a text, as `slice` takes it.

export interface Stretch {
  start: number
  end: number
}

/** Reads a text for one kind of personal data. */
export type Finder = (text: string) => Stretch[]

/** @param shape with the flag g */
export function stretchesOf(text: string, shape: RegExp): Stretch[] {
  return Array.from(text.matchAll(shape), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** What stands before, at most so much of it: enough for the words that say what follows. */
export function textBefore(text: string, start: number, length: number): string {
  return text.slice(Math.max(0, start - length), start)
}

/** Words written one after another, as a part of a pattern. */
export const anyOf = (words: string): string => words.trim().split(/\s+/).join('|')

export const wordSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))
