import type { Route } from '@playwright/test'
import { filed } from '../support/filed'
import { fillIn, readReceipt, track } from '../support/filing'
import { expect, expectNoAxeViolations, test } from '../support/journey'
import { heavyPhoto, phonePhoto } from '../support/photos'

const story = 'Lubang besar di depan pasar, sudah dua motor jatuh minggu ini.'

async function picture() {
  return { name: 'IMG-Kenari.jpg', mimeType: 'image/jpeg', buffer: await phonePhoto(900, 600) }
}

const pretender = {
  name: 'foto.jpg',
  mimeType: 'image/jpeg',
  buffer: Buffer.from('<!doctype html><script>alert(1)</script>'),
}

test('a photo goes with the complaint, to Kominfo and not to the agency', async ({ page, as }) => {
  await page.goto('/lapor/cerita')
  await page.getByLabel('Apa yang terjadi?').fill(story)
  await page.getByLabel('Foto (tidak wajib)').setInputFiles(await picture())
  const thumbnail = page.getByRole('img', { name: 'Foto 1' })
  await expect(thumbnail).toBeVisible()
  await expect(thumbnail).toHaveJSProperty('naturalWidth', 320)
  await expect(page.getByLabel('Apa yang terjadi?')).toHaveValue(story)
  await expectNoAxeViolations(page)
  const address = ((await thumbnail.getAttribute('src')) ?? '').replace('?ukuran=kecil', '')

  await fillIn(page, story)
  await expect(page.getByRole('main')).toContainText('1 foto')
  await page.getByRole('button', { name: 'Kirim aduan' }).click()
  const receipt = await readReceipt(page)
  await track(page, receipt)
  await expect(page.getByRole('img', { name: 'Foto 1' })).toHaveJSProperty('naturalWidth', 320)
  await expectNoAxeViolations(page)

  const budi = await as('budi')
  await budi.goto(`/petugas/aduan/${receipt.number}`)
  await expect(budi.getByRole('img', { name: 'Foto 1' })).toHaveJSProperty('naturalWidth', 320)
  const answer = await budi.request.get(address)
  expect(answer.headers()).toMatchObject({
    'content-type': 'image/jpeg',
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
  })
  expect(answer.headers()['content-security-policy']).toContain("sandbox; default-src 'none'")
  const citra = await as('citra')
  expect((await citra.request.get(address)).status()).toBe(404)
})

test('a photo that was picked before scripts came leaves once they are there', async ({ page }) => {
  const scripts = Promise.withResolvers<undefined>()
  await page.route(/\/_next\/static\/.*\.js/, async (route) => {
    await scripts.promise
    await route.continue()
  })
  await page.goto('/lapor/cerita', { waitUntil: 'commit' })
  await page.getByLabel('Foto (tidak wajib)').setInputFiles(await picture())
  await expect(page.getByRole('button', { name: 'Unggah foto' })).toBeVisible()
  scripts.resolve(undefined)
  await expect(page.getByRole('img', { name: 'Foto 1' })).toBeVisible()
  await expect(page.getByLabel('Foto (tidak wajib)')).toHaveValue('')
})

test('no other browser gets the photo of a form, or can take it out', async ({ page, browser }) => {
  await page.goto('/lapor/cerita')
  await page.getByLabel('Foto (tidak wajib)').setInputFiles(await picture())
  const thumbnail = page.getByRole('img', { name: 'Foto 1' })
  await expect(thumbnail).toBeVisible()
  const address = new URL((await thumbnail.getAttribute('src')) ?? '', page.url())
  const stranger = await browser.newContext()
  expect((await stranger.request.get(address.href)).status()).toBe(404)
  const removal = new URL(`/api/uploads?hapus=${address.pathname.split('/').pop() ?? ''}`, address)
  const multipart = { description: '' }
  await stranger.request.get(new URL('/lapor/cerita', address).href)
  const headers = { origin: address.origin, accept: 'application/json' }
  const refused = await stranger.request.post(removal.href, { headers, multipart })
  expect(refused.status()).toBe(404)
  const foreign = { ...headers, origin: 'https://elsewhere.example' }
  const fromElsewhere = await page.request.post(removal.href, { headers: foreign, multipart })
  expect(fromElsewhere.status()).toBe(403)
  expect((await page.request.get(address.href)).status()).toBe(200)
  await stranger.close()
})

