import { act, openCase } from '../support/desk'
import { answered, filed } from '../support/filed'
import { fileComplaint, track } from '../support/filing'
import { expect, expectNoAxeViolations, test } from '../support/journey'

const story = 'Sampah di TPS Pasar Sagulung menumpuk sejak Kamis dan baunya sampai ke rumah.'
const done = 'Sampah sudah kami angkut pagi ini.'
const everywhere = { tag: ['@phone', '@no-script'] }

test('number and code open the way of a complaint', everywhere, async ({ page, browser }) => {
  const receipt = await fileComplaint(page, story)
  const elsewhere = await browser.newPage()
  await elsewhere.goto('/lacak')
  await expectNoAxeViolations(elsewhere)
  const typed = { ...receipt, code: receipt.code.toLowerCase().replace(/(.{4})/g, '$1 ') }
  await track(elsewhere, typed)
  await expect(elsewhere.locator('[data-status]')).toHaveAttribute('data-status', 'submitted')
  await expect(elsewhere.getByText('Diterima, sedang diperiksa')).toBeVisible()
  await expect(elsewhere.getByText('Aduan Anda kami terima.')).toBeVisible()
  await expect(elsewhere.getByText('Diperiksa dan diteruskan paling lambat').first()).toBeVisible()
  await expectNoAxeViolations(elsewhere)
  await elsewhere.close()
})

test('a wrong number and a wrong code read the same', everywhere, async ({ page }) => {
  const { number } = await filed(story)
  const refused = 'Nomor aduan atau kode rahasia tidak cocok.'
  for (const wrong of [
    { number, code: '000000000000' },
    { number: '0000000X', code: '000000000000' },
  ]) {
    await page.goto('/lacak')
    await page.getByLabel('Nomor aduan').fill(wrong.number)
    await page.getByLabel('Kode rahasia').fill(wrong.code)
    await page.getByRole('button', { name: 'Lacak' }).click()
    await expect(page.getByText(refused)).toBeVisible()
    await expect(page.getByLabel('Nomor aduan')).toHaveValue(wrong.number)
  }
  await expectNoAxeViolations(page)
})

test('whoever guesses on is stopped', async ({ page }) => {
  const { number } = await filed(story)
  await page.goto('/lacak')
  await page.getByLabel('Nomor aduan').fill(number)
  for (let guess = 0; guess < 11; guess += 1) {
    await page.getByLabel('Kode rahasia').fill(String(100_000_000_000 + guess))
    const answered = page.waitForResponse((response) => response.request().method() === 'POST')
    await page.getByRole('button', { name: 'Lacak' }).click()
    await answered
  }
  await expect(page.getByText('Terlalu banyak percobaan.')).toBeVisible()
})

test(
  'without the code nobody learns whether a complaint exists',
  everywhere,
  async ({ browser }) => {
    const { number } = await filed(story)
    const stranger = await browser.newPage()
    for (const asked of [number, '0000000X']) {
      await stranger.goto(`/lacak/${asked}`)
      await expect(stranger).toHaveURL(new RegExp(`/lacak\\?nomor=${asked}$`))
      await expect(stranger.getByLabel('Nomor aduan')).toHaveValue(asked)
    }
    await stranger.close()
  },
)

test('an address that is no number leads nowhere', everywhere, async ({ page }) => {
  expect((await page.goto('/lacak/bukan-nomor'))?.status()).toBe(404)
  expect((await page.goto('/lapor/terkirim/bukan-tanda'))?.status()).toBe(404)
})

test('a citizen takes a complaint back', everywhere, async ({ page }) => {
  await track(page, await filed(story))
  await page.getByText('Batalkan aduan', { exact: true }).click()
  await page.getByRole('button', { name: 'Ya, batalkan aduan' }).click()
  await expect(page.locator('[data-status]')).toHaveAttribute('data-status', 'withdrawn')
  await expect(page.getByText('Anda membatalkan aduan ini.')).toBeVisible()
  await expect(page.getByText('Batalkan aduan', { exact: true })).toHaveCount(0)
  await expectNoAxeViolations(page)
})

test('a citizen confirms that it is done', everywhere, async ({ page }) => {
  await track(page, await answered(story, done))
  await expect(page.getByText(done).first()).toBeVisible()
  await expect(page.getByText('Tanggapan Anda kami tunggu sampai').first()).toBeVisible()
  await expectNoAxeViolations(page)
  await page.getByRole('button', { name: 'Sudah selesai' }).click()
  await expect(page.locator('[data-status]')).toHaveAttribute('data-status', 'closed')
  await expect(page.getByRole('button', { name: 'Sudah selesai' })).toHaveCount(0)
  await expectNoAxeViolations(page)
})

test('a citizen says that it is not done, and why', everywhere, async ({ page }) => {
  await track(page, await answered(story, done))
  const reason = page.getByLabel('Bila belum, apa yang belum selesai?')
  await reason.fill('Belum')
  await page.getByRole('button', { name: 'Belum selesai' }).click()
  await expect(page.getByRole('link', { name: /^Tulis alasan atau penjelasan/ })).toBeVisible()
  await expect(reason).toHaveValue('Belum')
  await expectNoAxeViolations(page)
  await reason.fill('Yang di belakang pasar masih menumpuk.')
  await page.getByRole('button', { name: 'Belum selesai' }).click()
  await expect(page.locator('[data-status]')).toHaveAttribute('data-status', 'in_progress')
  await expect(page.getByText('Yang di belakang pasar masih menumpuk.')).toBeVisible()
  await expect(
    page.getByText('Dikerjakan oleh Dinas Bina Marga dan Sumber Daya Air.'),
  ).toBeVisible()
})

test('a citizen answers what Kominfo asks', everywhere, async ({ page, as }) => {
  const receipt = await filed(story)
  const budi = await as('budi')
  await openCase(budi, receipt.number)
  await act(budi, 'Minta keterangan', { 'Pertanyaan untuk warga': 'Di blok pasar yang mana?' })
  await track(page, receipt)
  await expect(page.locator('[data-status]')).toHaveAttribute('data-status', 'incomplete')
  await expect(page.getByText('Di blok pasar yang mana?').first()).toBeVisible()
  await expectNoAxeViolations(page)
  await page.getByLabel('Keterangan tambahan').fill('Di blok C, di samping kantin.')
  await page.getByRole('button', { name: 'Kirim keterangan' }).click()
  await expect(page.locator('[data-status]')).toHaveAttribute('data-status', 'submitted')
  await expect(page.getByText('Di blok C, di samping kantin.')).toBeVisible()
})
