import { type Page } from '@playwright/test'
import { act, expectNothingCutOff, openCase } from '../support/desk'
import { type Receipt, readReceipt, track } from '../support/filing'
import { filedPlainly } from '../support/filed-plainly'
import { expect, expectNoAxeViolations, test } from '../support/journey'
import { phonePhoto } from '../support/photos'

const everywhere = { tag: ['@phone', '@no-script'] }
const story = 'Pagar taman di simpang Baloi roboh. Hubungi saya di 0812-3456-7890 kapan saja.'
const works = 'Dinas Bina Marga dan Sumber Daya Air'
const why = 'Petugas lapangan perlu menanyakan letak pagarnya.'

/** Files with name and number, which only Kominfo's verifiers may open, and with one photo. */
async function fileConfidentially(page: Page): Promise<Receipt> {
  await page.goto('/lapor/cerita')
  await page.getByLabel('Apa yang terjadi?').fill(story)
  const photo = { name: 'IMG.jpg', mimeType: 'image/jpeg', buffer: await phonePhoto(400, 300) }
  await page.getByLabel('Foto (tidak wajib)').setInputFiles(photo)
  if (test.info().project.use.javaScriptEnabled === false) {
    await page.getByRole('button', { name: 'Unggah foto' }).click()
  }
  await expect(page.getByRole('img', { name: 'Foto 1' })).toBeVisible()
  await page.getByRole('button', { name: 'Lanjut' }).click()
  await page.getByLabel('Patokan lokasi').fill('Simpang Baloi')
  await page.getByRole('button', { name: 'Lanjut' }).click()
  await page.getByRole('radio', { name: 'Rahasia' }).check()
  await page.getByRole('textbox', { name: 'Nama' }).fill('Sekar Kenari')
  await page.getByLabel('Nomor WhatsApp').fill('081200001111')
  await page.getByRole('button', { name: 'Lanjut' }).click()
  await page.getByRole('button', { name: 'Kirim aduan' }).click()
  return readReceipt(page)
}

/** The same by its forms alone, which no page has to be drawn for. */
async function filedConfidentially(baseURL = ''): Promise<Receipt> {
  const photo = new File([new Uint8Array(await phonePhoto(400, 300))], 'IMG.jpg', {
    type: 'image/jpeg',
  })
  return filedPlainly(baseURL, {
    story: { description: story, photos: photo },
    place: { landmark: 'Simpang Baloi' },
    contact: { privacy: 'confidential', name: 'Sekar Kenari', phone: '081200001111' },
  })
}

function panel(page: Page, name: string) {
  return page.getByRole('region', { name, exact: true })
}

test(
  'Budi opens a sealed name once and with a reason, and the citizen reads that he did',
  everywhere,
  async ({ page, as }) => {
    const receipt = await fileConfidentially(page)
    const budi = await as('budi')
    await openCase(budi, receipt.number)
    await expect(budi.getByText('Sekar Kenari')).toHaveCount(0)
    await act(budi, 'Buka data pelapor')
    await expect(panel(budi, 'Pelapor').getByLabel('Alasan')).toHaveAttribute(
      'aria-invalid',
      'true',
    )
    await act(budi, 'Buka data pelapor', { Alasan: why })
    await expect(budi.getByRole('status').getByText(/Sekar Kenari.*081200001111/)).toBeVisible()
    await expectNoAxeViolations(budi)
    await expectNothingCutOff(budi)
    await openCase(budi, receipt.number)
    await expect(budi.getByText('Sekar Kenari')).toHaveCount(0)
    await expect(budi.getByText(why)).toBeVisible()

    await track(page, receipt)
    await expect(page.getByText(why)).toBeVisible()
  },
)

test(
  'the OPD sees neither the name nor a photo before Kominfo has let it see that photo',
  everywhere,
  async ({ baseURL, as }) => {
    const { number } = await filedConfidentially(baseURL)
    const budi = await as('budi')
    await openCase(budi, number)
    await act(budi, 'Teruskan', {}, { 'OPD tujuan': works })
    const citra = await as('citra')
    await openCase(citra, number)
    await expect(panel(citra, 'Pelapor')).toContainText('disembunyikan dari petugas')
    await expect(panel(citra, 'Pelapor').getByRole('button')).toHaveCount(0)
    await expect(panel(citra, 'Foto')).toHaveCount(0)
    await expect(panel(citra, 'Tampilan publik')).toHaveCount(0)
    await openCase(budi, number)
    await budi.getByRole('button', { name: /^Perlihatkan ke OPD.*foto 1$/ }).click()
    await expect(panel(budi, 'Foto')).toContainText('Dilihat OPD yang menangani sejak')
    await openCase(citra, number)
    await expect(panel(citra, 'Foto').getByRole('img')).toHaveCount(1)
  },
)

