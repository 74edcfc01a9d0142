import { firstLoads, journeyLoad, type Kind } from '../support/first-load'
import { expect, test } from '../support/journey'

const kibibyte = 1024

/** Sizes are no timings: they are the same on every machine. The framework alone is 134 KiB of script. */
const citizenBudgets: Record<Kind, number> = {
  html: 15 * kibibyte,
  css: 12 * kibibyte,
  js: 170 * kibibyte,
  fonts: 0,
  images: 64 * kibibyte,
  other: 4 * kibibyte,
}

/** The desk reads on wide screens and good lines. */
const deskBudgets = { ...citizenBudgets, html: 40 * kibibyte, js: 300 * kibibyte }

/** From the first page to the receipt, without a photo. */
const journeyBudget = 350 * kibibyte

// What a service worker keeps would make a later page look lighter than a first visit is.
test.use({ serviceWorkers: 'block' })

test('every page is light enough for an old phone on a slow network', async ({ page, as }) => {
  test.slow()
  const seen: string[] = []
  for await (const [path, { thirdParties, ...bytes }] of firstLoads(page, await as('budi'))) {
    seen.push(path)
    expect.soft(thirdParties, `${path}: third parties`).toEqual([])
    expect.soft(bytes.js, `${path}: scripts arrive`).toBeGreaterThan(0)
    const budgets = /^\/(?:petugas|pimpinan|kelola)/.test(path) ? deskBudgets : citizenBudgets
    for (const [kind, budget] of Object.entries(budgets)) {
      expect.soft(bytes[kind as Kind], `${path}: bytes of ${kind}`).toBeLessThanOrEqual(budget)
    }
  }
  expect(seen).toHaveLength(31)
})

test('filing a complaint costs a first-time visitor little', async ({ page }) => {
  expect(await journeyLoad(page)).toBeLessThanOrEqual(journeyBudget)
})
