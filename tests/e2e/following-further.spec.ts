import type { Page } from '@playwright/test'
import { act, expectNothingCutOff, openCase } from '../support/desk'
import { answered, filed } from '../support/filed'
import { fillIn, readReceipt, track } from '../support/filing'
import { expect, expectNoAxeViolations, test } from '../support/journey'
import { phonePhoto } from '../support/photos'

const story = 'Sampah di TPS Pasar Sagulung menumpuk sejak Kamis dan baunya sampai ke rumah.'
const everywhere = { tag: ['@phone', '@no-script'] }

test('a citizen contests an archive, once', everywhere, async ({ page, as }) => {
  test.slow()
  const receipt = await filed(story)
  const budi = await as('budi')
  await openCase(budi, receipt.number)
  const unclear = 'Lokasinya tidak bisa kami temukan.'
  await act(budi, 'Arsipkan', { Alasan: unclear })
  await expect(budi.locator('[data-status]')).toHaveAttribute('data-status', 'archived')
  await track(page, receipt)
  await expect(page.getByText(unclear).first()).toBeVisible()
  await expect(page.getByText(/^Anda boleh mengajukan keberatan satu kali, sampai /)).toBeVisible()
  await expectNoAxeViolations(page)
  const why = 'TPS itu satu-satunya di Sagulung, di sebelah pasar.'
  await page.getByLabel('Mengapa keputusan ini perlu diperiksa lagi?').fill(why)
  await page.getByRole('button', { name: 'Ajukan keberatan' }).click()
  await expect(page.locator('[data-status]')).toHaveAttribute('data-status', 'submitted')
  await expect(page.getByText(why)).toBeVisible()

  await openCase(budi, receipt.number)
  await act(budi, 'Arsipkan', { Alasan: 'Sudah diperiksa dua kali.' })
  await expect(budi.locator('[data-status]')).toHaveAttribute('data-status', 'archived')
  await page.reload()
  await expect(page.locator('[data-status]')).toHaveAttribute('data-status', 'archived')
  await expect(page.getByRole('button', { name: 'Ajukan keberatan' })).toHaveCount(0)
})

test(
  'a citizen tells more and sends a photo, and Kominfo reads both',
  everywhere,
  async ({ page, as }) => {
    const receipt = await filed(story)
    await track(page, receipt)
    const talk = page.getByRole('region', { name: 'Percakapan' })
    await expect(talk.getByText('Belum ada pesan.')).toBeVisible()
    const more = 'Pagi ini dua gerobak lagi dibuang di situ.'
    await talk.getByLabel('Ada yang ingin ditambahkan?').fill(more)
    await talk.getByRole('button', { name: 'Tambah keterangan' }).click()
    await expect(talk.getByText(more)).toBeVisible()
    await expect(talk.getByLabel('Ada yang ingin ditambahkan?')).toHaveValue('')
    const photo = { name: 'IMG.jpg', mimeType: 'image/jpeg', buffer: await phonePhoto(500, 400) }
    await sendPhoto(page, photo)
    await expect(talk.getByText('Foto tambahan.')).toBeVisible()
    await expect(talk.getByRole('img', { name: 'Foto 1' })).toHaveJSProperty('naturalWidth', 320)
    await expect(talk.getByText('Masih bisa 2 foto.')).toBeVisible()
    await expectNoAxeViolations(page)
    await expectNothingCutOff(page)

    const budi = await as('budi')
    await openCase(budi, receipt.number)
    await expect(budi.getByText(more)).toBeVisible()
    await expect(budi.getByRole('img', { name: 'Foto 1' })).toHaveJSProperty('naturalWidth', 320)
  },
)

async function sendPhoto(
  page: Page,
  photo: { name: string; mimeType: string; buffer: Buffer },
): Promise<void> {
  await page.getByLabel('Foto tambahan').setInputFiles(photo)
  if (test.info().project.use.javaScriptEnabled === false) {
    await page.getByRole('button', { name: 'Unggah foto' }).click()
  }
}

test('what is no photo is refused in words, and nothing is told', everywhere, async ({ page }) => {
  await track(page, await filed(story))
  const buffer = Buffer.from('<!doctype html><script>alert(1)</script>')
  await sendPhoto(page, { name: 'foto.jpg', mimeType: 'image/jpeg', buffer })
  await expect(page.getByText(/bukan foto/).first()).toBeVisible()
  await expect(page.getByText('Belum ada pesan.')).toBeVisible()
  await expectNoAxeViolations(page)
})

