import type { Locator, Page } from '@playwright/test'
import { act, expectStatus } from '../support/desk'
import { filed, forwarded } from '../support/filed'
import { readReceipt } from '../support/filing'
import { expect, test } from '../support/journey'

/** Goes on by Tab until that stands under the keyboard, as whoever has no mouse does. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  await expect(async () => {
    await page.keyboard.press('Tab')
    await expect(wanted).toBeFocused({ timeout: 1 })
  }).toPass({ intervals: [0], timeout: 20_000 })
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

test('a complaint is filed, and followed, by keyboard alone', async ({ page }) => {
  const { keyboard } = page
  await page.goto('/')
  await tabTo(page, page.getByRole('link', { name: 'Lapor masalah' }).first())
  await keyboard.press('Enter')
  await tabTo(page, page.getByLabel('Apa yang terjadi?'))
  await keyboard.type('Tiang listrik di tikungan dekat SPBU miring dan hampir roboh.')
  await tabTo(page, button(page, 'Lanjut'))
  await keyboard.press('Enter')
  await tabTo(page, page.getByLabel('Patokan lokasi'))
  await keyboard.type('Tikungan dekat SPBU Vitka')
  await tabTo(page, button(page, 'Lanjut'))
  await keyboard.press('Enter')
  const named = page.getByRole('radio').first()
  await tabTo(page, named)
  await keyboard.press('ArrowUp')
  await expect(page.getByRole('radio', { name: 'Anonim' })).toBeChecked()
  await tabTo(page, button(page, 'Lanjut'))
  await keyboard.press('Enter')
  await tabTo(page, button(page, 'Kirim aduan'))
  await keyboard.press('Enter')
  const { number, code } = await readReceipt(page)

  await page.goto('/lacak')
  await tabTo(page, page.getByLabel('Nomor aduan'))
  await keyboard.type(number)
  await tabTo(page, page.getByLabel('Kode rahasia'))
  await keyboard.type(code)
  await keyboard.press('Enter')
  await page.waitForURL(`**/lacak/${number}`)
})

test('Budi forwards a clear case with five keys at most', async ({ as }) => {
  const story = 'Aspal di depan ruko Nagoya berlubang besar, motor sering jatuh di sana.'
  const { number } = await filed(story)
  const budi = await as('budi')
  let keys = 0
  const press = async (key: string) => {
    keys += 1
    await budi.keyboard.press(key)
  }
  await budi.goto(`/petugas?q=${number}`)
  await expect(budi.getByText('Pintasan papan ketik').first()).toBeVisible()
  await press('j')
  await expect(budi.locator(`a[data-row="${number}"]`)).toBeFocused()
  await press('t')
  await budi.waitForURL(`**/petugas/aduan/${number}**`)
  const agency = budi.getByLabel('OPD tujuan', { exact: true })
  await expect(agency).toBeFocused()
  await expect(agency).not.toHaveValue('')
  await press('Control+Enter')
  await expectStatus(budi, 'referred')
  expect(keys).toBeLessThanOrEqual(5)
})

test('keys do nothing while one types, nor once they are switched off', async ({ as }) => {
  const budi = await as('budi')
  await budi.goto('/petugas')
  const help = budi.getByRole('dialog', { name: 'Pintasan papan ketik' })
  const focused = budi.locator('a[data-row]:focus')
  // The list renews itself while others file, and keys live only once scripts do.
  await expect(async () => {
    await budi.keyboard.press('j')
    await expect(focused).toHaveCount(1, { timeout: 1_000 })
  }, 'no row took the keyboard').toPass()
  await budi.keyboard.press('/')
  await expect(budi.getByRole('searchbox', { name: 'Cari aduan' })).toBeFocused()
  await budi.keyboard.type('j?')
  await expect(budi.getByRole('searchbox', { name: 'Cari aduan' })).toHaveValue('j?')
  await budi.keyboard.press('Escape')
  await budi.keyboard.press('?')
  await expect(help).toBeVisible()
  await help.getByLabel('Matikan pintasan').check()
  await budi.keyboard.press('Escape')
  await expect(help).toBeHidden()
  await budi.keyboard.press('j')
  await expect(focused).toHaveCount(0)
})

test('what comes back lies in a box of its own, and is found by its words', async ({ as }) => {
  const story = 'Jembatan papan menuju dermaga rakyat lapuk dan patah dua bilah.'
  const { number } = await forwarded(story)
  const budi = await as('budi')
  const citra = await as('citra')
  await citra.goto('/petugas')
  await citra.getByRole('searchbox', { name: 'Cari aduan' }).fill('dermaga lapuk')
  await button(citra, 'Cari').click()
  await citra.locator(`a[data-row="${number}"]`).click()
  await act(
    citra,
    'Kembalikan',
    { Alasan: 'Dermaga rakyat dikelola Dinas Perhubungan.' },
    { 'OPD tujuan yang diusulkan': 'Dinas Perhubungan' },
  )
  await budi.goto('/petugas')
  await budi.getByRole('link', { name: /^Dikembalikan/ }).click()
  await expect(budi.locator(`a[data-row="${number}"]`)).toBeVisible()
})
