import { filed } from '../support/filed'
import { track } from '../support/filing'
import { act, expectStatus, openCase } from '../support/desk'
import { dataDirectory, expect, expectNoAxeViolations, test } from '../support/journey'
import { mailTo } from '../support/mail-to'

const everywhere = { tag: ['@phone', '@no-script'] }

test(
  'two tell of one thing: the second is handled with the first, until its citizen says otherwise',
  everywhere,
  async ({ page, as }) => {
    const place = 'Tiang rambu di bundaran Punggur roboh dan melintang di jalan.'
    const lead = await filed(place)
    const twin = await filed(`${place} Berbahaya bagi motor.`)
    const budi = await as('budi')
    await openCase(budi, twin.number)
    await act(budi, 'Gabungkan', { 'Nomor aduan lain': lead.number })
    await expectStatus(budi, 'merged')
    await expect(budi.getByText('Ditangani bersama')).toBeVisible()
    await openCase(budi, lead.number)
    await expect(budi.getByText('Jawabannya juga untuk')).toBeVisible()
    await expectNoAxeViolations(budi)
    await track(page, twin)
    await expect(page.getByText('Ditangani bersama aduan serupa').first()).toBeVisible()
    await expectNoAxeViolations(page)
    await page.getByText('Masalah saya berbeda').click()
    await page
      .getByLabel('Apa bedanya')
      .fill('Rambu saya ada di sisi pelabuhan, bukan di bundaran.')
    await page.getByRole('button', { name: 'Tangani tersendiri' }).click()
    await expect(page.getByText('Diterima, sedang diperiksa').first()).toBeVisible()
  },
)

test(
  'a new officer is invited, chooses a password by the link, and is at the desk',
  everywhere,
  async ({ page, as }) => {
    const gita = await as('gita')
    await gita.goto('/kelola/orang')
    const address = `rina${Date.now()}@dlh.example`
    const form = gita.locator('form').filter({ hasText: 'Kirim undangan' })
    await form.getByLabel('Nama').fill('Rina Wati')
    await form.getByLabel('Surel').fill(address)
    await form.getByLabel('Instansi').selectOption('DLH')
    await form.getByRole('button', { name: 'Kirim undangan' }).click()
    await expect(gita.getByText('Undangan terkirim.')).toBeVisible()
    await expectNoAxeViolations(gita)
    const invitation = /\/undangan\/[\w-]{43}/
    const [link = ''] = invitation.exec(await mailTo(dataDirectory(), address, invitation)) ?? []
    await page.goto(link)
    await page.getByLabel('Kata sandi').fill('kuda hijau minum kopi')
    await page.getByRole('button', { name: 'Simpan dan masuk' }).click()
    await expect(page.getByText('Dinas Lingkungan Hidup').first()).toBeVisible()
    await page.goto('/petugas/panduan')
    await expect(page.getByRole('heading', { name: 'Panduan hari pertama' })).toBeVisible()
  },
)
