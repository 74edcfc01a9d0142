import { firstLoads, type Kind } from '../support/first-load'
import { expect, test } from '../support/journey'

const kibibyte = 1024

/** Sizes are no timings: they are the same on every machine. The framework alone is 134 KiB of script. */
const budgets: Record<Kind, number> = {
  html: 32 * kibibyte,
  css: 16 * kibibyte,
  js: 170 * kibibyte,
  fonts: 0,
  images: 64 * kibibyte,
  other: 4 * kibibyte,
}

test('every page is light enough for an old phone on a slow network', async ({ page, as }) => {
  test.slow()
  const seen: string[] = []
  for await (const [path, { thirdParties, ...bytes }] of firstLoads(page, await as('budi'))) {
    seen.push(path)
    expect.soft(thirdParties, `${path}: third parties`).toEqual([])
    expect.soft(bytes.js, `${path}: scripts arrive`).toBeGreaterThan(0)
    for (const [kind, budget] of Object.entries(budgets)) {
      expect.soft(bytes[kind as Kind], `${path}: bytes of ${kind}`).toBeLessThanOrEqual(budget)
    }
  }
  expect(seen).toHaveLength(11)
})
