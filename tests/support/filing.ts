import { type Page, expect } from '@playwright/test'

export interface Receipt {
  number: string
  code: string
}

/** Fills in the form up to the page on which it is checked, without a name. */
export async function fillIn(page: Page, story: string): Promise<void> {
  await page.goto('/lapor')
  await page.getByLabel('Apa yang terjadi?').fill(story)
  await page.getByRole('button', { name: 'Lanjut' }).click()
  await page.getByLabel('Patokan lokasi').fill('Depan gerbang SMPN 6, Sei Panas')
  // What the story sounds like may be chosen already; here Kominfo has to find out.
  await page.getByRole('radio', { name: 'Tidak tahu' }).check()
  await page.getByRole('button', { name: 'Lanjut' }).click()
  await page.getByRole('radio', { name: 'Anonim' }).check()
  await page.getByRole('button', { name: 'Lanjut' }).click()
  await expect(page.getByRole('heading', { name: 'Periksa aduan Anda' })).toBeVisible()
}

/** What the page after sending gives the citizen to keep. */
export async function readReceipt(page: Page): Promise<Receipt> {
  await expect(page.getByRole('heading', { name: 'Aduan Anda sudah kami terima' })).toBeVisible()
  const number = await page.locator('[data-number]').first().getAttribute('data-number')
  const code = await page.locator('[data-code]').getAttribute('data-code')
  if (number === null || code === null) throw new Error('The receipt lacks its number or code.')
  return { number, code }
}

export async function fileComplaint(page: Page, story: string): Promise<Receipt> {
  await fillIn(page, story)
  await page.getByRole('button', { name: 'Kirim aduan' }).click()
  return readReceipt(page)
}

/** Opens the complaint with number and code, the way they are typed from a note. */
export async function track(page: Page, { number, code }: Receipt): Promise<void> {
  await page.goto('/lacak')
  await page.getByLabel('Nomor aduan').fill(number)
  await page.getByLabel('Kode rahasia').fill(code)
  await page.getByRole('button', { name: 'Lacak' }).click()
  await page.waitForURL(`**/lacak/${number}`)
}
