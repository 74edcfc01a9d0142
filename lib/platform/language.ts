import { pathHeader } from '@/lib/platform/origin'
import { translateTo } from '@/lib/words/translate'
import { firstLanguage, isLanguage } from '@/lib/words/words'
import type { Language } from '@/lib/words/words'

// The language of an answer, by what the browser sent. It is chosen on the pages for citizens; the
// desk speaks that of its files, whatever its people read as citizens.

/** Whoever writes this cookie chooses words to read and nothing else, so it is neither signed nor bound. */
export const languageCookie = 'kesah-bahasa'

const chosen = new RegExp(`(?:^|;\\s*)${languageCookie}=([a-z-]+)`)

const desk = /^\/(petugas|pimpinan|penilai|kelola)(?![^/?])/

export function languageOf(headers: Headers): Language {
  if (isAtDesk(headers)) return firstLanguage
  const code = chosen.exec(headers.get('cookie') ?? '')?.[1]
  return isLanguage(code) ? code : firstLanguage
}

/** Whether the page asked for, or that files were sent from, is one on which nobody chooses a language. */
export function isAtDesk(headers: Headers): boolean {
  const sentFrom = () => URL.parse(headers.get('referer') ?? '')?.pathname
  return desk.test(headers.get(pathHeader) ?? sentFrom() ?? '')
}

/** A refusal's sentence, or a form's sentences by field, for whoever sent these headers. */
export function inTheirLanguage(headers: Headers, sentence: string): string {
  return translateTo(languageOf(headers))(sentence)
}

export function errorsInTheirLanguage(
  headers: Headers,
  errors: Readonly<Record<string, string>>,
): Record<string, string> {
  const translate = translateTo(languageOf(headers))
  const sentences = Object.entries(errors)
  return Object.fromEntries(sentences.map(([field, sentence]) => [field, translate(sentence)]))
}
