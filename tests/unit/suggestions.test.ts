import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { plainWords } from '@/lib/agencies/rules/plain-words'
import {
  clearFirst,
  confident,
  readSuggestionModel,
  suggestCategories,
} from '@/lib/agencies/suggestions'
import type { SuggestionModel } from '@/lib/agencies/suggestions'
import { suggestedAgencies } from '@/lib/agencies/views'
import { readReference } from '@/prisma/seed/reference-files'
import { measure, measureAgencies } from '@/prisma/seed/suggestions/figures'
import type { Figures } from '@/prisma/seed/suggestions/figures'
import { readLeads } from '@/prisma/seed/suggestions/texts'
import { batamFolder } from '@/tests/support/changed-reference'
import { labelledComplaints } from '@/tests/support/labelled-complaints'

const labelled = Object.entries(labelledComplaints).flatMap(([code, texts]) =>
  texts.map((text) => ({ code, text })),
)

let model: SuggestionModel
let categories: string[]
let agencyOf: (category: string) => string

beforeAll(async () => {
  const reference = await readReference(batamFolder)
  const read = readSuggestionModel(reference.suggestionModel.model)
  if (read === null) throw new Error('the model of Batam cannot be read')
  model = read
  categories = reference.categories.categories.map(({ code }) => code)
  agencyOf = await readLeads(path.join(batamFolder, 'categories.json'))
})

describe('the model of Batam', () => {
  test('names the right category among three for nine complaints in ten', () => {
    const figures = measure(model, labelled)
    console.log('Suggestions on hand-written complaints:', JSON.stringify(figures))
    console.log('… by agency:', JSON.stringify(measureAgencies(model, labelled, agencyOf)))
    expect(new Set(labelled.map(({ code }) => code))).toEqual(new Set(categories))
    expect(figures.firstThree).toBeGreaterThanOrEqual(0.9)
    expect(figures.first).toBeGreaterThanOrEqual(0.75)
  })

  test('confidences are shares: each from 0 to 1, together no more than 1, highest first', () => {
    for (const { text } of labelled) {
      const confidences = suggestCategories(model, text).map(({ confidence }) => confidence)
      expect(confidences).toHaveLength(5)
      expect(confidences).toEqual([...confidences].sort((one, other) => other - one))
      expect(Math.min(...confidences)).toBeGreaterThanOrEqual(0)
      expect(confidences.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(1 + 1e-9)
    }
  })

  test('of what it does not know it says nothing', () => {
    expect(suggestCategories(model, '')).toEqual([])
    expect(suggestCategories(model, 'zxcvb 0812-3456 !!!')).toEqual([])
  })

  test('its card says that it is good enough, on complaints that were kept back', async () => {
    const file = await readFile(path.join(batamFolder, 'suggestion-model.json'))
    const { figures } = JSON.parse(file.toString()) as { figures: { agencies: Figures } }
    expect(figures.agencies.first).toBeGreaterThanOrEqual(0.8)
    expect(figures.agencies.firstThree).toBeGreaterThanOrEqual(0.94)
    expect(figures.agencies.calibrationError).toBeLessThanOrEqual(0.03)
    expect(figures.agencies.sure).toBeGreaterThanOrEqual(0.53)
    expect(file.length).toBeLessThanOrEqual(1_000_000)
  })

  test.each([
    ['pompong ke Belakang Padang tidak ada pelampung', 'DISHUB'],
    ['ongkos pompong naik dua kali lipat', 'DISHUB'],
    ['calo paspor minta dua juta', 'IMIGRASI'],
    ['banyak calo di kantor imigrasi', 'IMIGRASI'],
    ['perpanjang SIM susah sekali', 'POLRESTA'],
    ['ujian SIM C dipersulit, disuruh lewat calo', 'POLRESTA'],
    ['SKCK belum jadi', 'POLRESTA'],
    ['bayar pajak motor di samsat antre lama', 'PEMPROV-KEPRI'],
  ])('%s: %s', (text, agency) => {
    const found = suggestCategories(model, text, Infinity).map(({ code, confidence }) => {
      return { category: code, agency: agencyOf(code), confidence }
    })
    const [first] = suggestedAgencies(found)
    expect(first?.agency).toBe(agency)
    expect(first?.confidence).toBeGreaterThanOrEqual(confident)
  })

  test('slips of the thumb leave the suggestion as it is', () => {
    const first = (text: string) => suggestCategories(model, text)[0]?.code
    expect(first('sampahh gak di anggkut2')).toBe('LINGKUNGAN_SAMPAH')
    expect(first('drainasenya tersumbatt')).toBe('INFRA_DRAINASE_BANJIR')
  })

  test('a model of an older form is no model', () => {
    expect(readSuggestionModel({ codes: ['A'], bias: [0], terms: 'lampu' })).toBeNull()
  })

  test('slang and held-down letters do not change the suggestion', () => {
    const first = (text: string) => suggestCategories(model, text)[0]?.code
    expect(first('lampu jalan matiiii tdk nyala yg dpn rmh')).toBe('INFRA_PENERANGAN_SARANA')
    expect(first('LAMPU JALAN MATI')).toBe('INFRA_PENERANGAN_SARANA')
  })
})

test('plain words: small letters, slang written out, numbers and masks gone', () => {
  const lexicon = { slang: new Map([['jln', 'jalan']]), stopWords: new Set(['di']) }
  expect(plainWords('JLN rusakkk di [NAMA] 081234, RT 05', lexicon)).toEqual([
    ...['jalan', 'rusak', 'rt'],
  ])
})

test('what speaks for any category of an agency speaks for the agency', () => {
  const found = [
    { category: 'WATER', agency: 'BPBATAM', confidence: 0.4 },
    { category: 'ROADS', agency: 'DBMSDA', confidence: 0.3 },
    { category: 'DRAINS', agency: 'DBMSDA', confidence: 0.25 },
  ]
  expect(suggestedAgencies(found)).toEqual([
    { category: 'ROADS', agency: 'DBMSDA', confidence: 0.55 },
    { category: 'WATER', agency: 'BPBATAM', confidence: 0.4 },
  ])
})

test('the desk proposes nothing that is as often wrong as right, and nothing in a near race', () => {
  const guesses = (...all: number[]) => all.map((confidence) => ({ confidence }))
  expect(clearFirst(guesses(0.8, 0.1))).toEqual({ confidence: 0.8 })
  expect(clearFirst(guesses(0.49, 0.1))).toBeNull()
  expect(clearFirst(guesses(0.55, 0.4))).toBeNull()
  expect(clearFirst([])).toBeNull()
})
