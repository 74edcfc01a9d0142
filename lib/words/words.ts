import { en } from '@/lib/words/en'
import { id, type Words } from '@/lib/words/id'

export type { Words }

const catalogue = { id, en } satisfies Record<string, Words>

export type Language = keyof typeof catalogue

export const languages = Object.keys(catalogue) as Language[]

/** The language of everything that nobody has chosen otherwise for. */
export const firstLanguage: Language = 'id'

export function isLanguage(code: string | null | undefined): code is Language {
  return code !== null && code !== undefined && Object.hasOwn(catalogue, code)
}

export function wordsFor(language: Language): Words {
  return catalogue[language]
}
