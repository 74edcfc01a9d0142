// Anonymous and confidential people leave marks wherever a program could pick them up. Then everything
// is searched that somebody without the right can get hold of.

import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeDatabase, openDatabase } from '@/lib/platform/db'
import { demoAccounts } from '@/prisma/seed/demo-world/people'
import { PlainBrowser } from '../bench/plain-browser'
import { canary, tracesIn } from '../support/canaries'
import type { Cast } from '../support/cast'
import { crawl } from '../support/crawl'
import { type DeedName, deeds } from '../support/deeds'
import { everythingStored } from '../support/everything-stored'
import { note } from '../support/figures'
import { castIn, joinInstallation, untilAllAreTold } from '../support/live-installation'
import { fileManyMarked, fileMarked, type Marked } from '../support/marked-filings'
import { type Installation, startInstallation } from '../support/production-server'

/** Fewer by hand, to try this file itself. */
const filings = Number(process.env['KESAH_PROOF_CANARIES'] ?? 200)
const namedNth = 9000

let kesah: Installation
let databaseUrl: string
let cast: Cast
let filed: Marked[]

beforeAll(async () => {
  kesah = await startInstallation({ TRUSTED_PROXY: '1' })
  databaseUrl = await joinInstallation(kesah)
  filed = await fileManyMarked(kesah.url, filings)
  const database = new pg.Client(databaseUrl)
  await database.connect()
  cast = await castIn(database)
  await workOnAll()
  await untilAllAreTold(database)
  await database.end()
}, 600_000)

afterAll(async () => {
  await closeDatabase()
  await kesah.stop()
})

type Step = readonly [who: 'budi' | 'citra', deed: DeedName]

const wholeWay = [
  ['budi', 'refer'],
  ['citra', 'accept'],
  ['citra', 'inform'],
  ['budi', 'publish'],
  ['citra', 'answer'],
] as const satisfies Step[]

/** What becomes of them, by turns. */
const ways: readonly (readonly Step[])[] = [
  wholeWay,
  [['budi', 'askBack']],
  [...wholeWay.slice(0, 2), ['citra', 'sendBack']],
  [],
  [
    ['budi', 'refer'],
    ['budi', 'write'],
    ['budi', 'publish'],
  ],
  [['budi', 'handOver']],
]

async function workOnAll(): Promise<void> {
  const ordinary = filed.filter(({ isOversight }) => !isOversight)
  for (const [nth, { number }] of ordinary.entries()) {
    for (const [who, deed] of ways[nth % ways.length] ?? []) {
      await attempt(cast[who], deed, number)
    }
  }
}

/** What its author hid can't be published; that is no step of this complaint then. */
async function attempt(actor: Cast['budi' | 'citra'], deed: DeedName, number: string) {
  await deeds[deed](actor, number, new Date()).catch((error: unknown) => {
    if ((error as { code?: string }).code !== 'not_public') throw error
  })
}

async function signedIn(email: string | null): Promise<PlainBrowser> {
  const browser = new PlainBrowser(kesah.url)
  const account = demoAccounts.find((each) => each.email === email)
  if (account) await browser.send('/masuk', { email: account.email, password: account.password })
  return browser
}

/** Traces by path, of everything that this person gets by following links and by typing numbers. */
async function tracesFor(email: string | null, folder: string, start: readonly string[]) {
  const browser = await signedIn(email)
  const paths = [...start, ...filed.map(({ number }) => `${folder}/${number}`)]
  const found: Record<string, string[]> = {}
  const seen = new Set<number>()
  let pages = 0
  for await (const { path: at, status, text } of crawl(browser, kesah.url, paths, 300)) {
    pages += 1
    seen.add(status)
    const traces = tracesIn(text)
    if (traces.length > 0) found[at] = traces
  }
  browser.close()
  expect([...seen].filter((status) => status >= 500)).toEqual([])
  expect(seen).toContain(200)
  return { found, pages }
}

const square = [
  ...['/', '/aduan', '/aduan/data.json', '/aduan/rss.xml', '/aduan/peta', '/opd'],
  ...['/aduan/peta/titik.json', '/manifest.webmanifest', '/api/health/ready', '/sitemap.xml'],
]

const desks = ['/petugas', '/petugas/moderasi', '/pimpinan', '/penilai', '/kelola', '/akun']
const staff = demoAccounts.filter(({ role }) => role !== 'citizen' && role !== 'admin')
const citizens = demoAccounts.filter(({ role }) => role === 'citizen')

