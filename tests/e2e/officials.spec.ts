import { type Page, expect } from '@playwright/test'
import { act, openCase } from '../support/desk'
import { fillIn, readReceipt } from '../support/filing'
import { expectNoAxeViolations, test } from '../support/journey'

const everywhere = { tag: ['@phone', '@no-script'] }
const question = 'Apakah ini tentang pegawai atau pejabat?'
const story = 'Pegawai kelurahan minta uang 200 ribu untuk surat pindah saya.'

async function tell(page: Page, told: string): Promise<void> {
  await page.getByLabel('Apa yang terjadi?').fill(told)
  await page.getByRole('button', { name: 'Lanjut' }).click()
}

test(
  'who complains of an official is asked, and led past those complained of',
  everywhere,
  async ({ page, as }) => {
    await page.goto('/lapor')
    await tell(page, story)
    await page.getByLabel('Patokan lokasi').fill('Kantor lurah Sei Panas')
    await expect(page.getByRole('radio', { name: 'Tidak tahu' })).toBeChecked()
    await page.getByRole('button', { name: 'Lanjut' }).click()
    const asked = page.getByRole('group', { name: question })
    await expect(asked.getByText(/Jawab dulu, ya atau tidak/)).toBeVisible()
    await expect(page.getByLabel('Patokan lokasi')).toHaveValue('Kantor lurah Sei Panas')
    await expectNoAxeViolations(page)
    await asked.getByRole('radio', { name: 'Ya' }).check()
    await expect(page.getByRole('group', { name: 'Jenis masalah' })).toBeHidden()
    await page.getByLabel('Siapa yang Anda adukan?').selectOption('Dinas Lingkungan Hidup')
    await page.getByRole('button', { name: 'Lanjut' }).click()
    await expect(page.getByText(/isinya tidak pernah tampil untuk umum/)).toBeVisible()
    await expect(page.getByLabel('Jangan tampilkan isi aduan kepada umum')).toHaveCount(0)
    await page.getByRole('radio', { name: 'Anonim' }).check()
    await page.getByRole('button', { name: 'Lanjut' }).click()
    await expect(page.getByText('Tidak ditampilkan kepada umum')).toBeVisible()
    await expect(page.getByText('Boleh ditampilkan kepada umum')).toHaveCount(0)
    await expect(page.getByText(/Instansi yang diadukan tidak melihat apa pun/)).toBeVisible()
    await expectNoAxeViolations(page)
    await page.getByRole('button', { name: 'Kirim aduan' }).click()
    const { number } = await readReceipt(page)
    const accused = await as('dodi')
    await accused.goto(`/petugas/aduan/${number}`)
    await expect(accused.getByText(story)).toHaveCount(0)
    const inspector = await as('indra')
    await openCase(inspector, number)
    await expect(inspector.getByText(story)).toBeVisible()
  },
)

test(
  'a story that becomes one about an official asks before it is sent',
  everywhere,
  async ({ page }) => {
    await fillIn(page, 'Lampu jalan di depan kantor lurah mati sejak kemarin malam.')
    await page.getByRole('link', { name: /Ubah.*Apa yang terjadi/ }).click()
    await tell(page, story)
    await expect(page.getByRole('heading', { name: 'Di mana masalahnya?' })).toBeVisible()
    const asked = page.getByRole('group', { name: question })
    await asked.getByRole('radio', { name: 'Tidak' }).check()
    await page.getByRole('button', { name: 'Lanjut' }).click()
    await expect(page.getByRole('heading', { name: 'Periksa aduan Anda' })).toBeVisible()
  },
)

test('at the desk nobody stands ready to get it, and the form says why', async ({ page, as }) => {
  await page.goto('/lapor')
  await tell(page, story)
  await page.getByLabel('Patokan lokasi').fill('Kantor lurah Sei Panas')
  await page.getByRole('group', { name: question }).getByRole('radio', { name: 'Tidak' }).check()
  await page.getByRole('button', { name: 'Lanjut' }).click()
  await page.getByRole('radio', { name: 'Anonim' }).check()
  await page.getByRole('button', { name: 'Lanjut' }).click()
  await page.getByRole('button', { name: 'Kirim aduan' }).click()
  const { number } = await readReceipt(page)
  const budi = await as('budi')
  await openCase(budi, number)
  await expect(budi.getByText(/Ceritanya seperti tentang pegawai atau pejabat/)).toBeVisible()
  await expect(budi.getByLabel('OPD tujuan', { exact: true })).toHaveValue('')
  await act(budi, 'Teruskan', {}, { 'OPD tujuan': 'Inspektorat Daerah' })
})
