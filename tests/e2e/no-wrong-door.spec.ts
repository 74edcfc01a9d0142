import { act, ahead, expectStatus, forwardTo, openCase } from '../support/desk'
import { forwarded } from '../support/filed'
import { track } from '../support/filing'
import { expect, expectNoAxeViolations, test } from '../support/journey'

const everywhere = { tag: ['@phone', '@no-script'] }

const bm = 'Dinas Bina Marga dan Sumber Daya Air'
const lh = 'Dinas Lingkungan Hidup'

test(
  'a complaint that bounces twice is decided by the supervisor, and its citizen files nothing again',
  everywhere,
  async ({ page, as }) => {
    const filed = await forwarded(`Gorong-gorong ambrol di jalan masuk pasar. ${Date.now()}`)
    const budi = await as('budi')
    const citra = await as('citra')
    await openCase(citra, filed.number)
    await act(
      citra,
      'Kembalikan',
      { Alasan: 'Saluran ini bagian dari pasar, bukan aset jalan.' },
      { 'OPD tujuan yang diusulkan': lh },
    )
    await forwardTo(budi, filed.number, lh)
    const dodi = await as('dodi')
    await openCase(dodi, filed.number)
    await act(
      dodi,
      'Kembalikan',
      { Alasan: 'Gorong-gorong adalah bangunan jalan, bukan urusan kebersihan.' },
      { 'OPD tujuan yang diusulkan': bm },
    )
    const eka = await as('eka')
    await eka.goto('/petugas?kotak=perlu-keputusan')
    await expectNoAxeViolations(eka)
    await openCase(eka, filed.number)
    await expectNoAxeViolations(eka)
    await act(
      eka,
      'Putuskan OPD',
      { 'Dasar keputusan': 'Gorong-gorong termasuk ruang milik jalan.' },
      { 'OPD yang menangani': bm },
    )
    await expectStatus(eka, 'referred')
    await openCase(citra, filed.number)
    await expect(citra.getByRole('heading', { name: 'Tindakan' })).toBeVisible()
    await expect(citra.locator('summary', { hasText: /^Kembalikan/ })).toHaveCount(0)
    await track(page, filed)
    await expect(page.getByText('Pimpinan menentukan instansi yang tepat').first()).toBeVisible()
    await expect(page.getByText('bukan urusan kebersihan')).toHaveCount(0)
    await expectNoAxeViolations(page)
  },
)

test(
  'what waits for a budget has a day, which its citizen reads; it can go on sooner',
  everywhere,
  async ({ page, as }) => {
    const filed = await forwarded(`Trotoar di depan SD amblas sedalam lutut. ${Date.now()}`)
    const citra = await as('citra')
    await openCase(citra, filed.number)
    await act(citra, 'Tunda', {
      'Paling lambat tanggal': ahead(90),
      Penjelasan: 'Dianggarkan pada perubahan anggaran tahun depan.',
    })
    await expectStatus(citra, 'postponed')
    await expectNoAxeViolations(citra)
    await track(page, filed)
    await expect(page.getByText('Ditunda sampai hari yang dijanjikan').first()).toBeVisible()
    await expect(page.getByText('menunggu anggaran, paling lambat').first()).toBeVisible()
    await expectNoAxeViolations(page)
    await openCase(citra, filed.number)
    await act(citra, 'Lanjutkan', {})
    await expectStatus(citra, 'in_progress')
  },
)

test(
  'who disputes a second time is heard by somebody outside of that agency',
  everywhere,
  async ({ page, as }) => {
    const filed = await forwarded(`Lampu taman mati lagi sejak semalam. ${Date.now()}`)
    const citra = await as('citra')
    for (const round of [1, 2]) {
      await openCase(citra, filed.number)
      await act(citra, 'Jawab', { 'Isi jawaban': `Lampu sudah kami perbaiki, yang ke-${round}.` })
      await track(page, filed)
      await page.getByLabel('Bila belum').fill('Malam ini lampunya tetap padam.')
      await page.getByRole('button', { name: 'Belum selesai' }).click()
      await expect(page.getByLabel('Bila belum')).toHaveCount(0)
    }
    await expect(page.getByText('Orang di luar instansi itu memeriksanya').first()).toBeVisible()
    const eka = await as('eka')
    await openCase(eka, filed.number)
    await act(eka, 'Kerjakan lagi', {
      'Yang masih harus dikerjakan': 'Ganti kabelnya, bukan hanya bolanya.',
    })
    await expectStatus(eka, 'in_progress')
    await track(page, filed)
    await expect(page.getByText('Anda dinyatakan benar').first()).toBeVisible()
  },
)
