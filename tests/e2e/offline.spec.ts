import type { Page } from '@playwright/test'
import { fillIn, readReceipt } from '../support/filing'
import { expect, expectNoAxeViolations, test } from '../support/journey'

test.use({ serviceWorkers: 'allow' })

const story = 'Jembatan kayu di Pulau Buluh lapuk dan dua papannya sudah jatuh ke laut.'

/** From here on the service worker answers for pages that cannot be had. */
async function readyForOffline(page: Page): Promise<void> {
  await page.goto('/')
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
    if (navigator.serviceWorker.controller) return
    await new Promise((resolve) => {
      navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true })
    })
  })
}

test('without connection the draft is on the device, and goes on when someone says so', async ({
  page,
  context,
}) => {
  await readyForOffline(page)
  await page.goto('/lapor/cerita')
  await page.getByLabel('Apa yang terjadi?').pressSequentially(story)
  await context.setOffline(true)
  await page.getByRole('button', { name: 'Lanjut' }).click()
  await expect(page.getByText('jadi ini belum terkirim')).toBeVisible()
  await expect(page.getByLabel('Apa yang terjadi?')).toHaveValue(story)

  await page.goto('/')
  await expect(page.getByRole('heading', { name: 'Tidak ada sambungan' })).toBeVisible()
  await expect(page.getByLabel('Apa yang terjadi?')).toHaveValue(story)
  await expectNoAxeViolations(page)
  await page.getByRole('button', { name: 'Kirim sekarang' }).click()
  await expect(page.getByRole('heading', { name: 'Tidak ada sambungan' })).toBeVisible()
  await expect(page.getByLabel('Apa yang terjadi?')).toHaveValue(story)

  await context.setOffline(false)
  await page.getByRole('button', { name: 'Kirim sekarang' }).click()
  await expect(page.getByText('Langkah 2 dari 4')).toBeVisible()
  await page.getByRole('link', { name: 'Kembali' }).click()
  await expect(page.getByLabel('Apa yang terjadi?')).toHaveValue(story)
})

test('a complaint pressed on without connection is sent once, by the next press', async ({
  page,
  context,
}) => {
  await fillIn(page, story)
  await context.setOffline(true)
  await page.getByRole('button', { name: 'Kirim aduan' }).click()
  await expect(page.getByText('Kami belum tahu apakah aduan sampai')).toBeVisible()
  await expectNoAxeViolations(page)
  await context.setOffline(false)
  await page.getByRole('button', { name: 'Kirim sekarang' }).click()
  const sent = await readReceipt(page)
  await page.goto('/lapor/periksa')
  expect(await readReceipt(page)).toEqual(sent)
})

test('where only the answer was lost, the page finds out that it has arrived', async ({ page }) => {
  await fillIn(page, story)
  let sendings = 0
  await page.route('**/lapor/periksa', async (route) => {
    if (route.request().method() !== 'POST') return route.continue()
    sendings += 1
    await route.fetch()
    return route.abort('connectionreset')
  })
  await page.getByRole('button', { name: 'Kirim aduan' }).click()
  await readReceipt(page)
  expect(sendings).toBe(1)
})

test('where nothing has arrived, the page says so', async ({ page }) => {
  await fillIn(page, story)
  await page.route('**/lapor/periksa', (route) =>
    route.request().method() === 'POST' ? route.abort('connectionreset') : route.continue(),
  )
  await page.getByRole('button', { name: 'Kirim aduan' }).click()
  await expect(page.getByText('Aduan Anda belum terkirim')).toBeVisible()
})
