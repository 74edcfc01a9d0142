import { type Locator, type Page, expect } from '@playwright/test'
import type { Receipt } from './filing'

/** The form behind a verb of the action panel, unfolded if it was not. */
export async function unfold(page: Page, verb: string): Promise<Locator> {
  const button = page.getByRole('button', { name: verb, exact: true, includeHidden: true })
  const form = page.locator('form').filter({ has: button })
  await expect(form).toHaveCount(1)
  if (!(await form.isVisible())) {
    await page.locator('summary', { hasText: new RegExp(`^${verb}$`) }).click()
  }
  await expect(form).toBeVisible()
  return form
}

/** Until the server has done what the form asks for: somebody else may act next. */
async function send(page: Page, button: Locator): Promise<void> {
  const { pathname } = new URL(page.url())
  const answered = page.waitForResponse((response) => {
    const request = response.request()
    return request.method() === 'POST' && new URL(request.url()).pathname === pathname
  })
  await Promise.all([answered, button.click()])
}

/** Fills in the form of a verb, by label, and sends it; selects are chosen by what they show. */
export async function act(
  page: Page,
  verb: string,
  words: Readonly<Record<string, string>> = {},
  choices: Readonly<Record<string, string>> = {},
): Promise<void> {
  const form = await unfold(page, verb)
  for (const [label, text] of Object.entries(words)) await form.getByLabel(label).fill(text)
  for (const [label, option] of Object.entries(choices)) {
    await form.getByLabel(label).selectOption({ label: option })
  }
  await send(page, form.getByRole('button', { name: verb, exact: true }))
}

export async function openCase(page: Page, number: string): Promise<void> {
  await page.goto(`/petugas/aduan/${number}`)
}

/** Kominfo opens the case and forwards it, with nothing but the OPD chosen. */
export async function forwardTo(page: Page, number: string, agency: string): Promise<void> {
  await openCase(page, number)
  await act(page, 'Teruskan', {}, { 'OPD tujuan': agency })
  await expectStatus(page, 'referred')
}

export async function expectStatus(page: Page, status: string): Promise<void> {
  await expect(page.locator('[data-status]')).toHaveAttribute('data-status', status)
}

/** The verbs that the page offers, folded or not, in its order. */
export function offeredVerbs(page: Page): Promise<string[]> {
  return page.getByRole('region', { name: 'Tindakan' }).locator('button').allTextContents()
}

export async function expectNothingCutOff(page: Page): Promise<void> {
  // Without JavaScript nothing can be measured; the same markup is measured with it.
  const wider = await page
    .evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    .catch(() => 0)
  expect(wider).toBeLessThanOrEqual(0)
}

/** A day so many days ahead, as a date field takes it. */
export function ahead(days: number): string {
  return new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
}

/**
 * Takes a step and presses the way back. That is offered for ten seconds only, which a busy machine may
 * let pass: then the step is taken again, at a new complaint.
 */
export async function inTimeToTakeBack(page: Page, step: () => Promise<Receipt>): Promise<Receipt> {
  const tries: Receipt[] = []
  await expect(async () => {
    tries.push(await step())
    await page.getByRole('button', { name: /Urungkan/ }).click({ timeout: 10_000 })
    await expect(page.getByText('Langkah tadi diurungkan.')).toBeVisible()
  }, 'a step, and within ten seconds the way back').toPass({ timeout: 120_000 })
  return tries.at(-1) ?? { number: '', code: '' }
}