test(
  'a lost code is replaced, and the old one opens nothing any more',
  { tag: '@no-script' },
  async ({ page, baseURL, as }) => {
    const { number, code } = await filedConfidentially(baseURL)
    const budi = await as('budi')
    await openCase(budi, number)
    const checked = 'Pelapor menyebut patokan dan hari kejadian lewat telepon.'
    await act(budi, 'Terbitkan kode baru', { 'Bagaimana pelapor dipastikan': checked })
    const said = await budi.getByRole('status').getByText('Kode rahasia baru').innerText()
    const fresh = /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(said)?.[0] ?? ''
    const visitor = await page.context().browser()?.newPage()
    if (!visitor) throw new Error('There is no browser.')
    await visitor.goto('/lacak')
    await visitor.getByLabel('Nomor aduan').fill(number)
    await visitor.getByLabel('Kode rahasia').fill(code)
    await visitor.getByRole('button', { name: 'Lacak' }).click()
    await expect(
      visitor.getByText('Nomor aduan atau kode rahasia tidak cocok.').first(),
    ).toBeVisible()
    await expect(visitor).not.toHaveURL(new RegExp(number))
    await visitor.getByLabel('Kode rahasia').fill(fresh)
    await visitor.getByRole('button', { name: 'Lacak' }).click()
    await expect(visitor).toHaveURL(new RegExp(`/lacak/${number}`))
    await visitor.close()
  },
)

test(
  'the public reads what Kominfo wrote, with the number taken out, until it is taken down',
  everywhere,
  async ({ baseURL, as }) => {
    const { number } = await filedConfidentially(baseURL)
    const budi = await as('budi')
    await openCase(budi, number)
    await act(budi, 'Teruskan', {}, { 'OPD tujuan': works })
    await budi.goto('/petugas/moderasi')
    await expectNoAxeViolations(budi)
    await expectNothingCutOff(budi)
    await openCase(budi, number)
    const square = panel(budi, 'Tampilan publik')
    await expect(square.getByText('Ditandai: nomor telepon.')).toBeVisible()
    await expect(square.getByText('masih memuat nomor telepon')).toBeVisible()
    await act(budi, 'Terbitkan untuk umum', {
      'Judul untuk umum': 'Pagar taman roboh di simpang Baloi',
      'Isi untuk umum': 'Pagar taman di simpang Baloi roboh sejak kemarin.',
    })
    await expect(square).toContainText('Terbuka untuk umum sejak')
    await expect(square.getByText('masih memuat')).toHaveCount(0)
    await expect(square.getByRole('region', { name: 'Pratinjau' })).toContainText(
      'roboh sejak kemarin',
    )
    await expectNoAxeViolations(budi)
    await expectNothingCutOff(budi)
    await act(budi, 'Turunkan dari umum', { Alasan: 'Ada nama orang di dalam tulisannya.' })
    await expect(square).toContainText('Diturunkan dari umum pada')
  },
)

test(
  'protection is added and then not offered any more, and nothing hidden can be published',
  everywhere,
  async ({ baseURL, as }) => {
    const { number } = await filedConfidentially(baseURL)
    const budi = await as('budi')
    await openCase(budi, number)
    await budi.locator('summary', { hasText: 'Tambah perlindungan' }).click()
    await budi.getByLabel('Jangan tampilkan isi aduan kepada umum').check()
    await act(
      budi,
      'Tambah perlindungan',
      {},
      { 'Identitas pelapor': 'Anonim: hapus nama dan kontak untuk selamanya' },
    )
    await expect(panel(budi, 'Pelapor')).toContainText('identitas pelapor tidak disimpan')
    await expect(budi.getByText('Tambah perlindungan', { exact: true })).toHaveCount(0)
    await expect(budi.getByText('Buka data pelapor', { exact: true })).toHaveCount(0)
    const square = panel(budi, 'Tampilan publik')
    await expect(square).toContainText('Pelapor meminta agar isi aduan ini tidak ditampilkan')
    await expect(square.getByRole('button', { name: 'Terbitkan untuk umum' })).toHaveCount(0)
  },
)

test(
  'a known outage is announced and withdrawn, by Kominfo and the operator alone',
  everywhere,
  async ({ as }) => {
    const gita = await as('gita')
    await gita.goto('/kelola/orang')
    await gita.getByRole('link', { name: 'Pemberitahuan' }).click()
    const title = `Air padam di Sei Panas ${test.info().project.name}`
    await gita.getByRole('button', { name: 'Simpan pemberitahuan' }).click()
    await expect(gita.getByLabel('Judul')).toHaveAttribute('aria-invalid', 'true')
    await gita.getByLabel('Judul').fill(title)
    await gita
      .getByLabel('Isi', { exact: true })
      .fill('Perbaikan pipa induk. Siapkan air cadangan.')
    await gita.getByLabel('Mulai (WIB)').fill('2026-01-01T08:00')
    await gita.getByLabel('Selesai (WIB)').fill('2099-12-31T17:00')
    await gita.getByLabel('Wilayah', { exact: true }).selectOption({ label: 'Sungai Panas' })
    await gita.getByRole('button', { name: 'Simpan pemberitahuan' }).click()
    const row = gita.getByRole('listitem').filter({ hasText: title }).first()
    await expect(row).toContainText('Berlangsung')
    await expect(row).toContainText('08.00 WIB')
    await expectNoAxeViolations(gita)
    await expectNothingCutOff(gita)
    await row.getByRole('button', { name: /^Tarik/ }).click()
    await expect(row).toContainText('Ditarik')

    const citra = await as('citra')
    await citra.goto('/petugas')
    await expect(citra.getByRole('heading', { name: 'Kotak aduan' })).toBeVisible()
    await expect(citra.getByRole('link', { name: 'Pemberitahuan' })).toHaveCount(0)
    expect((await citra.goto('/kelola/pemberitahuan'))?.status()).toBe(404)
    expect((await citra.goto('/petugas/moderasi'))?.status()).toBe(404)
  },
)