test('a file that is no photo is named as such, and a photo can be taken out', async ({ page }) => {
  await page.goto('/lapor/cerita')
  await page.getByLabel('Apa yang terjadi?').fill(story)
  await page.getByLabel('Foto (tidak wajib)').setInputFiles(pretender)
  await expect(page.getByRole('status').filter({ hasText: 'bukan foto' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Coba lagi' })).toBeVisible()
  await page.getByRole('button', { name: 'Batal' }).click()
  await page.getByLabel('Foto (tidak wajib)').setInputFiles(await picture())
  await page.getByRole('button', { name: 'Hapus foto' }).click()
  await expect(page.getByRole('img', { name: 'Foto 1' })).toBeHidden()
  await expect(page.getByLabel('Apa yang terjadi?')).toHaveValue(story)
})

test('a photo that the network dropped is sent again by hand', async ({ page }) => {
  await page.route('**/api/uploads?*', (route) => route.abort(), { times: 1 })
  await page.goto('/lapor/cerita')
  await page.getByLabel('Foto (tidak wajib)').setInputFiles(await picture())
  await page.getByRole('button', { name: 'Coba lagi' }).click()
  await expect(page.getByRole('img', { name: 'Foto 1' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Coba lagi' })).toBeHidden()
})

test('a photo that arrived though its answer got lost is not there twice', async ({ page }) => {
  await page.goto('/lapor/cerita')
  // The first opens the form.
  await page.getByLabel('Foto (tidak wajib)').setInputFiles(await picture())
  await expect(page.getByRole('img', { name: 'Foto 1' })).toBeVisible()
  const loseTheAnswer = async (route: Route) => {
    await route.fetch()
    await route.abort()
  }
  await page.route('**/api/uploads?*', loseTheAnswer, { times: 1 })
  const other = { ...(await picture()), buffer: await phonePhoto(700, 500) }
  await page.getByLabel('Foto (tidak wajib)').setInputFiles(other)
  await page.getByRole('button', { name: 'Coba lagi' }).click()
  await expect(page.getByText('Foto sudah diunggah.')).toBeAttached()
  await expect(page.getByRole('img', { name: 'Foto 2' })).toBeVisible()
  await expect(page.getByRole('img', { name: 'Foto 3' })).toBeHidden()
})

test('a photo on its way can be called back', async ({ page }) => {
  await page.route('**/api/uploads?*', () => undefined)
  await page.goto('/lapor/cerita')
  await page.getByLabel('Apa yang terjadi?').fill(story)
  await page.getByLabel('Foto (tidak wajib)').setInputFiles(await picture())
  await expect(page.getByRole('progressbar')).toBeVisible()
  await expectNoAxeViolations(page)
  await page.getByRole('button', { name: 'Batal' }).click()
  await expect(page.getByRole('progressbar')).toBeHidden()
  await page.getByRole('button', { name: 'Lanjut' }).click()
  await expect(page).toHaveURL(/\/lapor\/lokasi$/)
})

test('a heavy photo leaves the device small, and what it told besides stays there', async ({
  page,
}) => {
  const buffer = await heavyPhoto()
  await page.goto('/lapor/cerita')
  const sending = page.waitForRequest('**/api/uploads?*')
  await page.getByLabel('Foto (tidak wajib)').setInputFiles({ ...(await picture()), buffer })
  await expect(page.getByText('Kami hapus dari foto: lokasi, jenis kamera.')).toBeVisible()
  const { 'content-length': sent } = await (await sending).allHeaders()
  expect(Number(sent)).toBeGreaterThan(0)
  expect(Number(sent)).toBeLessThan(buffer.length / 2)
})

test.describe('without scripts', { tag: '@no-script' }, () => {
  test.skip(({ javaScriptEnabled }) => javaScriptEnabled, 'These buttons need no script.')

  test('uploading keeps the text, unfinished as it is, and so does a refusal', async ({ page }) => {
    await page.goto('/lapor/cerita')
    await page.getByLabel('Apa yang terjadi?').fill('Lubang')
    await page.getByLabel('Kapan terjadi?').fill('2026-11-20')
    await page.getByLabel('Foto (tidak wajib)').setInputFiles(await picture())
    await page.getByRole('button', { name: 'Unggah foto' }).click()
    await expect(page).toHaveURL(/\/lapor\/cerita$/)
    await expect(page.getByRole('img', { name: 'Foto 1' })).toBeVisible()
    await expect(page.getByLabel('Apa yang terjadi?')).toHaveValue('Lubang')
    await expect(page.getByLabel('Kapan terjadi?')).toHaveValue('2026-11-20')

    await page.getByLabel('Apa yang terjadi?').fill('Lubang besar')
    await page.getByLabel('Foto (tidak wajib)').setInputFiles(pretender)
    await page.getByRole('button', { name: 'Unggah foto' }).click()
    await expect(page.getByRole('link', { name: /bukan foto/ })).toBeVisible()
    await expect(page.getByLabel('Apa yang terjadi?')).toHaveValue('Lubang besar')

    await page.getByRole('button', { name: 'Hapus foto' }).click()
    await expect(page.getByRole('img', { name: 'Foto 1' })).toHaveCount(0)
    await expect(page.getByLabel('Apa yang terjadi?')).toHaveValue('Lubang besar')
  })

  test('a photo that was picked and never uploaded still comes along', async ({ page }) => {
    await page.goto('/lapor/cerita')
    await page.getByLabel('Apa yang terjadi?').fill(story)
    await page.getByLabel('Foto (tidak wajib)').setInputFiles(await picture())
    await page.getByRole('button', { name: 'Lanjut' }).click()
    await expect(page).toHaveURL(/\/lapor\/lokasi$/)
    await page.goto('/lapor/cerita')
    await expect(page.getByRole('img', { name: 'Foto 1' })).toBeVisible()
    await expect(page.getByLabel('Apa yang terjadi?')).toHaveValue(story)
  })

  test('of several photos the good ones stay, and the page says which is missing and why', async ({
    page,
  }) => {
    await page.goto('/lapor/cerita')
    await page.getByLabel('Apa yang terjadi?').fill(story)
    const other = { ...(await picture()), buffer: await phonePhoto(700, 500) }
    await page.getByLabel('Foto (tidak wajib)').setInputFiles([await picture(), pretender, other])
    await page.getByRole('button', { name: 'Lanjut' }).click()
    await expect(page.getByRole('link', { name: /Berkas ke-2: .*bukan foto/ })).toBeVisible()
    await expect(page.getByRole('img', { name: 'Foto 2' })).toBeVisible()
    await expect(page.getByRole('img', { name: 'Foto 3' })).toHaveCount(0)
    await expect(page.getByLabel('Apa yang terjadi?')).toHaveValue(story)
  })

  test('a photo of more than ten megabytes arrives where a complaint is followed', async ({
    page,
  }) => {
    test.slow()
    await track(page, await filed(story))
    const buffer = await heavyPhoto(5200, 3800)
    expect(buffer.length).toBeGreaterThan(10 * 1024 * 1024)
    await page.getByLabel('Foto tambahan').setInputFiles({ ...(await picture()), buffer })
    await page.getByRole('button', { name: 'Unggah foto' }).click()
    await expect(
      page.getByRole('region', { name: 'Percakapan' }).getByRole('img', { name: 'Foto 1' }),
    ).toBeVisible()
  })
})
