import { beforeAll, describe, expect, test } from 'vitest'
import { plainWords } from '@/lib/agencies/rules/plain-words'
import { readSuggestionModel, suggestCategories } from '@/lib/agencies/suggestions'
import type { SuggestionModel } from '@/lib/agencies/suggestions'
import { suggestedAgencies } from '@/lib/agencies/views'
import { readReference } from '@/prisma/seed/reference-files'
import { measure } from '@/prisma/seed/suggestions/figures'
import { batamFolder } from '@/tests/support/changed-reference'
import { labelledComplaints } from '@/tests/support/labelled-complaints'

const labelled = Object.entries(labelledComplaints).flatMap(([code, texts]) =>
  texts.map((text) => ({ code, text })),
)

let model: SuggestionModel
let categories: string[]

beforeAll(async () => {
  const reference = await readReference(batamFolder)
  model = readSuggestionModel(reference.suggestionModel.model)
  categories = reference.categories.categories.map(({ code }) => code)
})

describe('the model of Batam', () => {
  test('names the right category among three for nine complaints in ten', () => {
    const figures = measure(model, labelled)
    console.log('Suggestions on hand-written complaints:', JSON.stringify(figures))
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
