import { act, expectStatus } from '../support/desk'
import { fileMany } from '../support/there'
import { dataDirectory, expect, expectNoAxeViolations, test } from '../support/journey'

test('twenty alike are forwarded in six actions at most', { tag: ['@phone'] }, async ({ as }) => {
  const mark = `Gelombang${Date.now()}`
  const stories = Array.from(
    { length: 20 },
    (_, nth) => `${mark}: lampu jalan padam di tiang nomor ${nth + 1}, gelap sekali.`,
  )
  const numbers = await fileMany(dataDirectory(), stories, { category: 'INFRA_PENERANGAN_SARANA' })
  const budi = await as('budi')
  let actions = 0
  const acting = async (deed: Promise<unknown>) => {
    actions += 1
    await deed
  }
  await budi.goto('/petugas')
  await acting(budi.getByRole('searchbox', { name: 'Cari aduan' }).fill(mark))
  await acting(budi.getByRole('button', { name: 'Cari', exact: true }).click())
  await acting(budi.getByRole('link', { name: /^Pilih semua di daftar ini/ }).click())
  await expect(budi.getByRole('heading', { name: '20 aduan dipilih' })).toBeVisible()
  await expect(budi.getByLabel('OPD tujuan')).not.toHaveValue('')
  await expectNoAxeViolations(budi)
  await acting(budi.getByRole('button', { name: 'Teruskan', exact: true }).click())
  await expect(budi.getByText('20 dari 20 aduan berhasil.').first()).toBeVisible()
  await expectNoAxeViolations(budi)
  expect(actions).toBeLessThanOrEqual(6)
  await budi.goto(`/petugas/aduan/${numbers[7]}`)
  await expectStatus(budi, 'referred')
})

test(
  'some are ticked, looked over and noted; one that has moved on says so',
  { tag: ['@no-script'] },
  async ({ as }) => {
    const mark = `Cacat${Date.now()}`
    const stories = [1, 2, 3].map((nth) => `${mark}: gorong-gorong ${nth} tersumbat lumpur tebal.`)
    const [first = '', second = ''] = await fileMany(dataDirectory(), stories)
    const budi = await as('budi')
    await budi.goto(`/petugas?q=${mark}`)
    for (const number of [first, second]) await budi.locator(`[value="${number}"]`).check()
    await budi.getByRole('button', { name: 'Tindakan untuk yang dipilih' }).click()
    await expect(budi.getByRole('heading', { name: '2 aduan dipilih' })).toBeVisible()

    const other = await as('budi')
    await other.goto(`/petugas/aduan/${first}`)
    await act(other, 'Arsipkan', { Alasan: 'Sudah dilaporkan kemarin oleh warga yang sama.' })
    await expectStatus(other, 'archived')
    const instead = { 'OPD tujuan': 'Dinas Bina Marga dan Sumber Daya Air' }
    await act(budi, 'Teruskan', {}, instead)
    await expect(budi.getByText('1 dari 2 aduan berhasil.').first()).toBeVisible()
    await expect(budi.getByText('berubah sejak daftar ini dibuka')).toBeVisible()
  },
)

test(
  'a narrowed list has an address, is kept under a name and shared with the desk',
  { tag: ['@no-script', '@phone'] },
  async ({ as }) => {
    const budi = await as('budi')
    await budi.goto('/petugas?kotak=menunggu-opd')
    await budi.locator('summary', { hasText: 'Saring daftar ini' }).click()
    await budi.getByLabel('Dipegang').selectOption({ label: 'Dinas Lingkungan Hidup' })
    await budi.getByRole('button', { name: 'Terapkan' }).click()
    await expect(budi).toHaveURL(/opd=DLH/)
    await expect(budi.getByRole('list', { name: 'Saringan yang dipakai' })).toContainText(
      'Dinas Lingkungan Hidup',
    )
    await expectNoAxeViolations(budi)
    const name = `Sampah ${Date.now() % 100_000}`
    await budi.locator('summary', { hasText: 'Simpan tampilan ini' }).click()
    await budi.getByLabel('Nama tampilan').fill(name)
    await budi.getByRole('button', { name: 'Simpan', exact: true }).click()
    await budi.getByRole('link', { name }).click()
    await expect(budi).toHaveURL(/kotak=menunggu-opd&opd=DLH/)
  },
)

test('x chooses, and after a step the keyboard stands on the next row', async ({ as }) => {
  const mark = `Urutan${Date.now()}`
  const stories = [1, 2].map((nth) => `${mark}: trotoar berlubang di depan ruko nomor ${nth}.`)
  const numbers = await fileMany(dataDirectory(), stories)
  const budi = await as('budi')
  await budi.goto(`/petugas?q=${mark}`)
  await expect(budi.getByText('Pintasan papan ketik').first()).toBeVisible()
  await budi.keyboard.press('j')
  await budi.keyboard.press('x')
  const ticked = budi.locator('input[name=pilih]:checked')
  await expect(ticked).toHaveCount(1)
  await budi.goto('/petugas?kotak=baru')
  const rows = budi.locator('a[data-row]')
  const [here, after] = await rows.evaluateAll((links) =>
    links.map((link) => link.getAttribute('data-row')),
  )
  await budi.goto(`/petugas/aduan/${here}?kotak=baru`)
  await act(budi, 'Arsipkan', { Alasan: 'Isi aduan ini sama dengan yang kemarin.' })
  await expectStatus(budi, 'archived')
  await expect(budi).toHaveURL(/kotak=baru/)
  await expect(budi.locator(`a[data-row="${after}"]`)).toBeFocused()
  expect(numbers).toHaveLength(2)
})
