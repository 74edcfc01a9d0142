import { fillIn, readReceipt } from '../support/filing'
import { expect, expectNoAxeViolations, test } from '../support/journey'

const story = 'Lampu jalan di depan SMPN 6 mati sejak Senin, gelap sekali pada malam hari.'
const everywhere = { tag: ['@phone', '@no-script'] }

test(
  'without knowing the kind of problem, nobody has to choose one',
  everywhere,
  async ({ page }) => {
    await page.goto('/lapor')
    await page.getByLabel('Apa yang terjadi?').fill('Xyzzy plugh xyzzy plugh xyzzy.')
    await page.getByRole('button', { name: 'Lanjut' }).click()
    await expect(page.getByRole('radio', { name: 'Tidak tahu' })).toBeChecked()
  },
)

test(
  'who is complained of is asked for a complaint about officials only',
  everywhere,
  async ({ page }) => {
    await page.goto('/lapor')
    await page.getByLabel('Apa yang terjadi?').fill(story)
    await page.getByRole('button', { name: 'Lanjut' }).click()
    await expect(page.getByLabel('Siapa yang Anda adukan?')).toBeHidden()
    await page.getByRole('radio', { name: 'Jenis lain' }).check()
    await page.getByLabel('Pilih jenisnya').selectOption('GOV_AKUNTABILITAS_PENGAWASAN')
    await page.getByLabel('Tidak di tempat tertentu').check()
    await page.getByRole('button', { name: 'Lanjut' }).click()
    await page.getByLabel('Siapa yang Anda adukan?').selectOption('DLH')
    await expectNoAxeViolations(page)
    await page.getByRole('button', { name: 'Lanjut' }).click()
    await page.getByRole('radio', { name: 'Anonim' }).check()
    await page.getByRole('button', { name: 'Lanjut' }).click()
    await expect(page.getByRole('main')).toContainText(
      'Instansi yang diadukan tidak melihat apa pun',
    )
    await expectNoAxeViolations(page)
  },
)

test(
  'a story that tells of danger is answered with 112, and can still be sent',
  everywhere,
  async ({ page }) => {
    await page.goto('/lapor')
    await page
      .getByLabel('Apa yang terjadi?')
      .fill('Ada kebakaran rumah di sebelah masjid sekarang.')
    await page.getByRole('button', { name: 'Lanjut' }).click()
    await expect(page.getByRole('heading', { name: 'Di mana masalahnya?' })).toBeVisible()
    await expect(page.getByText('Ada yang dalam bahaya?')).toBeVisible()
    await expect(page.getByRole('main').getByRole('link', { name: '112' })).toHaveAttribute(
      'href',
      'tel:112',
    )
  },
)

test('with scripts 112 appears while the story is being written', async ({ page }) => {
  await page.goto('/lapor')
  await expect(page.getByText('juga tersimpan di perangkat ini')).toBeVisible()
  await page.getByLabel('Apa yang terjadi?').fill('Ada kebakaran rumah di sebelah masjid sekarang.')
  await expect(page.getByText('Ada yang dalam bahaya?')).toBeVisible()
})

test(
  'a draft can be thrown away from both places where it is kept',
  everywhere,
  async ({ page }) => {
    await page.goto('/lapor')
    await page.getByLabel('Apa yang terjadi?').fill(story)
    await page.getByRole('button', { name: 'Lanjut' }).click()
    await expect(page.getByText('Langkah 2 dari 4')).toBeVisible()
    await page.goto('/')
    await page.getByRole('button', { name: 'Hapus draf' }).click()
    await expect(page.getByText('Draf sudah dihapus')).toBeVisible()
    await page.goto('/lapor/cerita')
    await expect(page.getByLabel('Apa yang terjadi?')).toHaveValue('')
    await page.goto('/')
    await expect(page.getByText('Aduan Anda belum terkirim')).toBeHidden()
  },
)

test('what was typed and never sent is still there the next time', async ({ page }) => {
  await page.goto('/lapor')
  await expect(page.getByText('juga tersimpan di perangkat ini')).toBeVisible()
  await page.getByLabel('Apa yang terjadi?').pressSequentially(story)
  await page.goto('/')
  await page.getByRole('link', { name: 'Lanjutkan draf' }).click()
  await expect(page.getByLabel('Apa yang terjadi?')).toHaveValue(story)
})

