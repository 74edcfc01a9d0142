import { act, expectNothingCutOff, expectStatus, openCase, unfold } from '../support/desk'
import { filed } from '../support/filed'
import { expect, expectNoAxeViolations, signIn, test } from '../support/journey'

const story = 'Parit di belakang Pasar Botania mampet dan meluap setiap kali hujan.'
const works = 'Dinas Bina Marga dan Sumber Daya Air'
const everywhere = { tag: ['@phone', '@no-script'] }
const onPhone = { tag: '@phone' }
const withoutScript = { tag: '@no-script' }

test(
  'nothing is archived without a reason, and what was typed is kept',
  everywhere,
  async ({ as }) => {
    const { number } = await filed(story)
    const budi = await as('budi')
    await openCase(budi, number)
    await act(budi, 'Arsipkan', { Alasan: 'Ganda' })
    const words = 'Tulis alasan atau penjelasan, paling sedikit 10 karakter.'
    await expect(budi.getByRole('link', { name: words })).toBeVisible()
    const form = await unfold(budi, 'Arsipkan')
    await expect(form.getByLabel('Alasan')).toHaveValue('Ganda')
    await expect(form.getByLabel('Alasan')).toHaveAccessibleDescription(new RegExp(words))
    await expectStatus(budi, 'submitted')
    await expectNoAxeViolations(budi)
    await expectNothingCutOff(budi)
    await act(budi, 'Arsipkan', { Alasan: 'Isinya sama dengan aduan yang sudah dijawab kemarin.' })
    await expectStatus(budi, 'archived')
    await expect(budi.getByText('Tidak ada yang perlu Anda lakukan pada aduan ini.')).toBeVisible()
    await expectNoAxeViolations(budi)
  },
)

test(
  'an OPD has to be chosen, and a complaint about officials goes to the Inspektorat alone',
  withoutScript,
  async ({ as }) => {
    const { number } = await filed('Petugas lapangan meminta uang di luar tarif resmi.')
    const budi = await as('budi')
    await openCase(budi, number)
    // Of what may be about officials nothing is chosen beforehand.
    await act(budi, 'Teruskan', { Instruksi: 'Mohon diperiksa dengan tertutup.' })
    await expect(budi.getByLabel('OPD tujuan', { exact: true })).toHaveAttribute(
      'aria-invalid',
      'true',
    )
    await expect(budi.getByLabel('Instruksi untuk OPD')).toHaveValue(
      'Mohon diperiksa dengan tertutup.',
    )

    await budi.getByText('Ubah jenis aduan').click()
    const oversight = { 'Jenis aduan': 'Pengaduan berkadar pengawasan' }
    await act(budi, 'Teruskan', {}, { 'OPD tujuan': works, ...oversight })
    const only = 'Aduan berkadar pengawasan hanya bisa diteruskan ke Inspektorat.'
    await expect(budi.getByRole('link', { name: only })).toBeVisible()
    await expect(budi.getByLabel('Jenis aduan')).toHaveValue('oversight')
    await act(budi, 'Teruskan', {}, { 'OPD tujuan': 'Inspektorat Daerah' })
    await expectStatus(budi, 'referred')
    await expect(budi.getByText('Isi aduan tidak untuk umum')).toBeVisible()

    const eka = await as('eka')
    expect((await eka.goto(`/petugas/aduan/${number}`))?.status()).toBe(404)
    const indra = await as('indra')
    await openCase(indra, number)
    await expectStatus(indra, 'referred')
  },
)

test('Budi forwards with the keyboard alone', async ({ as }) => {
  const { number } = await filed(story)
  const budi = await as('budi')
  await openCase(budi, number)
  await budi.keyboard.press('Tab')
  await expect(budi.getByRole('link', { name: 'Langsung ke isi' })).toBeFocused()
  await budi.keyboard.press('Enter')
  const agency = budi.getByLabel('OPD tujuan', { exact: true })
  for (let pressed = 0; pressed < 10; pressed += 1) {
    if (await agency.evaluate((field) => field === document.activeElement)) break
    await budi.keyboard.press('Tab')
  }
  await expect(agency).toBeFocused()
  await budi.keyboard.type('Dinas Bina')
  await budi.keyboard.press('Tab')
  await budi.keyboard.type('Mohon dikeruk sebelum Desember.')
  await budi.keyboard.press('Tab')
  await budi.keyboard.press('Tab')
  await expect(budi.getByRole('button', { name: 'Teruskan' })).toBeFocused()
  await budi.keyboard.press('Enter')
  await expectStatus(budi, 'referred')
  await expect(budi.getByText(`Diteruskan ke ${works}`)).toBeVisible()
})

test(
  'a row of the inbox opens its case, and the way back leads to the same box',
  onPhone,
  async ({ page: budi }) => {
    await signIn(budi, 'budi')
    await expect(budi).toHaveURL(/\/petugas$/)
    await expectNoAxeViolations(budi)
    await expectNothingCutOff(budi)
    await budi.getByRole('link', { name: /^Menunggu OPD/ }).click()
    await expect(budi.getByRole('link', { name: /^Menunggu OPD/ })).toHaveAttribute(
      'aria-current',
      'page',
    )
    const first = budi.getByRole('main').locator('tbody').getByRole('link').first()
    const title = await first.innerText()
    await first.click()
    await expect(budi.getByRole('heading', { level: 1, name: title })).toBeVisible()
    await budi.getByRole('link', { name: 'Kembali' }).click()
    await expect(budi).toHaveURL(/kotak=menunggu-opd$/)
  },
)

test('an empty box says what will appear in it', async ({ as }) => {
  const fajar = await as('fajar')
  await fajar.goto('/petugas')
  await expect(fajar.getByText('Tidak ada aduan baru')).toBeVisible()
  await expectNoAxeViolations(fajar)
  await fajar.goto('/petugas?kotak=lewat&berhasil=%3Cb%3Ehai')
  await expect(fajar.getByText('Tidak ada yang lewat tenggat')).toBeVisible()
  await expect(fajar.getByText('hai')).toHaveCount(0)
})

test('for a citizen there is no desk, and a visitor has to sign in', async ({ page, as }) => {
  const ani = await as('ani')
  expect((await ani.goto('/petugas'))?.status()).toBe(404)
  await page.goto('/petugas')
  await expect(page).toHaveURL(/\/masuk/)
})

test('who signs out leaves the desk at once', withoutScript, async ({ page: citra }) => {
  await signIn(citra, 'citra')
  await citra.getByRole('button', { name: 'Keluar' }).click()
  await expect(citra).not.toHaveURL(/petugas/)
  await citra.goto('/petugas')
  await expect(citra).toHaveURL(/\/masuk/)
})
