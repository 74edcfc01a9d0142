import { expectNothingCutOff, expectStatus, unfold } from '../support/desk'
import { fileMany, forward } from '../support/there'
import { forwarded } from '../support/filed'
import { track } from '../support/filing'
import { dataDirectory, expect, expectNoAxeViolations, test } from '../support/journey'
import { phonePhoto } from '../support/photos'

test(
  'an answer with template and photo takes six taps at most',
  { tag: ['@phone'] },
  async ({ as }) => {
    const mark = `Enam${Date.now()}`
    const stories = [`${mark}: lampu di tikungan padam dan gelap sekali.`]
    const [number = ''] = await fileMany(dataDirectory(), stories, {
      category: 'INFRA_PENERANGAN_SARANA',
    })
    await forward(dataDirectory(), number, 'DBMSDA')

    const citra = await as('citra')
    await citra.goto(`/petugas?q=${mark}`)
    let taps = 0
    const tap = async (press: Promise<void>) => {
      taps += 1
      await press
    }
    await tap(citra.locator(`a[data-row="${number}"]`).click())
    await citra.waitForURL(`**/petugas/aduan/${number}**`)
    const panel = citra.getByRole('region', { name: 'Tindakan' })
    await expect(panel).toBeVisible()
    await tap(panel.locator('summary', { hasText: /^Jawab$/ }).click())
    await tap(panel.locator('summary', { hasText: 'Pakai templat' }).click())
    await tap(panel.getByRole('link', { name: 'Lampu jalan diganti' }).click())
    await expect(panel.getByLabel('Isi jawaban')).toHaveValue(/sudah mengganti lampu/)
    await expect(panel.getByText('Warga membaca ini')).toBeVisible()
    await expectNoAxeViolations(citra)
    await expectNothingCutOff(citra)
    const photo = { name: 'sesudah.jpg', mimeType: 'image/jpeg', buffer: await phonePhoto() }
    await tap(panel.getByLabel(/^Bukti/).setInputFiles(photo))
    await expect(panel.getByRole('list', { name: 'Bukti yang akan dikirim' })).toBeVisible()
    await tap(panel.getByRole('button', { name: 'Jawab', exact: true }).click())
    await expectStatus(citra, 'answered')
    expect(taps).toBeLessThanOrEqual(6)
    await expectNoAxeViolations(citra)
  },
)

test(
  'evidence goes with the answer without scripts too, and the citizen sees it',
  { tag: ['@no-script'] },
  async ({ page, as }) => {
    const receipt = await forwarded('Trotoar di depan pasar amblas sedalam satu meter.')
    const citra = await as('citra')
    await citra.goto(`/petugas/aduan/${receipt.number}`)
    const form = await unfold(citra, 'Jawab')
    const words = 'Trotoar sudah kami urug dan padatkan hari Jumat.'
    await form.getByLabel('Isi jawaban').fill(words)
    const photo = { name: 'sesudah.jpg', mimeType: 'image/jpeg', buffer: await phonePhoto() }
    await form.getByLabel(/^Bukti/).setInputFiles(photo)
    const upload = form.getByRole('button', { name: 'Unggah bukti' })
    if (await upload.isVisible()) await upload.click()
    const again = await unfold(citra, 'Jawab')
    await expect(again.getByRole('list', { name: 'Bukti yang akan dikirim' })).toBeVisible()
    await expect(again.getByLabel('Isi jawaban')).toHaveValue(words)
    await again.getByRole('button', { name: 'Jawab', exact: true }).click()
    await expectStatus(citra, 'answered')
    await track(page, receipt)
    await expect(page.getByRole('list', { name: 'Bukti dari instansi' }).first()).toBeVisible()
    await expectNoAxeViolations(page)
  },
)

test(
  'a template of one’s own is kept, used, and holds the answer back while a place is open',
  { tag: ['@no-script', '@phone'] },
  async ({ as }) => {
    const title = `Pengerukan ${Date.now() % 100_000}`
    const citra = await as('citra')
    await citra.goto('/kelola/templat')
    await expectNoAxeViolations(citra)
    await citra.getByLabel('Judul').fill(title)
    await citra.getByLabel('Isi', { exact: true }).fill('Parit sudah kami keruk pada {tanggal}.')
    await citra.getByRole('button', { name: 'Simpan templat' }).click()
    await expect(citra.getByText('Templat tersimpan.')).toBeVisible()
    await expectNoAxeViolations(citra)

    const { number } = await forwarded('Parit di gang kami penuh lumpur hitam.')
    await citra.goto(`/petugas/aduan/${number}`)
    const form = await unfold(citra, 'Jawab')
    await form.locator('summary', { hasText: 'Pakai templat' }).click()
    await form.getByRole('link', { name: title }).click()
    const field = citra.getByLabel('Isi jawaban')
    await expect(field).toHaveValue('Parit sudah kami keruk pada {tanggal}.')
    await (await unfold(citra, 'Jawab')).getByRole('button', { name: 'Jawab', exact: true }).click()
    await expect(citra.getByText('Isi dulu: {tanggal}.').first()).toBeVisible()
    await field.fill('Parit sudah kami keruk pada 26 November.')
    await (await unfold(citra, 'Jawab')).getByRole('button', { name: 'Jawab', exact: true }).click()
    await expectStatus(citra, 'answered')
  },
)
