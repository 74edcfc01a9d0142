// What becomes of a complaint when days pass: nobody has to press anything, and it is nobody's never.

import { randomBytes } from 'node:crypto'
import { accessMails } from '../support/access-mails'
import { act, ahead, expectStatus, inTimeToTakeBack, openCase } from '../support/desk'
import { filed, forwarded } from '../support/filed'
import { track } from '../support/filing'
import { dataDirectory, expect, expectNoAxeViolations, test } from '../support/journey'
import { writtenMails } from '../support/outbox'
import { letTimePass } from '../support/there'

const everywhere = { tag: ['@phone', '@no-script'] }

const bm = 'Dinas Bina Marga dan Sumber Daya Air'

/** Who has been written to about this complaint, by the address. */
async function writtenTo(number: string): Promise<string[]> {
  const mails = await writtenMails(dataDirectory())
  return mails
    .map((mail) => mail.replaceAll('=\r\n', ''))
    .filter((mail) => mail.includes(number))
    .map((mail) => /^To: (.*?)\r?$/m.exec(mail)?.[1] ?? '')
}

test(
  'what nobody answers is called out rung by rung, up to the mayor; an answer ends it',
  everywhere,
  async ({ page, as }) => {
    const receipt = await forwarded(`Saluran air di jalan kampung buntu. ${Date.now()}`)
    const { number } = receipt
    const budi = await as('budi')
    await letTimePass(dataDirectory(), number, 60)
    await openCase(budi, number)
    const history = budi.getByRole('region', { name: 'Riwayat' })
    for (const called of [
      'Pejabat penghubung instansi',
      'Kepala instansi',
      'Kominfo',
      'Pengawas',
      'Pimpinan',
    ]) {
      await expect(history.getByText(`Penyelesaian: ${called} dipanggil`)).toHaveCount(1)
    }
    await expectNoAxeViolations(budi)
    await expect.poll(() => writtenTo(number)).toContain('lina@walikota.example')
    // Once each: the same day once more calls nobody.
    await letTimePass(dataDirectory(), number, 0)
    await budi.reload()
    await expect(history.getByText('Penyelesaian: Pimpinan dipanggil')).toHaveCount(1)
    await track(page, receipt)
    await expect(page.getByText('dipanggil')).toHaveCount(0)
    const citra = await as('citra')
    await openCase(citra, number)
    await act(citra, 'Jawab', { 'Isi jawaban': 'Saluran sudah kami keruk sampai ke ujungnya.' })
    await expectStatus(citra, 'answered')
  },
)

test(
  'what was put off is remembered: the agency is reminded, the citizen asked, and it counts as kept',
  everywhere,
  async ({ page, as }) => {
    const receipt = await forwarded(`Jembatan kayu di pulau lapuk. ${Date.now()}`)
    const { number } = receipt
    const citra = await as('citra')
    await openCase(citra, number)
    await act(citra, 'Tunda', {
      'Paling lambat tanggal': ahead(30),
      Penjelasan: 'Kayunya dikirim bulan depan, lalu lantainya diganti.',
    })
    await expectStatus(citra, 'postponed')
    await letTimePass(dataDirectory(), number, 28)
    await citra.reload()
    await expect(citra.getByText('diingatkan akan janjinya')).toHaveCount(1)
    await letTimePass(dataDirectory(), number, 3)
    await citra.reload()
    await expectStatus(citra, 'in_progress')
    await expect(citra.getByText('· warga ditanya')).toBeVisible()
    await track(page, receipt)
    await expect(page.getByText('Apakah janji ini sudah ditepati?')).toBeVisible()
    await expectNoAxeViolations(page)
    await page.getByRole('button', { name: 'Sudah ditepati' }).click()
    await expect(page.getByText('Ditepati.', { exact: true })).toBeVisible()
    await expect(page.getByText('Apakah janji ini sudah ditepati?')).toHaveCount(0)
    await citra.reload()
    await expect(citra.getByText('· ditepati')).toBeVisible()
  },
)

test(
  'an answer may promise a day; what is taken back at once promises nothing',
  everywhere,
  async ({ page, as }) => {
    const citra = await as('citra')
    const answer = 'Marka dicat ulang oleh regu jalan pekan depan.'
    const receipt = await inTimeToTakeBack(citra, async () => {
      const asked = await forwarded(`Marka jalan di tikungan hilang. ${Date.now()}`)
      await openCase(citra, asked.number)
      await act(citra, 'Jawab', {
        'Isi jawaban': answer,
        'Janji selesai paling lambat': ahead(0),
      })
      await expect(citra.getByText('Pilih hari sesudah hari ini').first()).toBeVisible()
      await expect(citra.getByLabel('Isi jawaban')).toHaveValue(answer)
      await act(citra, 'Jawab', { 'Janji selesai paling lambat': ahead(20) })
      await expectStatus(citra, 'answered')
      await expect(citra.getByText('Janji', { exact: true })).toBeVisible()
      return asked
    })
    await expectStatus(citra, 'referred')
    await expect(citra.getByText('Janji', { exact: true })).toHaveCount(0)
    await act(citra, 'Jawab', {})
    await expectStatus(citra, 'answered')
    await track(page, receipt)
    await expect(page.getByRole('heading', { name: 'Janji' })).toBeVisible()
  },
)

