import type { Page } from '@playwright/test'
import { expect, expectNoAxeViolations, test } from '../support/journey'

const everywhere = { tag: ['@phone', '@no-script'] }
const title = 'Lampu jalan menyala siang, padam malam'

async function openOne(page: Page): Promise<void> {
  await page.goto('/aduan')
  await page.getByLabel('Cari aduan').fill('lampu jln mati malam hari')
  await page.getByRole('button', { name: 'Cari' }).click()
  await page.getByRole('link', { name: title }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
}

test('anyone searches in his own words and reads one complaint', everywhere, async ({ page }) => {
  await page.goto('/aduan')
  await expectNoAxeViolations(page)
  await openOne(page)
  await expect(page.getByText('Ditulis oleh petugas aduan')).toBeVisible()
  await expect(page.getByText('Belum ada jawaban.')).toBeVisible()
  await expect(page.getByText('Sudah dilaporkan ke ketua RT')).toHaveCount(0)
  await expectNoAxeViolations(page)
})

test('a filter narrows the list and is taken off again', everywhere, async ({ page }) => {
  await page.goto('/aduan?status=selesai')
  const rows = page.getByRole('list', { name: 'Daftar aduan' }).getByRole('listitem')
  await expect(rows.first()).toContainText('Selesai')
  await page.getByRole('link', { name: 'Selesai (hapus saringan)' }).click()
  await expect(page).toHaveURL(/\/aduan$/)
  await expect(rows.filter({ hasText: 'Sedang dikerjakan' }).first()).toBeVisible()
})

test(
  'what nobody wrote about gives an empty page that says what to do',
  everywhere,
  async ({ page }) => {
    await page.goto('/aduan?q=xylophone')
    await expect(page.getByText('Belum ada aduan yang cocok')).toBeVisible()
    await expectNoAxeViolations(page)
  },
)

test('whoever is named in it objects', everywhere, async ({ page }) => {
  await openOne(page)
  await page.getByRole('link', { name: 'Nama saya disebut atau saya dirugikan' }).click()
  await page.getByRole('button', { name: 'Kirim keberatan' }).click()
  await expect(page.getByText('Ada yang perlu diperbaiki')).toBeVisible()
  await expectNoAxeViolations(page)
  await page
    .getByLabel('Apa yang tidak benar atau merugikan Anda?')
    .fill('Nama toko saya bisa ditebak dari ringkasan ini.')
  await page.getByRole('button', { name: 'Kirim keberatan' }).click()
  await expect(page.getByText('Keberatan Anda kami terima')).toBeVisible()
})

test('the table says what the map shows', everywhere, async ({ page }) => {
  await page.goto('/aduan/peta')
  await expectNoAxeViolations(page)
  const counts = page.getByRole('table', { name: 'Aduan menurut kecamatan' })
  await counts.getByRole('link', { name: 'Batam Kota' }).click()
  await expect(page.getByRole('list', { name: 'Daftar aduan' })).toBeVisible()
})

test('the map comes by a tap and from nobody else', async ({ page, baseURL }) => {
  const elsewhere: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL ?? '') && !request.url().startsWith('data:'))
      elsewhere.push(request.url())
  })
  await page.goto('/aduan/peta')
  await page.getByRole('button', { name: 'Tampilkan peta' }).click()
  const map = page.getByRole('region', { name: 'Peta aduan warga' })
  await expect(map.locator('path').nth(1)).toBeVisible()
  expect(elsewhere).toEqual([])
  await expectNoAxeViolations(page)
})

test('who does what, and how they fare', everywhere, async ({ page }) => {
  await page.goto('/opd')
  await expectNoAxeViolations(page)
  await page.getByRole('link', { name: 'Dinas Bina Marga dan Sumber Daya Air' }).click()
  await expect(page.getByText('Jalan & Jembatan')).toBeVisible()
  await expect(page.getByText(/dari \d+ aduan, per/).first()).toBeVisible()
  await expectNoAxeViolations(page)
  expect((await page.goto('/opd/TIDAKADA'))?.status()).toBe(404)
})

test('feed and data tell the same as the list', async ({ request }) => {
  const feed = await (await request.get('/aduan/rss.xml?q=lampu')).text()
  const data = (await (await request.get('/aduan/data.json?q=lampu')).json()) as {
    aduan: { judul: string }[]
  }
  expect(data.aduan.length).toBeGreaterThan(3)
  for (const { judul } of data.aduan) expect(feed).toContain(`<title>${judul}</title>`)
})

test('a number that is not public is no different from one that was never given out', async ({
  page,
}) => {
  for (const number of ['0000000X', 'bukan-nomor']) {
    expect((await page.goto(`/aduan/${number}`))?.status()).toBe(404)
    expect((await page.goto(`/aduan/${number}/keberatan`))?.status()).toBe(404)
  }
})
