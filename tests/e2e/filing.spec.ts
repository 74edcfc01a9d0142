import { fileComplaint, fillIn, readReceipt } from '../support/filing'
import { expect, expectNoAxeViolations, test } from '../support/journey'

const story = 'Lampu jalan di depan SMPN 6 mati sejak Senin, gelap sekali pada malam hari.'
const everywhere = { tag: ['@phone', '@no-script'] }

test('a citizen files a complaint under her name', everywhere, async ({ page }) => {
  await page.goto('/')
  await expectNoAxeViolations(page)
  await page.getByRole('link', { name: 'Lapor masalah' }).click()

  await page.getByLabel('Apa yang terjadi?').fill(story)
  await page.getByLabel('Kapan terjadi?').fill('2026-11-20')
  await expectNoAxeViolations(page)
  await page.getByRole('button', { name: 'Lanjut' }).click()

  await expect(page.getByText('Langkah 2 dari 4')).toBeVisible()
  await page.getByLabel('Patokan lokasi').fill('Depan gerbang sekolah')
  await page.getByLabel('Kelurahan').selectOption({ label: 'Teluk Tering' })
  await expect(page.getByRole('radio', { name: /^Penerangan/ })).toBeChecked()
  await page.getByRole('radio', { name: 'Dua sampai lima' }).check()
  await expectNoAxeViolations(page)
  await page.getByRole('button', { name: 'Lanjut' }).click()

  await page.getByRole('radio', { name: 'Petugas boleh tahu nama saya' }).check()
  await page.getByRole('textbox', { name: 'Nama' }).fill('Ani Wijaya')
  await page.getByLabel('Nomor WhatsApp').fill('0812 3456 7890')
  await expectNoAxeViolations(page)
  await page.getByRole('button', { name: 'Lanjut' }).click()

  const summary = page.getByRole('main')
  await expect(summary).toContainText(story)
  await expect(summary).toContainText('Jumat, 20 November 2026')
  await expect(summary).toContainText('Teluk Tering')
  await expect(summary).toContainText('081234567890')
  await expectNoAxeViolations(page)
  await page.getByRole('button', { name: 'Kirim aduan' }).click()

  const { number, code } = await readReceipt(page)
  expect(number).toMatch(/^[0-9A-HJKMNP-TV-Z]{8}$/)
  expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{12}$/)
  await expect(page.getByText('Diperiksa dan diteruskan paling lambat').first()).toBeVisible()
  await expectNoAxeViolations(page)
})

test('an answer can be changed from the check page', everywhere, async ({ page }) => {
  await fillIn(page, story)
  await page.getByRole('link', { name: 'Ubah Patokan lokasi' }).click()
  await expect(page.getByLabel('Patokan lokasi')).toHaveValue('Depan gerbang SMPN 6, Sei Panas')
  await page.getByLabel('Patokan lokasi').fill('Simpang Kepri Mall')
  await page.getByRole('button', { name: 'Lanjut' }).click()
  await expect(page.getByRole('heading', { name: 'Periksa aduan Anda' })).toBeVisible()
  await expect(page.getByRole('main')).toContainText('Simpang Kepri Mall')
})

test(
  'what is wrong stands beside the field, and nothing typed is lost',
  everywhere,
  async ({ page }) => {
    await page.goto('/lapor')
    await page.getByLabel('Apa yang terjadi?').fill('Lampu mati')
    await page.getByLabel('Kapan terjadi?').fill('2099-01-01')
    await page.getByRole('button', { name: 'Lanjut' }).click()
    await expect(page.getByRole('link', { name: /^Tanggal ini belum tiba/ })).toBeVisible()
    const tooShort = 'Ceritakan sedikit lebih lengkap, paling sedikit 20 karakter.'
    await expect(page.getByRole('link', { name: tooShort })).toBeVisible()
    await expect(page.getByLabel('Apa yang terjadi?')).toHaveValue('Lampu mati')
    await expect(page.getByLabel('Apa yang terjadi?')).toHaveAccessibleDescription(
      new RegExp(tooShort),
    )
    await expectNoAxeViolations(page)

    await page.getByLabel('Apa yang terjadi?').fill(story)
    await page.getByLabel('Kapan terjadi?').fill('')
    await page.getByRole('button', { name: 'Lanjut' }).click()
    await page.getByLabel('Kelurahan').selectOption('')
    await page.getByRole('button', { name: 'Lanjut' }).click()
    await expect(
      page.getByRole('link', { name: /^Tulis patokan atau pilih kelurahan/ }),
    ).toBeVisible()
    await expectNoAxeViolations(page)

    await page.getByLabel('Tidak di tempat tertentu').check()
    await page.getByRole('button', { name: 'Lanjut' }).click()
    await page.getByRole('button', { name: 'Lanjut' }).click()
    await expect(page.getByRole('link', { name: /^Pilih siapa yang boleh tahu/ })).toBeVisible()

    await page.getByRole('radio', { name: 'Rahasia' }).check()
    await page.getByLabel('Nomor WhatsApp').fill('12345')
    await page.getByLabel('Surel').fill('bukan surel')
    await page.getByRole('button', { name: 'Lanjut' }).click()
    await expect(page.getByRole('link', { name: /^Tulis nomor seluler/ })).toBeVisible()
    await expect(page.getByLabel('Nomor WhatsApp')).toHaveValue('12345')
    await expect(page.getByLabel('Surel')).toHaveValue('bukan surel')
    await expect(page.getByRole('radio', { name: 'Rahasia' })).toBeChecked()
    await expectNoAxeViolations(page)
  },
)

