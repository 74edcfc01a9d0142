import { expectNothingCutOff } from '../support/desk'
import { forwarded } from '../support/filed'
import { expect, expectNoAxeViolations, test } from '../support/journey'
import { phonePhoto } from '../support/photos'

const everywhere = { tag: ['@phone', '@no-script'] }

test('Budi copies a complaint to SP4N and writes its number down', everywhere, async ({ as }) => {
  const budi = await as('budi')
  await budi.goto('/petugas/sp4n')
  await expectNoAxeViolations(budi)
  await expectNothingCutOff(budi)
  const first = budi.locator('main ol > li').first()
  await first.getByLabel('Nomor pelacakan SP4N').fill('!')
  await first.getByRole('button', { name: 'Simpan nomor' }).click()
  await expect(budi.getByText('Tulis nomor pelacakan SP4N').first()).toBeVisible()
  await first.getByLabel('Nomor pelacakan SP4N').fill('8123456')
  await first.getByRole('button', { name: 'Simpan nomor' }).click()
  await expect(budi.getByText('Tersimpan. Aduannya keluar dari daftar ini.')).toBeVisible()
  const citra = await as('citra')
  expect((await citra.goto('/petugas/sp4n'))?.status()).toBe(404)
})

test('Citra takes evidence in the field, and finds it in the case', everywhere, async ({ as }) => {
  const mark = `Lapangan${Date.now()}`
  const { number } = await forwarded(`${mark}: jembatan kayu lapuk dan goyang.`)
  const citra = await as('citra')
  await citra.goto('/petugas/lapangan')
  await expectNoAxeViolations(citra)
  await expectNothingCutOff(citra)
  const visit = citra.getByRole('listitem').filter({ hasText: mark }).last()
  const photo = { name: 'bukti.jpg', mimeType: 'image/jpeg', buffer: await phonePhoto() }
  await visit.getByLabel(/^Foto bukti/).setInputFiles(photo)
  if (test.info().project.use.javaScriptEnabled === false) {
    await visit.getByRole('button', { name: 'Unggah bukti' }).click()
  } else {
    await expect(visit.getByText('1 bukti sudah menunggu')).toBeVisible()
  }
  await citra.goto(`/petugas/aduan/${number}`)
  await citra.locator('summary', { hasText: /^Jawab$/ }).click()
  await expect(citra.getByRole('list', { name: 'Bukti yang akan dikirim' })).toBeVisible()
})
