import { expectNothingCutOff, expectStatus, openCase } from '../support/desk'
import { track } from '../support/filing'
import { expect, expectNoAxeViolations, test } from '../support/journey'

test(
  'what somebody tells at the counter is entered on one page, and followed by its slip',
  { tag: ['@phone', '@no-script'] },
  async ({ page, as }) => {
    const citra = await as('citra')
    await citra.goto('/petugas/aduan/baru')
    await expectNoAxeViolations(citra)
    await expectNothingCutOff(citra)
    await citra
      .getByLabel('Apa yang terjadi?')
      .fill('Jembatan kecil ke sekolah dasar patah sebelah.')
    await citra.getByRole('button', { name: 'Catat dan buat slip' }).click()
    await expect(citra.getByText('Isi patokan atau kelurahannya').first()).toBeVisible()
    await expectNoAxeViolations(citra)
    await expect(citra.getByLabel('Apa yang terjadi?')).toHaveValue(/Jembatan kecil/)
    await citra.getByLabel('Patokan lokasi').fill('Belakang SDN 005 Sekupang')
    await citra.getByRole('textbox', { name: /^Nama/ }).fill('Ibu Rohani')
    await citra.getByRole('button', { name: 'Catat dan buat slip' }).click()
    await expect(citra.getByText('hanya dicatat dengan persetujuan pelapor').first()).toBeVisible()
    await citra.getByLabel('Pelapor setuju nama dan kontaknya dicatat').check()
    await citra.getByRole('button', { name: 'Catat dan buat slip' }).click()
    await expect(citra.getByRole('heading', { name: 'Aduan tercatat' })).toBeVisible()
    await expectNoAxeViolations(citra)
    await expectNothingCutOff(citra)
    const number = (await citra.locator('[data-number]').getAttribute('data-number')) ?? ''
    const code = (await citra.locator('[data-code]').getAttribute('data-code')) ?? ''

    await track(page, { number, code })
    await expectStatus(page, 'submitted')
    const budi = await as('budi')
    await openCase(budi, number)
    await expect(budi.getByText('Ibu Rohani')).toBeVisible()
    expect((await budi.goto(`/petugas/aduan/baru/${number}`))?.status()).toBe(404)
  },
)
