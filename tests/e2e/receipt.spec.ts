import { fileComplaint } from '../support/filing'
import { expect, expectNoAxeViolations, test } from '../support/journey'

const story = 'Pagar taman bermain di Sei Panas roboh dan ujungnya tajam, bahaya bagi anak-anak.'
const everywhere = { tag: ['@phone', '@no-script'] }

test('a receipt proves itself, and nothing of the complaint', everywhere, async ({ page }) => {
  const { number } = await fileComplaint(page, story)
  const pdf = page.getByRole('link', { name: 'Unduh tanda terima (PDF)' })
  const file = await page.request.get((await pdf.getAttribute('href')) ?? '')
  expect(file.headers()['content-type']).toBe('application/pdf')
  expect((await file.body()).subarray(0, 5).toString()).toBe('%PDF-')

  await page.getByRole('link', { name: 'Kode QR ke halaman pemeriksaan' }).click()
  await expect(page.getByRole('heading', { name: 'Tanda terima ini asli' })).toBeVisible()
  await expect(page.locator('[data-number]')).toHaveAttribute('data-number', number)
  await expect(page.getByRole('main')).not.toContainText('taman bermain')
  await expectNoAxeViolations(page)

  const address = page.url()
  const turned = address.at(-20) === 'A' ? 'B' : 'A'
  await page.goto(address.slice(0, -20) + turned + address.slice(-19))
  await expect(page.getByRole('heading', { name: 'tidak asli' })).toBeVisible()
  await expectNoAxeViolations(page)
})

test('the secret code is printed for the browser that sent it alone', async ({
  page,
  playwright,
}) => {
  await fileComplaint(page, story)
  const path =
    (await page.getByRole('link', { name: 'Unduh tanda terima' }).getAttribute('href')) ?? ''
  const own = await page.request.get(path)
  const stranger = await playwright.request.newContext()
  const other = await stranger.get(new URL(path, page.url()).href)
  expect(other.status()).toBe(200)
  expect((await other.body()).length).toBeLessThan((await own.body()).length)
  await stranger.dispose()
})

const plain = ['Bantuan', 'Privasi', 'Aksesibilitas', 'Keamanan', 'Syarat']

for (const name of plain) {
  test(`“${name}” is found at the foot of every page`, everywhere, async ({ page }) => {
    await page.goto('/')
    await page.getByRole('contentinfo').getByRole('link', { name, exact: true }).click()
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
    await expect(page.getByRole('main')).not.toContainText(/[{}]|undefined/)
    await expectNoAxeViolations(page)
  })
}

test('a link to rate that nobody gave opens nothing', everywhere, async ({ page }) => {
  const answer = await page.goto('/penilaian/7KQ2M9XA20783-abc')
  expect(answer?.status()).toBe(404)
})
