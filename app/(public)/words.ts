import 'server-only'
import { headers } from 'next/headers'
import { cache } from 'react'
import { errorsInTheirLanguage, isAtDesk, languageOf } from '@/lib/platform/language'
import { languages, wordsFor } from '@/lib/words/words'
import type { Language, Words } from '@/lib/words/words'

/** The language of the page that was asked for, or of the form that was sent from it. */
export const currentLanguage = cache(async (): Promise<Language> => languageOf(await headers()))

export async function currentWords(): Promise<Words> {
  return wordsFor(await currentLanguage())
}

/** A form's faults, found while the page is made, in the language that it is read in. */
export async function currentErrors(
  errors: Readonly<Record<string, string>>,
): Promise<Record<string, string>> {
  return errorsInTheirLanguage(await headers(), errors)
}

/** What else this page could be read in, each by its own name; the desk has one language. */
export async function otherLanguages(): Promise<{ code: Language; name: string }[]> {
  if (isAtDesk(await headers())) return []
  const current = await currentLanguage()
  return languages
    .filter((code) => code !== current)
    .map((code) => ({ code, name: wordsFor(code).language.name }))
}
