// What a page weighs for a browser that comes for the first time, as Chromium counts it on the wire:
// headers and compressed body of everything that is fetched until the network falls silent.

import type { Page } from '@playwright/test'
import { fileComplaint, fillIn, readReceipt, track } from './filing'

export type Kind = 'html' | 'css' | 'js' | 'fonts' | 'images' | 'other'

/** Bytes by kind, and the addresses outside of the page's own origin. */
export interface FirstLoad extends Record<Kind, number> {
  thirdParties: string[]
}

const kindOf: Partial<Record<string, Kind>> = {
  Document: 'html',
  Stylesheet: 'css',
  Script: 'js',
  Font: 'fonts',
  Image: 'images',
}

/**
 * @param path of a page that answers by itself; one that leads elsewhere would weigh something else
 * @throws {Error} when it does, or answers anything but 200
 */
export async function firstLoad(opener: Page, path: string): Promise<FirstLoad> {
  const page = await opener.context().newPage()
  const network = await page.context().newCDPSession(page)
  await network.send('Network.enable')
  await network.send('Network.clearBrowserCache')
  const load: FirstLoad = {
    html: 0,
    css: 0,
    js: 0,
    fonts: 0,
    images: 0,
    other: 0,
    thirdParties: [],
  }
  const kindById = new Map<string, Kind>()
  const urls: string[] = []
  network.on('Network.requestWillBeSent', ({ request }) => urls.push(request.url))
  network.on('Network.responseReceived', ({ requestId, type }) => {
    kindById.set(requestId, kindOf[type] ?? 'other')
  })
  network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    load[kindById.get(requestId) ?? 'other'] += encodedDataLength
  })
  const answer = await page.goto(path, { waitUntil: 'networkidle' })
  const { origin, pathname } = new URL(page.url())
  await page.close()
  if (answer?.status() !== 200) throw new Error(`${path} answered ${answer?.status() ?? 'nothing'}`)
  if (pathname !== new URL(path, origin).pathname) throw new Error(`${path} led to ${pathname}`)
  load.thirdParties = urls.filter((url) => !/^(data|blob):/.test(url) && !url.startsWith(origin))
  return load
}

type Walk = AsyncGenerator<[page: string, load: FirstLoad]>

/** Pages that answer to anybody by their address alone. */
const openPages = [
  ...['/', '/lapor/cerita', '/lacak', '/masuk', '/daftar', '/lupa-sandi', '/masuk/tautan'],
  ...['/aduan', '/aduan/peta', '/opd', '/offline'],
  ...['/bantuan', '/privasi', '/aksesibilitas', '/keamanan', '/syarat'],
]

async function* citizenPages(page: Page): Walk {
  for (const path of openPages) yield [path, await firstLoad(page, path)]
  for (const list of ['/aduan', '/opd']) {
    yield [`${list}/…`, await firstLoad(page, await firstEntry(page, list))]
  }
  const story = 'Lampu jalan di depan SMPN 6 mati sejak Senin, gelap sekali pada malam hari.'
  await fillIn(page, story)
  for (const path of ['/lapor/lokasi', '/lapor/kontak', '/lapor/periksa']) {
    yield [path, await firstLoad(page, path)]
  }
  await page.getByRole('button', { name: 'Kirim aduan' }).click()
  const receipt = await readReceipt(page)
  yield ['/lapor/terkirim/…', await firstLoad(page, new URL(page.url()).pathname)]
  await track(page, receipt)
  yield ['/lacak/…', await firstLoad(page, new URL(page.url()).pathname)]
}

/** One of the entries that a list leads to: their addresses end in capitals and figures. */
async function firstEntry(page: Page, list: string): Promise<string> {
  await page.goto(list)
  const links = await page
    .locator('main a')
    .evaluateAll((all: HTMLAnchorElement[]) => all.map(({ pathname }) => pathname))
  const entry = links.find((path) => new RegExp(`^${list}/[0-9A-Z_-]+$`).test(path))
  if (entry === undefined) throw new Error(`${list} leads to nothing.`)
  return entry
}

/** Of a Kominfo admin. */
const openDeskPages = [
  ...['/petugas', '/petugas/banyak?kotak=baru&semua=1', '/petugas/aduan/baru', '/petugas/pantau'],
  ...['/petugas/sp4n', '/kelola/aturan?bagian=kategori', '/kelola/templat'],
]

async function* deskPages(page: Page): Walk {
  await page.goto('/petugas')
  const first = await page.locator('a[href^="/petugas/aduan/"]').first().getAttribute('href')
  if (first === null) throw new Error('The inbox holds no complaint.')
  for (const path of openDeskPages) yield [path, await firstLoad(page, path)]
  yield ['/petugas/aduan/…', await firstLoad(page, first)]
}

/** Bytes of everything that a browser fetches which comes for the first time and files a complaint. */
export async function journeyLoad(opener: Page): Promise<number> {
  const page = await opener.context().newPage()
  const network = await page.context().newCDPSession(page)
  await network.send('Network.enable')
  await network.send('Network.clearBrowserCache')
  let bytes = 0
  network.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
  })
  await page.goto('/')
  await page.waitForLoadState('networkidle')
  await fileComplaint(page, 'Halte di Jalan Pramuka tidak beratap, penumpang kehujanan tiap sore.')
  await page.waitForLoadState('networkidle')
  await page.close()
  return bytes
}

/** Every page of the walk: those of a citizen who files, then those of someone at the desk. */
export async function* firstLoads(citizen: Page, officer: Page): Walk {
  yield* citizenPages(citizen)
  yield* deskPages(officer)
}
