import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { dataDirectory, expect, expectNoAxeViolations, test } from '../support/journey'
import { mailTo } from '../support/mail-to'

const everywhere = { tag: ['@no-script', '@phone'] }

/** Files with an address, and waits for the first mail there. */
async function firstMail(page: Page): Promise<string> {
  const email = `${randomUUID()}@warga.example`
  await page.goto('/lapor')
  await page
    .getByLabel('Apa yang terjadi?')
    .fill('Pipa air bocor di tepi jalan sejak kemarin pagi.')
  await page.getByRole('button', { name: 'Lanjut' }).click()
  await page.getByLabel('Patokan lokasi').fill('Depan gerbang SMPN 6, Sei Panas')
  await page.getByRole('button', { name: 'Lanjut' }).click()
  await page.getByRole('radio', { name: 'Rahasia' }).check()
  await page.getByLabel('Surel').fill(email)
  await page.getByRole('button', { name: 'Lanjut' }).click()
  await page.getByRole('button', { name: 'Kirim aduan' }).click()
  await expect(page.getByRole('heading', { name: 'Aduan Anda sudah kami terima' })).toBeVisible()
  return mailTo(dataDirectory(), email)
}

/** The path in the header that mail programs read. */
function stopPath(mail: string): string {
  const address = /^List-Unsubscribe:\s+<([^>]+)>/im.exec(mail)?.[1] ?? ''
  return new URL(address).pathname
}

test('one tap ends the mails, and another begins them again', everywhere, async ({ page }) => {
  const mail = await firstMail(page)
  expect(mail).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click')
  await page.goto(stopPath(mail))
  await expect(page.getByRole('heading', { name: 'Hentikan kabar' })).toBeVisible()
  await expectNoAxeViolations(page)
  await page.getByRole('button', { name: 'Hentikan' }).click()
  await expect(page.getByRole('heading', { name: 'Sudah dihentikan' })).toBeVisible()
  await expectNoAxeViolations(page)
  await page.getByRole('button', { name: 'Kabari saya lagi' }).click()
  await expect(page.getByRole('heading', { name: 'Hentikan kabar' })).toBeVisible()
})

test('a mail provider ends them without a browser, a fetched link does not', async ({ page }) => {
  const path = stopPath(await firstMail(page))
  await page.request.get(path)
  await page.goto(path)
  await expect(page.getByRole('heading', { name: 'Hentikan kabar' })).toBeVisible()
  const form = { 'List-Unsubscribe': 'One-Click' }
  expect((await page.request.post(path, { form })).status()).toBe(200)
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Sudah dihentikan' })).toBeVisible()
})

test('a stranger is asked, and says yes or never by a button', everywhere, async ({ page }) => {
  const path = /\/surat\/[\w-]+/.exec(await firstMail(page))?.[0] ?? ''
  await page.goto(path)
  await expect(page.getByText('sampai Anda menjawab')).toBeVisible()
  await expectNoAxeViolations(page)
  await page.getByRole('button', { name: 'Ya, kirimi saya kabar' }).click()
  await expect(page.getByText('Anda mengizinkan surel dari kami.')).toBeVisible()
  await page.getByRole('button', { name: 'Jangan pernah lagi' }).click()
  await expect(page.getByText('Kami tidak akan mengirim surel lagi')).toBeVisible()
  await expectNoAxeViolations(page)
})

test('a made-up address ends nothing', everywhere, async ({ page }) => {
  expect((await page.goto('/berhenti/bukan-tanda'))?.status()).toBe(404)
})

test('the note for one’s own WhatsApp holds no secret code', async ({ page }) => {
  await firstMail(page)
  const code = await page.locator('[data-code]').getAttribute('data-code')
  const link = await page
    .getByRole('link', { name: 'Simpan ke WhatsApp saya' })
    .getAttribute('href')
  const note = decodeURIComponent(link ?? '').replace(/[\s-]/g, '')
  expect(note).toContain('/lacak')
  expect(note).not.toContain(code ?? 'a code')
})
