import { beforeAll, expect, test } from 'vitest'
import { readReference } from '@/prisma/seed/reference-files'
import type { Reference } from '@/prisma/seed/reference-files'
import { batamFolder, withChangedReference } from '@/tests/support/changed-reference'

type Question = Reference['questions']['questions'][number]

let questions: Question[]

beforeAll(async () => {
  questions = (await readReference(batamFolder)).questions.questions
})

const keyOf = ({ categoryCode, key, validFrom }: Question) =>
  `${categoryCode} ${key} ${validFrom.toISOString()}`

test('no category asks more than three questions, each answered by one tap out of four', () => {
  const byCategory = Map.groupBy(questions, ({ categoryCode }) => categoryCode)
  expect(byCategory.size).toBeGreaterThanOrEqual(12)
  for (const [category, asked] of byCategory) {
    const standing = asked.filter(({ validTo }) => validTo === null)
    expect(standing.length, category).toBeLessThanOrEqual(3)
    expect(new Set(standing.map(({ rank }) => rank)).size, category).toBe(standing.length)
  }
  for (const question of questions) {
    const values = question.options.map(({ value }) => value)
    expect(values.length, keyOf(question)).toBeLessThanOrEqual(4)
    expect(new Set(values).size, keyOf(question)).toBe(values.length)
  }
  expect(new Set(questions.map(keyOf)).size).toBe(questions.length)
})

test('a question is one plain sentence in both languages', () => {
  for (const { label, labelEn } of questions) {
    expect(label).toMatch(/^[A-Z][^?]+\?$/)
    expect(labelEn).toMatch(/^[A-Z][^?]+\?$/)
    expect(label.split(' ').length).toBeLessThanOrEqual(12)
  }
})

test('a question about a category that does not exist is refused by name', async () => {
  const change = (text: string) => text.replace('"LUAR_LISTRIK"', '"LUAR_ANGKASA"')
  await expect(
    withChangedReference({ 'questions.json': change }, (folder) => readReference(folder)),
  ).rejects.toThrow(/unknown category LUAR_ANGKASA/)
})
