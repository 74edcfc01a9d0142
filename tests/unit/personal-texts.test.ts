import { expect, it } from 'vitest'
import { findPersonalData } from '@/lib/complaints/rules/personal-data'
import { personalTexts } from '@/tests/support/personal-texts'

const marks = personalTexts.map(({ text, holds }) => {
  const found = findPersonalData(text).map(({ kind, start, end }) => {
    return { kind, value: text.slice(start, end) }
  })
  return { text, holds, found }
})

it('of five hundred texts, at least 99 of 100 that hold personal data by its shape are marked', () => {
  expect(personalTexts).toHaveLength(500)
  const shaped = marks.filter(({ holds }) => holds.some(({ kind }) => kind !== 'name'))
  const missed = shaped.filter(({ holds, found }) =>
    holds.some(({ kind, value }) => !found.some((one) => one.kind === kind && one.value === value)),
  )
  for (const { text } of missed) console.info('missed:', text)
  const flagged = 1 - missed.length / shaped.length
  console.info(`flagged: ${(100 * flagged).toFixed(1)} % of ${shaped.length}`)
  expect(flagged).toBeGreaterThanOrEqual(0.99)
})

it('a name that stands where people put names is marked', () => {
  const naming = marks.filter(({ holds }) => holds.some(({ kind }) => kind === 'name'))
  const missed = naming.filter(({ holds, found }) =>
    holds.some(({ value }) => !found.some((one) => one.kind === 'name' && one.value === value)),
  )
  for (const { text } of missed) console.info('missed:', text)
  expect(missed.length / naming.length).toBeLessThanOrEqual(0.05)
})

it('what only looks like it is seldom marked; each false mark is printed', () => {
  const falsely = marks.flatMap(({ text, holds, found }) =>
    found
      .filter(({ kind, value }) => !holds.some((one) => one.kind === kind && one.value === value))
      .map(({ kind, value }) => `${kind} “${value}” in: ${text}`),
  )
  for (const mark of falsely) console.info('false mark:', mark)
  console.info(`false marks: ${falsely.length} in ${personalTexts.length} texts`)
  expect(falsely.length).toBeLessThanOrEqual(10)
})