test('the device keeps neither name nor way to reach anyone', async ({ page }) => {
  await fillIn(page, story)
  await page.getByRole('link', { name: 'Ubah Yang boleh tahu' }).click()
  await page.getByRole('radio', { name: 'Rahasia' }).check()
  await page.getByRole('textbox', { name: 'Nama' }).fill('Ani Kenari')
  await page.getByLabel('Nomor WhatsApp').fill('0812 9999 8888')
  await page.getByRole('button', { name: 'Lanjut' }).click()
  await expect(page.getByRole('main')).toContainText('Ani Kenari')
  const kept = await page.evaluate(
    () => JSON.stringify(localStorage) + JSON.stringify(sessionStorage),
  )
  expect(kept).toContain('Lampu jalan')
  expect(kept).not.toMatch(/Kenari|99998888|9999 8888/)
})

test('a form left open while the house was rebuilt is sent all the same', async ({ page }) => {
  await fillIn(page, story)
  await page.getByRole('link', { name: 'Ubah Yang boleh tahu' }).click()
  await page.getByRole('radio', { name: 'Rahasia' }).check()
  await page.getByRole('textbox', { name: 'Nama' }).fill('Ani Wijaya')
  // The page names an action that the server, as after a deploy, has never heard of.
  await page.route('**/lapor/kontak*', async (route) => {
    const headers = await route.request().allHeaders()
    if ('next-action' in headers) headers['next-action'] = '40'.padEnd(42, 'f')
    await route.continue({ headers })
  })
  await page.getByRole('button', { name: 'Lanjut' }).click()
  await expect(page.getByRole('heading', { name: 'Periksa aduan Anda' })).toBeVisible()
  await expect(page.getByRole('main')).toContainText('Ani Wijaya')
})

test(
  'eight taps, two typed fields and five pages are enough',
  { tag: '@phone' },
  async ({ page }) => {
    let taps = 0
    await page.exposeFunction('countTap', () => {
      taps += 1
    })
    await page.addInitScript(() => {
      addEventListener('pointerup', ({ isTrusted }) => {
        if (isTrusted) (globalThis as unknown as { countTap: () => void }).countTap()
      })
    })
    const pages = new Set<string>()
    page.on('framenavigated', (frame) => pages.add(new URL(frame.url()).pathname))
    await page.goto('/')
    await page.getByRole('link', { name: 'Lapor masalah' }).click()
    await page.getByLabel('Apa yang terjadi?').click()
    await page.keyboard.type('Penyu bertelur di pantai terganggu oleh lampu sorot restoran apung.')
    await page.getByRole('button', { name: 'Lanjut' }).click()
    await page.getByLabel('Patokan lokasi').click()
    await page.keyboard.type('Pantai di sebelah dermaga lama')
    await page.getByRole('button', { name: 'Lanjut' }).click()
    await page.getByRole('radio', { name: 'Anonim' }).click()
    await page.getByRole('button', { name: 'Lanjut' }).click()
    await page.getByRole('button', { name: 'Kirim aduan' }).click()
    await readReceipt(page)
    expect(taps).toBeLessThanOrEqual(8)
    // Neither home itself, nor the address that only leads to the first question.
    const after = [...pages].filter((path) => !['/', '/lapor'].includes(path))
    expect(after.length, after.join()).toBeLessThanOrEqual(5)
  },
)

test('a kelurahan is found by keyboard and with a slip of the finger', async ({ page }) => {
  await page.goto('/lapor')
  await page.getByLabel('Apa yang terjadi?').fill(story)
  await page.getByRole('button', { name: 'Lanjut' }).click()
  await page.getByRole('combobox', { name: 'Cari nama daerah' }).fill('teluk tiring')
  await expect(
    page.getByRole('option', { name: 'Teluk Tering', selected: true }).first(),
  ).toBeVisible()
  await expectNoAxeViolations(page)
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Kelurahan')).toHaveValue('21.71.10.1003')
})

test('a place can be pointed out on a map, by buttons alone', async ({ page }) => {
  await page.goto('/lapor')
  await page.getByLabel('Apa yang terjadi?').fill(story)
  await page.getByRole('button', { name: 'Lanjut' }).click()
  await page.getByRole('button', { name: 'Tunjukkan di peta' }).click()
  await page.getByRole('button', { name: 'Perbesar' }).click()
  await page.getByRole('button', { name: 'Ke utara' }).click()
  await expect(page.getByText('Titik lokasi sudah dicatat.')).toBeVisible()
  await expect(page.locator('[name=latitude]')).toHaveValue(/^[01]\.\d+$/)
  await expectNoAxeViolations(page)
})
