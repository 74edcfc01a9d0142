// Every page that a citizen can come to, in every state that it has: the one list that the checks of
// accessibility walk. A new page is added here and nowhere else.

import type { Page } from '@playwright/test'
import { readReceipt, track } from './filing'

type State = 'empty' | 'filled' | 'error'

export interface Shown {
  /** As a route: what differs from visit to visit is written `…`. */
  page: string
  state: State
}

type Walk = AsyncGenerator<Shown>

/** Pages that show themselves at their own address. */
const readable: readonly [page: string, state: State][] = [
  ['/aduan', 'filled'],
  ['/aduan?q=xylophone', 'empty'],
  ['/aduan/peta', 'filled'],
  ['/opd', 'filled'],
  ['/bantuan', 'filled'],
  ['/privasi', 'filled'],
  ['/aksesibilitas', 'filled'],
  ['/keamanan', 'filled'],
  ['/syarat', 'filled'],
  ['/offline', 'empty'],
  ['/akun/terhapus', 'filled'],
  ['/tidak-ada', 'error'],
  ['/aduan/0000000X', 'error'],
  ['/verifikasi/tidak-asli', 'error'],
  ['/berhenti/tidak-asli', 'error'],
  ['/surat/tidak-asli', 'error'],
  ['/ikut/tidak-asli', 'error'],
  ['/penilaian/tidak-asli', 'error'],
  ['/masuk/tautan/tidak-asli', 'error'],
  ['/daftar/tidak-asli', 'error'],
  ['/lupa-sandi/tidak-asli', 'error'],
]

/** Pages with one form, and what is wrong to type into it; nothing at all where that is wrong enough. */
const forms: readonly [page: string, wrong: Record<string, string>][] = [
  ['/lacak', { number: '0000000X', code: '000000000000' }],
  ['/masuk', { email: 'bukan surel' }],
  ['/masuk/tautan', { email: 'bukan surel' }],
  ['/daftar', { email: 'bukan surel' }],
  ['/lupa-sandi', { email: 'bukan surel' }],
]

const account = ['/akun', '/akun/data', '/akun/data/hapus', '/akun/keamanan', '/akun/notifikasi']

const story = 'Lampu jalan di depan SMPN 6 mati sejak Senin, gelap sekali pada malam hari.'

/** Presses the last button of the page's form, which sends it. */
async function press(page: Page, form = 'form'): Promise<void> {
  await page.locator(`main ${form} button[type=submit]`).last().click()
}

async function pressWrongly(page: Page, form = 'form'): Promise<void> {
  await press(page, form)
  await page.locator('section[aria-labelledby$=kesalahan]').waitFor()
}

async function* formStates(page: Page, path: string, wrong: Record<string, string>): Walk {
  const shown = path.replace(/[0-9A-Z]{8}/, '…')
  await page.goto(path)
  yield { page: shown, state: 'empty' }
  for (const [name, value] of Object.entries(wrong)) {
    await page.locator(`main form [name=${name}]`).fill(value)
  }
  await pressWrongly(page)
  yield { page: shown, state: 'error' }
}

async function* filing(page: Page): Walk {
  await page.goto('/')
  yield { page: '/', state: 'empty' }
  yield* formStates(page, '/lapor/cerita', {})
  await page.locator('main [name=description]').fill(story)
  yield { page: '/lapor/cerita', state: 'filled' }
  await press(page)
  await page.waitForURL('**/lapor/lokasi')
  await page.locator('main select[name=kelurahan]').selectOption('')
  yield* formStates(page, '/lapor/lokasi', {})
  await page.locator('main [name=landmark]').fill('Depan gerbang SMPN 6')
  yield { page: '/lapor/lokasi', state: 'filled' }
  await press(page)
  await page.waitForURL(/\/lapor\/(serupa|kontak)$/)
  yield* formStates(page, '/lapor/kontak', {})
  await page.locator('main [value=confidential]').check()
  await page.locator('main [name=email]').fill('sari@warga.example')
  yield { page: '/lapor/kontak', state: 'filled' }
  await press(page)
  await page.waitForURL('**/lapor/periksa')
  yield { page: '/lapor/periksa', state: 'filled' }
  await page.goto('/')
  yield { page: '/', state: 'filled' }
  await page.goto('/lapor/periksa')
  await press(page)
}

async function* following(page: Page): Walk {
  const receipt = await readReceipt(page)
  yield { page: '/lapor/terkirim/…', state: 'filled' }
  const proof = page.locator('a[href*="/verifikasi/"]').first()
  await page.goto((await proof.getAttribute('href')) ?? '')
  yield { page: '/verifikasi/…', state: 'filled' }
  await track(page, receipt)
  yield { page: '/lacak/…', state: 'filled' }
  await pressWrongly(page, 'form:has(textarea:visible)')
  yield { page: '/lacak/…', state: 'error' }
}

async function* square(page: Page): Walk {
  const list = await page.request.get('/aduan/data.json')
  const { aduan } = (await list.json()) as { aduan: { nomor: string }[] }
  const path = `/aduan/${aduan[0]?.nomor ?? ''}`
  await page.goto(path)
  yield { page: '/aduan/…', state: 'filled' }
  yield* formStates(page, `${path}/keberatan`, {})
  yield* formStates(page, `${path}/ikut`, { email: 'bukan surel' })
  await page.goto('/opd')
  const agency = await page.locator('main a[href^="/opd/"]').first().getAttribute('href')
  await page.goto(agency ?? '')
  yield { page: '/opd/…', state: 'filled' }
}

/** All that is open to everybody; the page's own context takes part in it as one citizen. */
export async function* publicStates(page: Page): Walk {
  yield* filing(page)
  yield* following(page)
  yield* square(page)
  for (const [path, wrong] of forms) yield* formStates(page, path, wrong)
  for (const [path, state] of readable) {
    await page.goto(path)
    yield { page: path, state }
  }
}

/** For who has signed in. */
export async function* accountStates(page: Page): Walk {
  for (const path of account) {
    await page.goto(path)
    yield { page: path, state: 'filled' }
  }
}
