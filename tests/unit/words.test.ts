import { describe, expect, test } from 'vitest'
import { storyInput } from '@/lib/complaints/filing/input'
import { languageOf } from '@/lib/platform/language'
import { errorWords } from '@/lib/platform/error-words'
import { parseForm } from '@/lib/platform/form-input'
import { pathHeader } from '@/lib/platform/origin'
import { id } from '@/lib/words/id'
import { translateTo } from '@/lib/words/translate'
import { firstLanguage, languages, wordsFor } from '@/lib/words/words'

interface Section {
  readonly [name: string]: string | Section
}

/** Every sentence of the catalogue by its place: 'home.danger.question'. */
function sentencesOf(section: Section, place = ''): [string, string][] {
  return Object.entries(section).flatMap(([name, content]): [string, string][] => {
    const here = place === '' ? name : `${place}.${name}`
    return typeof content === 'string' ? [[here, content]] : sentencesOf(content, here)
  })
}

const indonesian = sentencesOf(id)
const holesOf = (sentence: string) => [...sentence.matchAll(/\{\w+\}/g)].map(String).sort().join()

/** The administration's own words, and every form of them. */
const jargon =
  /\b(\w*disposisi\w*|(di|me)?tindak\s?lanjut\w*|menindaklanjuti|OPD|(di|mem)?verifikasi\w*|memverifikasi|verifikator|\w*eskalasi\w*)\b/i

describe('what citizens read', () => {
  test('is free of the administration’s jargon', () => {
    expect(indonesian.filter(([, sentence]) => jargon.test(sentence))).toEqual([])
  })

  test('has no sentence of more than twenty words', () => {
    const long = indonesian.flatMap(([place, text]) =>
      text
        .split(/[.!?:]\s/)
        .filter((sentence) => sentence.split(/\s+/).filter(Boolean).length > 20)
        .map((sentence) => [place, sentence]),
    )
    expect(long).toEqual([])
  })

  test.each(languages)('is complete: %s', (language) => {
    const sentences = sentencesOf(wordsFor(language))
    expect(sentences.map(([place]) => place)).toEqual(indonesian.map(([place]) => place))
    expect(sentences.filter(([, sentence]) => sentence.trim() === '')).toEqual([])
  })

  test.each(languages)('has the same placeholders in the same places: %s', (language) => {
    const other = new Map(sentencesOf(wordsFor(language)))
    const different = indonesian.filter(
      ([place, sentence]) => holesOf(sentence) !== holesOf(other.get(place) ?? ''),
    )
    expect(different).toEqual([])
  })
})

describe('a form refuses in the language that was chosen', () => {
  const inEnglish = translateTo('en')

  test('each sentence of the catalogue has one counterpart', () => {
    const refusals = sentencesOf(id.errors).map(([, sentence]) => sentence)
    expect(refusals.filter((sentence) => inEnglish(sentence) === sentence)).toEqual([])
    expect(inEnglish(errorWords.too_busy)).toContain('What you typed is not lost.')
  })

  test('a number stands in both', () => {
    expect(inEnglish('Tulis paling sedikit 10 karakter.')).toBe('Write at least 10 characters.')
  })

  test('what a schema says is found again', () => {
    const form = new FormData()
    form.append('description', 'Rusak')
    const parsed = parseForm(form, storyInput('2026-11-24'))
    if (parsed.ok) throw new Error('A text of five letters was taken for a story')
    const sentence = parsed.state.errors['description'] ?? ''
    expect(inEnglish(sentence)).toBe('Tell us a little more, at least 20 characters.')
  })

  test('in Indonesian nothing changes', () => {
    expect(translateTo(firstLanguage)('Tulis alasannya.')).toBe('Tulis alasannya.')
  })
})

describe('the language of an answer', () => {
  const asked = (path: string, cookie: string) =>
    languageOf(new Headers({ [pathHeader]: path, cookie }))

  test('is the chosen one on every page for citizens', () => {
    expect(asked('/lapor/cerita?dari=periksa', 'a=1; kesah-bahasa=en; b=2')).toBe('en')
    expect(asked('/petugasku', 'kesah-bahasa=en')).toBe('en')
    expect(asked('/', '')).toBe('id')
  })

  test('is Indonesian when nobody knows the one that was asked for', () => {
    expect(asked('/', 'kesah-bahasa=constructor')).toBe('id')
    expect(asked('/', 'kesah-bahasa=xx')).toBe('id')
    expect(asked('/', 'other-kesah-bahasa=en')).toBe('id')
  })

  test('is Indonesian at the desk', () => {
    expect(asked('/petugas?kotak=baru', 'kesah-bahasa=en')).toBe('id')
    expect(asked('/petugas/aduan/7KQ2M9XA', 'kesah-bahasa=en')).toBe('id')
    expect(asked('/kelola/sistem', 'kesah-bahasa=en')).toBe('id')
  })
})