test('a stranger sends no photo to a complaint', async ({ baseURL, browser }) => {
  const { number } = await filed(story)
  const { origin } = new URL(baseURL ?? '')
  const stranger = await browser.newContext()
  const photo = { name: 'foto.jpg', mimeType: 'image/jpeg', buffer: await phonePhoto(50, 40) }
  for (const asked of [number, '0000000X']) {
    const answer = await stranger.request.post(`${origin}/lacak/${asked}/foto`, {
      headers: { origin, accept: 'application/json' },
      multipart: { photos: photo },
    })
    expect(answer.status()).toBe(404)
  }
  await stranger.close()
})

test('a citizen rates, and may think again', everywhere, async ({ page }) => {
  await track(page, await answered(story, 'Sampah sudah kami angkut pagi ini.'))
  await page.getByRole('radio', { name: 'Buruk', exact: true }).check()
  await page.getByRole('button', { name: 'Kirim nilai' }).click()
  await expect(page.getByText('Nilai Anda: 2 dari 5 (Buruk).')).toBeVisible()
  await expectNoAxeViolations(page)
  await page.getByText('Ubah nilai').click()
  await page.getByRole('radio', { name: 'Baik', exact: true }).check()
  await page.getByText('Tulis alasannya').click()
  await page.getByLabel('Mengapa?').fill('Cepat, hanya kurang bersih.')
  await page.getByRole('button', { name: 'Kirim nilai' }).click()
  await expect(page.getByText('Nilai Anda: 4 dari 5 (Baik).')).toBeVisible()
  await expect(page.getByText('Cepat, hanya kurang bersih.')).toBeVisible()
})

test('a citizen hides what he wrote, and sees who sees what', everywhere, async ({ page }) => {
  await track(page, await filed(story))
  const sight = page.getByRole('region', { name: 'Siapa melihat apa' })
  await expect(sight.getByText('Belum ada. Yang tampil nanti')).toBeVisible()
  await expect(page.getByText('Kami tidak menyimpan nama Anda.')).toBeVisible()
  await page.getByText('Tambah perlindungan').click()
  await expectNoAxeViolations(page)
  await page.getByRole('button', { name: 'Sembunyikan isi aduan' }).click()
  await expect(sight.getByText('Tidak ada. Isi aduan ini disembunyikan.')).toBeVisible()
  // Anonymous and hidden: there is nothing left to protect.
  await expect(page.getByText('Tambah perlindungan')).toHaveCount(0)
})

test('a named citizen becomes anonymous, and is told what it costs', async ({ page }) => {
  await fillIn(page, story)
  await page.goto('/lapor/kontak')
  await page.getByRole('radio', { name: 'Petugas boleh tahu nama saya' }).check()
  await page.getByRole('textbox', { name: 'Nama' }).fill('Sekar Kenari')
  await page.getByRole('button', { name: 'Lanjut' }).click()
  await page.getByRole('button', { name: 'Kirim aduan' }).click()
  await track(page, await readReceipt(page))
  await expect(page.getByText('Belum ada yang membuka data Anda.')).toBeVisible()
  await page.getByText('Tambah perlindungan').click()
  await expect(page.getByText('Kabar lewat surel berhenti.')).toBeVisible()
  await page.getByRole('radio', { name: 'Anonim' }).check()
  await page.getByRole('button', { name: 'Lindungi nama saya' }).click()
  const sight = page.getByRole('region', { name: 'Siapa melihat apa' })
  await expect(sight.getByText('Tidak ada. Kami tidak menyimpannya.')).toBeVisible()
  await expect(page.getByText('Kami tidak menyimpan nama Anda.')).toBeVisible()
})

test('a code that was replaced opens nothing, not even where it had', async ({ page, as }) => {
  const receipt = await filed(story)
  await track(page, receipt)
  const budi = await as('budi')
  await openCase(budi, receipt.number)
  await act(budi, 'Terbitkan kode baru', {
    'Bagaimana pelapor dipastikan': 'Pelapor datang ke loket dengan KTP-nya.',
  })
  await expect(budi.getByRole('status').getByText('Kode rahasia baru')).toBeVisible()
  await page.goto(`/lacak/${receipt.number}`)
  await expect(page).toHaveURL(new RegExp(`/lacak\\?nomor=${receipt.number}$`))
})

test('the page of a complaint can be used by keyboard alone', async ({ page }) => {
  await track(page, await filed(story))
  await page.getByLabel('Ada yang ingin ditambahkan?').focus()
  await page.keyboard.type('Baunya sampai ke sekolah.')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Baunya sampai ke sekolah.')).toBeVisible()
  await page.getByText('Tambah perlindungan').focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Tidak ada. Isi aduan ini disembunyikan.')).toBeVisible()
})
