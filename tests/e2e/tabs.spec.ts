import type { Page } from '@playwright/test'
import { fillIn, readReceipt } from '../support/filing'
import { expect, expectNoAxeViolations, test } from '../support/journey'

const everywhere = { tag: ['@phone', '@no-script'] }
const one = 'Lampu jalan di depan SMPN 6 mati sejak Senin, gelap sekali pada malam hari.'
const other = 'Sampah di Pasar Botania tidak diangkut sejak lima hari yang lalu, baunya menyengat.'

async function tell(page: Page, story: string): Promise<void> {
  await page.getByLabel('Apa yang terjadi?').fill(story)
  await page.getByRole('button', { name: 'Lanjut' }).click()
  await expect(page.getByText('Langkah 2 dari 4')).toBeVisible()
}

async function goOn(page: Page, landmark: string): Promise<void> {
  await page.getByLabel('Patokan lokasi').fill(landmark)
  await page.getByRole('radio', { name: 'Tidak tahu' }).check()
  await page.getByRole('button', { name: 'Lanjut' }).click()
  await page.getByRole('radio', { name: 'Anonim' }).check()
  await page.getByRole('button', { name: 'Lanjut' }).click()
  await expect(page.getByRole('heading', { name: 'Periksa aduan Anda' })).toBeVisible()
}

test(
  'two complaints written in two tabs at once are two, each with its own place',
  everywhere,
  async ({ page, context }) => {
    const twin = await context.newPage()
    await page.goto('/lapor')
    await twin.goto('/lapor')
    await tell(page, one)
    await tell(twin, other)
    await goOn(page, 'Gerbang SMPN 6')
    await goOn(twin, 'Pasar Botania')
    await expect(page.getByRole('main')).toContainText(one)
    await expect(page.getByRole('main')).toContainText('Gerbang SMPN 6')
    await expect(twin.getByRole('main')).toContainText(other)
    await expect(twin.getByRole('main')).not.toContainText('Gerbang SMPN 6')
    await page.getByRole('button', { name: 'Kirim aduan' }).click()
    const first = await readReceipt(page)
    await twin.getByRole('button', { name: 'Kirim aduan' }).click()
    const second = await readReceipt(twin)
    expect(second.number).not.toBe(first.number)
  },
)

test(
  'what was changed in another tab is shown before it is sent',
  everywhere,
  async ({ page, context }) => {
    await fillIn(page, one)
    const twin = await context.newPage()
    await twin.goto('/lapor/cerita?dari=periksa')
    await twin.getByLabel('Apa yang terjadi?').fill(other)
    await twin.getByRole('button', { name: 'Lanjut' }).click()
    await expect(twin.getByRole('heading', { name: 'Periksa aduan Anda' })).toBeVisible()
    await page.getByRole('button', { name: 'Kirim aduan' }).click()
    await expect(page.getByText('Isinya berubah sejak Anda membuka halaman ini')).toBeVisible()
    await expect(page.getByRole('main')).toContainText(other)
    await expectNoAxeViolations(page)
    await page.getByRole('button', { name: 'Kirim aduan' }).click()
    await readReceipt(page)
  },
)

test(
  'a browser that keeps no cookies is told so, and keeps what was typed',
  everywhere,
  async ({ page }) => {
    await page.goto('/lapor/cerita')
    await page.getByLabel('Apa yang terjadi?').fill(one)
    // As if none had been kept: each page is as the first.
    await page.context().clearCookies()
    await page.getByRole('button', { name: 'Lanjut' }).click()
    await expect(page.getByText('peramban ini tidak menyimpan kuki').first()).toBeVisible()
    const box = page.getByLabel('Apa yang terjadi?')
    if (await box.isVisible()) await expect(box).toHaveValue(one)
    else await expect(page.getByText(one)).toBeVisible()
  },
)