test('an error is told first, and named in the title', async ({ page }) => {
  await page.goto('/lapor/cerita')
  await page.getByRole('button', { name: 'Lanjut' }).click()
  await expect(page.getByRole('region', { name: 'Ada yang perlu diperbaiki' })).toBeFocused()
  await expect(page).toHaveTitle(/^Kesalahan: /)
})

test('whoever files anonymously is not asked for a name, and none is kept', async ({ page }) => {
  await fillIn(page, story)
  await page.getByRole('link', { name: 'Ubah Yang boleh tahu' }).click()
  await page.getByRole('radio', { name: 'Rahasia' }).check()
  await page.getByRole('textbox', { name: 'Nama' }).fill('Nama yang tidak jadi')
  await page.getByRole('radio', { name: 'Anonim' }).check()
  await expect(page.getByRole('textbox', { name: 'Nama' })).toBeHidden()
  await page.getByRole('button', { name: 'Lanjut' }).click()
  await expect(page.getByRole('main')).not.toContainText('Nama yang tidak jadi')
  await page.getByRole('link', { name: 'Ubah Yang boleh tahu' }).click()
  await page.getByRole('radio', { name: 'Rahasia' }).check()
  await expect(page.getByRole('textbox', { name: 'Nama' })).toHaveValue('')
})

test('the same form sent from two tabs is one complaint', everywhere, async ({ page, context }) => {
  await fillIn(page, story)
  const twin = await context.newPage()
  await twin.goto('/lapor/periksa')
  await Promise.all(
    [page, twin].map((tab) => tab.getByRole('button', { name: 'Kirim aduan' }).click()),
  )
  const [first, second] = await Promise.all([readReceipt(page), readReceipt(twin)])
  expect(second).toEqual(first)
  expect(twin.url()).toBe(page.url())

  await page.goto('/lapor/periksa')
  expect(await readReceipt(page)).toEqual(first)
})

test('the code is shown to no other browser', everywhere, async ({ page, browser }) => {
  const { number } = await fileComplaint(page, story)
  const stranger = await browser.newPage()
  await stranger.goto(page.url())
  await expect(stranger.locator('[data-number]')).toHaveAttribute('data-number', number)
  await expect(stranger.locator('[data-code]')).toHaveCount(0)
  await stranger.close()
})

test('a form left half filled waits on the first page', everywhere, async ({ page }) => {
  await page.goto('/lapor')
  await page.getByLabel('Apa yang terjadi?').fill(story)
  await page.getByRole('button', { name: 'Lanjut' }).click()
  await expect(page.getByText('Langkah 2 dari 4')).toBeVisible()
  await page.goto('/')
  await expect(page.getByText('Aduan Anda belum terkirim')).toBeVisible()
  await expectNoAxeViolations(page)
  await page.getByRole('link', { name: 'Lanjutkan' }).click()
  await expect(page.getByText('Langkah 2 dari 4')).toBeVisible()
  await page.getByRole('link', { name: 'Kembali' }).click()
  await expect(page.getByLabel('Apa yang terjadi?')).toHaveValue(story)
})

test('nobody skips a step', everywhere, async ({ page }) => {
  await page.goto('/lapor/periksa')
  await expect(page).toHaveURL(/\/lapor\/cerita$/)
})

test('a complaint can be filed by keyboard alone', async ({ page }) => {
  const tabTo = async (name: string) => {
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press('Tab')
      const label = await page.evaluate(() => {
        const element = document.activeElement as HTMLInputElement | null
        const labels = element?.labels as NodeListOf<Element> | null | undefined
        return (labels?.[0] ?? element)?.textContent ?? ''
      })
      if (label.startsWith(name)) return
    }
    throw new Error(`The keyboard never reached ${name}.`)
  }
  await page.goto('/')
  await tabTo('Lapor masalah')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/lapor/cerita')
  await tabTo('Apa yang terjadi?')
  await page.keyboard.type(story)
  await tabTo('Lanjut')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/lapor/lokasi')
  await tabTo('Tidak di tempat tertentu')
  await page.keyboard.press('Space')
  await tabTo('Lanjut')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/lapor/kontak')
  await tabTo('Petugas boleh tahu')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('radio', { name: 'Anonim' })).toBeChecked()
  await tabTo('Lanjut')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/lapor/periksa')
  await tabTo('Kirim aduan')
  await page.keyboard.press('Enter')
  await readReceipt(page)
})

test('the browser says where it is, and the city which kelurahan that is', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['geolocation'])
  await context.setGeolocation({ latitude: 1.12996, longitude: 104.05389 })
  await page.goto('/lapor')
  await page.getByLabel('Apa yang terjadi?').fill(story)
  await page.getByRole('button', { name: 'Lanjut' }).click()
  await page.getByRole('button', { name: 'Pakai lokasi saya' }).click()
  await expect(page.getByText('Titik lokasi sudah dicatat.')).toBeVisible()
  await page.getByRole('button', { name: 'Lanjut' }).click()
  await page.getByRole('radio', { name: 'Anonim' }).check()
  await page.getByRole('button', { name: 'Lanjut' }).click()
  await expect(page.getByRole('main')).toContainText('Teluk Tering')
})
