import { expectNothingCutOff } from '../support/desk'
import { expect, expectNoAxeViolations, signIn, test } from '../support/journey'

const everywhere = { tag: ['@phone', '@no-script'] }

test(
  'Lina asks the weakest OPD for attention in three taps; its desk reads it',
  everywhere,
  async ({ page: lina }) => {
    await signIn(lina, 'lina')
    await expect(lina).toHaveURL(/\/pimpinan$/)
    await expect(lina.getByText('Lewat tenggat').first()).toBeVisible()
    await expectNoAxeViolations(lina)
    await expectNothingCutOff(lina)
    const first = lina.getByRole('region', { name: 'Paling banyak lewat tenggat' })
    const row = first.getByRole('listitem').filter({ hasText: 'lewat dari' }).first()
    // One tap unfolds what will be said, the second sends it.
    await row.locator('summary', { hasText: 'Minta perhatian' }).click()
    await expectNoAxeViolations(lina)
    await row.getByRole('button', { name: /^Minta perhatian/ }).click()
    await expect(lina.getByText('diminta perhatiannya. Permintaan Anda tercatat.')).toBeVisible()
  },
)

test('Budi sees how each OPD does, and reminds one', everywhere, async ({ as }) => {
  const budi = await as('budi')
  await budi.goto('/petugas/pantau')
  const row = budi.getByRole('row').filter({ hasText: 'Dinas Bina Marga' })
  await expect(row).toBeVisible()
  await expectNoAxeViolations(budi)
  await expectNothingCutOff(budi)
  await row.locator('summary', { hasText: 'Ingatkan' }).click()
  await row.getByLabel('Isi pengingat').fill('Mohon lubang di Nagoya segera ditanggapi.')
  await row.getByRole('button', { name: /^Ingatkan Dinas Bina Marga/ }).click()
  await expect(budi.getByText('Pengingatnya tercatat.')).toBeVisible()
  const citra = await as('citra')
  await citra.goto('/petugas')
  await expect(citra.getByText('Mohon lubang di Nagoya segera ditanggapi.').first()).toBeVisible()
  await expectNoAxeViolations(citra)
  expect((await citra.goto('/petugas/pantau'))?.status()).toBe(404)
  expect((await citra.goto('/pimpinan'))?.status()).toBe(404)
})
