import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { type Page } from '@playwright/test'
import { accessMails } from '../support/access-mails'
import { readReceipt } from '../support/filing'
import { expect, expectNoAxeViolations, dataDirectory, test } from '../support/journey'

const story = 'Got depan ruko Nagoya Hill tersumbat dan air hujan naik sampai ke dalam toko.'
const everywhere = { tag: ['@phone', '@no-script'] }

function anAddress(): string {
  return `warga.${randomBytes(6).toString('hex')}@warga.example`
}

/** The link in the newest mail to this address, once it has come. */
async function linkTo(email: string, mails = 1): Promise<string> {
  const read = () => accessMails(dataDirectory(), email)
  await expect.poll(async () => (await read()).length).toBe(mails)
  const path = (await read()).at(-1)?.path
  if (!path) throw new Error('The mail has no link.')
  return path
}

async function register(page: Page, email: string): Promise<void> {
  await page.goto('/daftar')
  await page.getByLabel('Nama').fill('Rina Marpaung')
  await page.getByLabel('Surel').fill(email)
  await page.getByRole('button', { name: 'Kirim tautan' }).click()
  await expect(page.getByText('Kami kirim tautan ke alamat itu.')).toBeVisible()
  await page.goto(await linkTo(email))
  await page.getByRole('button', { name: 'Buat akun dan masuk' }).click()
  await page.waitForURL('**/akun')
}

async function fileNamed(page: Page): Promise<string> {
  await page.goto('/lapor')
  await page.getByLabel('Apa yang terjadi?').fill(story)
  await page.getByRole('button', { name: 'Lanjut' }).click()
  await page.getByLabel('Patokan lokasi').fill('Ruko Nagoya Hill blok C')
  await page.getByRole('button', { name: 'Lanjut' }).click()
  await page.getByRole('radio', { name: 'Petugas boleh tahu nama saya' }).check()
  await page.getByLabel('Nama', { exact: true }).fill('Rina Marpaung')
  await page.getByRole('button', { name: 'Lanjut' }).click()
  await page.getByRole('button', { name: 'Kirim aduan' }).click()
  return (await readReceipt(page)).number
}

test(
  'by a link alone someone gets an account, sees a complaint there, and is forgotten again',
  everywhere,
  async ({ page }) => {
    const email = anAddress()
    await register(page, email)
    await expect(page.getByText('Belum ada aduan di akun ini.')).toBeVisible()
    await expectNoAxeViolations(page)

    const number = await fileNamed(page)
    await page.goto('/akun')
    await expect(page.getByText('Diterima, sedang diperiksa')).toBeVisible()
    await page.getByRole('link', { name: /Got depan ruko/ }).click()
    await page.waitForURL(`**/lacak/${number}`)

    await page.goto('/akun/data')
    await expectNoAxeViolations(page)
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Unduh data saya' }).click()
    const file = await readFile(await (await download).path(), 'utf8')
    const data = JSON.parse(file) as {
      account: { email: string }
      complaints: { number: string }[]
    }
    expect(data.account.email).toBe(email)
    expect(data.complaints).toMatchObject([{ number, description: story }])

    await page.getByRole('link', { name: 'Hapus data diri' }).click()
    await expect(page).toHaveTitle(/Hapus data diri/)
    await expectNoAxeViolations(page)
    await page.getByRole('button', { name: 'Ya, hapus data diri saya' }).click()
    await expect(page.getByText('Centang bila Anda mengerti').first()).toBeVisible()
    await page.getByLabel('Saya mengerti').check()
    await page.getByRole('button', { name: 'Ya, hapus data diri saya' }).click()
    await expect(page.getByRole('heading', { name: 'Data diri Anda sudah dihapus' })).toBeVisible()
    await page.goto('/akun')
    await page.waitForURL('**/masuk?**')
  },
)

test('a link signs in once, and only by its button', everywhere, async ({ page, browser }) => {
  const email = anAddress()
  await register(page, email)
  const elsewhere = await browser.newPage()
  await elsewhere.goto('/masuk')
  await elsewhere.getByRole('link', { name: 'Kirim tautan masuk' }).click()
  await elsewhere.getByLabel('Surel akun Anda').fill(email)
  await elsewhere.getByRole('button', { name: 'Kirim tautan' }).click()
  await expect(elsewhere.getByText('Kami kirim tautan ke alamat itu.')).toBeVisible()
  const mails = () => accessMails(dataDirectory(), email)
  await expect.poll(async () => (await mails()).length).toBe(2)
  const link =
    (await mails()).map(({ path }) => path).find((path) => path?.startsWith('/masuk')) ?? ''
  // What a mail scanner does before its owner reads it.
  for (let look = 0; look < 3; look += 1) await elsewhere.request.get(link)
  await elsewhere.goto(link)
  await expectNoAxeViolations(elsewhere)
  await elsewhere.getByRole('button', { name: 'Masuk sekarang' }).click()
  await elsewhere.waitForURL('**/akun')
  await elsewhere.goto(link)
  await expect(elsewhere.getByRole('heading', { name: 'sudah tidak berlaku' })).toBeVisible()
  await elsewhere.close()
})

test('an address without account reads the same answer', everywhere, async ({ page }) => {
  for (const path of ['/masuk/tautan', '/lupa-sandi']) {
    await page.goto(path)
    await expectNoAxeViolations(page)
    for (const email of [anAddress(), 'ani@warga.example', 'budi@kominfo.example']) {
      await page.goto(path)
      await page.getByLabel('Surel akun Anda').fill(email)
      await page.getByRole('button', { name: 'Kirim tautan' }).click()
      await expect(page.getByText('Kami kirim tautan ke alamat itu.')).toBeVisible()
    }
  }
})

test('a password is set, and every device is signed out', everywhere, async ({ page }) => {
  await register(page, anAddress())
  await page.goto('/akun/keamanan')
  await expect(page.getByText('Peramban ini')).toBeVisible()
  await page.getByLabel('Kata sandi baru').fill('indonesia2026')
  await page.getByRole('button', { name: 'Simpan kata sandi' }).click()
  await expect(page.getByText('terlalu mudah ditebak').first()).toBeVisible()
  await page.getByLabel('Kata sandi baru').fill('empat kata yang panjang')
  await page.getByRole('button', { name: 'Simpan kata sandi' }).click()
  await expect(page.getByText('Kata sandi Anda sudah disimpan.')).toBeVisible()
  await expectNoAxeViolations(page)
  await page.goto('/akun/data/hapus')
  await page.getByLabel('Saya mengerti').check()
  await page.getByLabel('Kata sandi sekarang').fill('bukan kata sandinya')
  await page.getByRole('button', { name: 'Ya, hapus data diri saya' }).click()
  await expect(page.getByText('Kata sandi saat ini tidak cocok.').first()).toBeVisible()
  await expectNoAxeViolations(page)
  await page.goto('/akun/keamanan')
  await page.getByRole('button', { name: 'Keluar dari semua perangkat' }).click()
  await page.waitForURL('**/masuk')
  await page.goto('/akun/keamanan')
  await page.waitForURL('**/masuk?**')
})

test('news by mail are stopped and started again', everywhere, async ({ page }) => {
  await register(page, anAddress())
  await page.goto('/akun/notifikasi')
  await expectNoAxeViolations(page)
  await page.getByRole('button', { name: 'Hentikan kabar lewat surel' }).click()
  await expect(page.getByText('Kabar lewat surel: mati.')).toBeVisible()
  await page.getByRole('button', { name: 'Nyalakan kabar lewat surel' }).click()
  await expect(page.getByText('Kabar lewat surel: menyala.')).toBeVisible()
})