test(
  'whoever is archived wrongly says so once, and is looked at again',
  everywhere,
  async ({ page, as }) => {
    const receipt = await filed(`Plang nama gang hilang dicuri orang. ${Date.now()}`)
    const budi = await as('budi')
    await openCase(budi, receipt.number)
    await act(budi, 'Arsipkan', { Alasan: 'Aduan ini tidak menyebut tempat yang jelas.' })
    await expectStatus(budi, 'archived')
    await track(page, receipt)
    await expect(page.getByText('Tidak setuju dengan keputusan ini?')).toBeVisible()
    await expectNoAxeViolations(page)
    await page
      .getByLabel('Mengapa keputusan ini perlu diperiksa lagi?')
      .fill('Tempatnya sudah saya tulis: depan gerbang SMPN 6.')
    await page.getByRole('button', { name: 'Ajukan keberatan' }).click()
    await expect(
      page.getByText('Anda mengajukan keberatan. Kami periksa lagi.').first(),
    ).toBeVisible()
    await openCase(budi, receipt.number)
    await expectStatus(budi, 'submitted')
    await act(budi, 'Arsipkan', { Alasan: 'Gang itu sudah punya plang baru sejak kemarin.' })
    await track(page, receipt)
    await expect(page.getByText('Tidak setuju dengan keputusan ini?')).toHaveCount(0)
  },
)

test(
  'an officer who leaves with open cases leaves none of them to nobody',
  everywhere,
  async ({ browser, baseURL, as }) => {
    const { number } = await forwarded(`Bahu jalan longsor dekat waduk. ${Date.now()}`)
    const gita = await as('gita')
    const email = `sari.${randomBytes(4).toString('hex')}@bmsda.example`
    const name = `Sari ${email.slice(5, 13)}`
    await gita.goto('/kelola/orang')
    const invite = gita.getByRole('region', { name: 'Undang satu orang' })
    await invite.getByLabel('Nama').fill(name)
    await invite.getByLabel('Surel').fill(email)
    await invite.getByLabel('Instansi').selectOption({ label: bm })
    await invite.getByRole('button', { name: 'Kirim undangan' }).click()
    const mails = () => accessMails(dataDirectory(), email)
    await expect.poll(async () => (await mails()).length).toBe(1)
    const context = await browser.newContext(baseURL ? { baseURL } : {})
    const sari = await context.newPage()
    await sari.goto((await mails())[0]?.path ?? '')
    await sari.getByLabel('Kata sandi').fill('kuda hijau minum kopi')
    await sari.getByRole('button').last().click()
    await sari.waitForURL('**/petugas**')
    const citra = await as('citra')
    await openCase(citra, number)
    await act(citra, 'Tugaskan', {}, { Petugas: name })
    await gita.goto('/kelola/orang')
    await gita.getByRole('link', { name }).click()
    await expect(gita.getByText('1 aduan terbuka ditugaskan kepadanya.')).toBeVisible()
    const leaving = gita.getByRole('region', { name: 'Nonaktifkan' })
    await leaving.getByRole('button', { name: 'Nonaktifkan akun' }).click()
    await expect(gita.getByText('Pilih siapa yang menerima').first()).toBeVisible()
    await leaving.getByLabel('Siapa yang menerima').selectOption({ label: 'Citra Lestari' })
    await leaving.getByRole('button', { name: 'Nonaktifkan akun' }).click()
    await expect(gita.getByText('Akun dinonaktifkan')).toBeVisible()
    await sari.goto('/petugas')
    await expect(sari).toHaveURL(/\/masuk/)
    await expect
      .poll(async () => {
        await openCase(citra, number)
        return citra.getByRole('region', { name: 'Riwayat' }).getByText('Otomatis').count()
      })
      .toBeGreaterThan(0)
    await gita.goto('/kelola/pemegang')
    await expect(gita.getByText('Semua aduan yang terbuka ada yang memegangnya.')).toBeVisible()
    await expectNoAxeViolations(gita)
    await context.close()
  },
)