describe(`${filings} anonymous and confidential people are seen by nobody unauthorised`, () => {
  it('in what everybody can read', async () => {
    const { found, pages } = await tracesFor(null, '/aduan', square)
    note(`${pages} pages`)
    expect(found).toEqual({})
  })

  it('in what a search for them finds', async () => {
    const { name, phone, email } = canary(1)
    for (const words of [name, phone, email, 'Qanari']) {
      const answer = await fetch(`${kesah.url}/aduan/data.json?q=${encodeURIComponent(words)}`)
      expect(answer.status).toBe(200)
      // The words themselves come back in the address of the next page.
      const { aduan } = (await answer.json()) as { aduan: unknown[] }
      expect(tracesIn(JSON.stringify(aduan))).toEqual([])
    }
  })

  it.each(staff)('by $role $agency', async ({ email }) => {
    const { found } = await tracesFor(email, '/petugas/aduan', [...desks, ...square])
    expect(found).toEqual({})
  })

  it.each(citizens)('by another citizen, $email', async ({ email }) => {
    const { found } = await tracesFor(email, '/lacak', ['/akun', '/akun/data/unduh', ...square])
    expect(found).toEqual({})
  })

  it('in mails, but for the address that each of them goes to', () => {
    const mails = mailsSent()
    const leaking = mails.filter(({ to, text }) => tracesIn(text.replaceAll(to, '')).length > 0)
    expect(leaking).toEqual([])
    expect(mails.some(({ to }) => tracesIn(to).length > 0)).toBe(true)
  })

  it('in what the processes and the database write down about their work', () => {
    const log = readFileSync(path.join(kesah.dataDir, 'postgres.log'), 'latin1')
    expect(kesah.printed().length).toBeGreaterThan(100)
    expect(tracesIn(kesah.printed() + log)).toEqual([])
  })

  it('in the database, by who reads every table', async () => {
    const owner = openDatabase(databaseUrl, 'owner', 1)
    const stored = await everythingStored(owner)
    await owner.$disconnect()
    expect(stored).toContain('Pagar taman nomor 1 ')
    expect(tracesIn(stored)).toEqual([])
  })

  it('in the files, database included, by who takes the disk along', async () => {
    const photos: string[] = []
    for (const file of filesIn(kesah.dataDir)) {
      const isMail = file.startsWith(path.join(kesah.dataDir, 'mail'))
      const bytes = readFileSync(file)
      if (!isMail) expect(tracesIn(bytes.toString('latin1')), file).toEqual([])
      if (!file.startsWith(path.join(kesah.dataDir, 'files'))) continue
      photos.push(file)
      expect(await metadataOf(bytes), file).toEqual([])
    }
    expect(photos.length).toBeGreaterThanOrEqual(filings / 4)
  })
})

describe('the search itself', () => {
  it('finds a named person where the officer in charge may see her, and only there', async () => {
    const { number } = await fileMarked(kesah.url, namedNth, 'named')
    for (const [who, deed] of wholeWay.slice(0, 2)) await attempt(cast[who], deed, number)
    const page = `/petugas/aduan/${number}`
    expect((await tracesOn(page, 'citra@bmsda.example')).join()).toContain(canary(namedNth).name)
    expect(await tracesOn(page, 'dodi@dlh.example')).toEqual([])
  })

  it('finds what a phone writes into its photos', async () => {
    const photo = await canary(1).photo()
    const bytes = Buffer.from(await photo.arrayBuffer())
    expect(tracesIn(bytes.toString('latin1'))).not.toEqual([])
    expect(await metadataOf(bytes)).toContain('exif')
  })
})

async function tracesOn(page: string, email: string): Promise<string[]> {
  const browser = await signedIn(email)
  const { body } = await browser.get(page)
  browser.close()
  return tracesIn(body.toString())
}

async function metadataOf(photo: Buffer): Promise<string[]> {
  const found = await sharp(photo).metadata()
  return (['exif', 'iptc', 'xmp'] as const).filter((kind) => found[kind] !== undefined)
}

function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name))
}

function mailsSent(): { to: string; text: string }[] {
  return filesIn(path.join(kesah.dataDir, 'mail')).map((file) => {
    const text = readFileSync(file, 'utf8').replaceAll('=\r\n', '')
    return { to: /^To: (.*?)\r?$/m.exec(text)?.[1] ?? '', text }
  })
}
