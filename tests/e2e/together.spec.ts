import { act, expectStatus, forwardTo, inTimeToTakeBack, openCase, unfold } from '../support/desk'
import { filed, forwarded } from '../support/filed'
import { expect, expectNoAxeViolations, test } from '../support/journey'

const works = 'Dinas Bina Marga dan Sumber Daya Air'
const story = 'Gorong-gorong di Jalan Raden Patah tersumbat lumpur sampai meluap.'

test('two at one case see each other; the slower one loses nothing', async ({ as }) => {
  const { number } = await forwarded(story)
  const budi = await as('budi')
  const citra = await as('citra')
  const again = await as('citra')
  await openCase(citra, number)
  const words = 'Lumpur kami keruk Senin pagi dengan dua truk.'
  const form = await unfold(citra, 'Jawab')
  await form.getByLabel('Isi jawaban').fill(words)
  await expect(citra.getByText('Draf tersimpan.')).toBeVisible()

  // Budi looks in, and sees that somebody is answering.
  await openCase(budi, number)
  await expect(budi.getByText(/sedang menulis: Jawab/)).toBeVisible()
  await expectNoAxeViolations(budi)

  await openCase(again, number)
  await act(again, 'Kabari', { 'Isi kabar': 'Tim kami berangkat ke lokasi sore ini.' })
  await expect(again.getByText('Kabar terkirim kepada warga.')).toBeVisible()
  await expect(citra.getByText('Ada yang baru pada aduan ini.')).toBeVisible()
  await expect(form.getByLabel('Isi jawaban')).toHaveValue(words)
  await form.getByRole('button', { name: 'Jawab', exact: true }).click()
  await expect(citra.getByText('Aduan ini berubah sejak Anda membukanya.').first()).toBeVisible()
  await expectNoAxeViolations(citra)
  await expect(citra.getByText('Tim kami berangkat ke lokasi sore ini.')).toBeVisible()
  await expect(form.getByLabel('Isi jawaban')).toHaveValue(words)
  await form.getByRole('button', { name: 'Jawab', exact: true }).click()
  await expectStatus(citra, 'answered')
})

test(
  'an answer to what has changed comes back with its words, without scripts too',
  { tag: ['@no-script', '@phone'] },
  async ({ as }) => {
    const { number } = await forwarded(story)
    const citra = await as('citra')
    const again = await as('citra')
    await openCase(citra, number)
    await openCase(again, number)
    await act(again, 'Kerjakan')
    await expectStatus(again, 'in_progress')
    const words = 'Sedimen sudah diangkat dan salurannya lancar.'
    await act(citra, 'Jawab', { 'Isi jawaban': words })
    await expect(citra.getByText('Aduan ini berubah sejak Anda membukanya.').first()).toBeVisible()
    const form = await unfold(citra, 'Jawab')
    await expect(form.getByLabel('Isi jawaban')).toHaveValue(words)
    await form.getByRole('button', { name: 'Jawab', exact: true }).click()
    await expectStatus(citra, 'answered')
  },
)

test(
  'what was ticked comes back as well, where somebody was faster',
  { tag: ['@no-script'] },
  async ({ as }) => {
    const { number } = await filed(story)
    const budi = await as('budi')
    const again = await as('budi')
    await openCase(budi, number)
    const form = await unfold(budi, 'Minta keterangan')
    await form.getByLabel('Kapan', { exact: true }).check()
    await form.getByLabel('Di mana', { exact: true }).check()
    await openCase(again, number)
    await act(again, 'Tulis kepada warga', { 'Isi pesan': 'Aduan Anda kami baca hari ini.' })
    await form.getByRole('button', { name: 'Minta keterangan', exact: true }).click()
    await expect(budi.getByText('Aduan ini berubah sejak Anda membukanya.').first()).toBeVisible()
    const renewed = await unfold(budi, 'Minta keterangan')
    await expect(renewed.getByLabel('Kapan', { exact: true })).toBeChecked()
    await expect(renewed.getByLabel('Di mana', { exact: true })).toBeChecked()
    await expect(renewed.getByLabel('Siapa', { exact: true })).not.toBeChecked()
    await renewed.getByRole('button', { name: 'Minta keterangan', exact: true }).click()
    await expectStatus(budi, 'incomplete')
  },
)

test('a step is taken back within ten seconds', { tag: ['@no-script'] }, async ({ as }) => {
  const budi = await as('budi')
  await inTimeToTakeBack(budi, async () => {
    const receipt = await filed(story)
    await openCase(budi, receipt.number)
    await act(budi, 'Teruskan', { Instruksi: 'Mohon dikeruk.' }, { 'OPD tujuan': works })
    await expectStatus(budi, 'referred')
    return receipt
  })
  await expectStatus(budi, 'submitted')
  await expect((await unfold(budi, 'Teruskan')).getByLabel('Instruksi')).toHaveValue(
    'Mohon dikeruk.',
  )
})

test('what Budi forwards stands in the inbox of the OPD within five seconds', async ({ as }) => {
  const { number } = await filed(story)
  const citra = await as('citra')
  // Five seconds by the clock of the page alone, since this machine may be busy with other things.
  await citra.clock.install()
  await citra.goto('/petugas')
  await expect(citra.getByRole('heading', { name: 'Kotak aduan' })).toBeVisible()
  await citra.getByRole('link', { name: /^Baru/ }).first().focus()
  await citra.clock.pauseAt(Date.now() + 60_000)
  const budi = await as('budi')
  await forwardTo(budi, number, works)
  await citra.clock.runFor(5_000)
  await expect(citra.locator(`a[data-row="${number}"]`)).toBeVisible()
  await expect(citra.getByRole('link', { name: /^Baru/ }).first()).toBeFocused()
})
