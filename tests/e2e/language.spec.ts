import { expect, expectNoAxeViolations, test } from '../support/journey'

const story = 'The street light in front of the school has been out since Monday.'
const everywhere = { tag: ['@phone', '@no-script'] }

test('a citizen who reads English files in English', everywhere, async ({ page }) => {
  await page.goto('/')
  await expect(page.locator('html')).toHaveAttribute('lang', 'id')
  await page.getByRole('link', { name: 'English', exact: true }).click()

  await expect(page).toHaveURL((url) => url.pathname === '/')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page).toHaveTitle('Kesah: tell us about a problem around you')
  await expectNoAxeViolations(page)
  await page.getByRole('link', { name: 'Report a problem' }).click()

  await page.getByLabel('What happened?').fill('Broken')
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByText('What you typed is not lost.')).toBeVisible()
  await expect(
    page.getByRole('link', { name: 'Tell us a little more, at least 20 characters.' }),
  ).toBeVisible()
  await expect(page.getByLabel('What happened?')).toHaveValue('Broken')
  await page.getByLabel('What happened?').fill(story)
  await page.getByLabel('When did it happen? (optional)').fill('2026-11-20')
  await page.getByRole('button', { name: 'Continue' }).click()

  await expect(page.getByText('Step 2 of 4')).toBeVisible()
  await page.getByLabel('Landmark').fill('Gate of SMPN 6')
  await expect(page.getByRole('radio', { name: 'I do not know' })).toBeChecked()
  await page.getByRole('button', { name: 'Continue' }).click()

  await page.getByRole('radio', { name: 'Anonymous' }).check()
  await page.getByRole('button', { name: 'Continue' }).click()

  await expect(page.getByRole('main')).toContainText('Friday, 20 November 2026')
  await expectNoAxeViolations(page)
  await page.getByRole('button', { name: 'Send complaint' }).click()

  await expect(page.getByRole('heading', { name: 'We have received your complaint' })).toBeVisible()
  await expect(page.getByText('Checked and forwarded no later than').first()).toBeVisible()
  await expectNoAxeViolations(page)
})

test('the language is chosen on the page that is read', everywhere, async ({ page }) => {
  await page.goto('/lacak?nomor=7KQ2M9X1')
  await page.getByRole('link', { name: 'English', exact: true }).click()
  await expect(page).toHaveURL((url) => url.pathname + url.search === '/lacak?nomor=7KQ2M9X1')
  await page.getByRole('link', { name: 'Bahasa Indonesia' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'id')
  await expect(page.getByRole('button', { name: 'Lacak' })).toBeVisible()
})

test('the desk stays Indonesian', async ({ as }) => {
  const page = await as('budi')
  await page.goto('/bahasa/en')
  await page.goto('/petugas')
  await expect(page.locator('html')).toHaveAttribute('lang', 'id')
})

test('no link leads away by way of the choice of a language', async ({ request, baseURL }) => {
  const answer = await request.get('/bahasa/en', {
    headers: { referer: 'https://elsewhere.example/page' },
    maxRedirects: 0,
  })
  expect(answer.status()).toBe(303)
  expect(answer.headers()['location']).toBe('/')
  const unknown = await request.get(`${baseURL ?? ''}/bahasa/xx`, { maxRedirects: 0 })
  expect(unknown.status()).toBe(404)
})
