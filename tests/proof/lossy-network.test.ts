import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openEmbeddedDatabase } from '@/lib/platform/embedded-postgres'
import { freePort } from '@/lib/platform/port'
import { PlainBrowser } from '../bench/plain-browser'
import { send } from '../bench/http'
import { type LossyProxy, phoneHeader, startLossyProxy } from '../support/lossy-proxy'
import { phonePhoto } from '../support/photos'
import { type Installation, startInstallation } from '../support/production-server'
import { note } from '../support/figures'

/** Fewer by hand, to try this file itself. */
const filings = Number(process.env['KESAH_PROOF_FILINGS'] ?? 1000)
const together = 8
const losses = { answers: 0.3, uploads: 0.1 }
const mark = 'Lampu jalan di jaringan yang buruk'

let proxy: LossyProxy
let kesah: Installation
let database: pg.Client
let before: number

beforeAll(async () => {
  proxy = await startLossyProxy('lossy', losses)
  const port = await freePort('127.0.0.1')
  proxy.leadsTo(port)
  kesah = await startInstallation({ PORT: String(port), APP_URL: proxy.url, TRUSTED_PROXY: '1' })
  database = new pg.Client((await openEmbeddedDatabase(kesah.dataDir)).url)
  await database.connect()
  before = await complaintCount()
}, 600_000)

afterAll(async () => {
  await database.end()
  await kesah.stop()
  await proxy.stop()
})

async function complaintCount(): Promise<number> {
  const { rows } = await database.query<{ count: number }>('SELECT count(*)::int FROM complaints')
  return rows[0]?.count ?? 0
}

/** What people do whose page did not come: they load it again, or send the same form once more. */
const again: typeof send = async (agent, outgoing) => {
  const tries = 60
  for (let attempt = 1; attempt < tries; attempt += 1) {
    try {
      return await send(agent, outgoing)
    } catch {
      // Lost; the next attempt tells whether it is so for good.
    }
  }
  return send(agent, outgoing)
}

interface Sent {
  draft: string
  /** On the page that it ended on. */
  number: string
  hasPhoto: boolean
}

async function fileOne(nth: number): Promise<Sent> {
  const hasPhoto = nth % 10 === 0
  const headers = { [phoneHeader]: String(nth + 1) }
  const browser = new PlainBrowser(proxy.url, { headers, transport: again })
  try {
    const photo = hasPhoto && {
      photos: new File([new Uint8Array(await phonePhoto(800, 600 + nth))], 'foto.jpg'),
    }
    const story = { description: `${mark} nomor ${nth}, padam sejak Senin.`, ...photo }
    await browser.send('/lapor/cerita', story, '/api/uploads?lanjut=1')
    await browser.send('/lapor/lokasi', { landmark: `Tiang nomor ${nth}` })
    await browser.send('/lapor/kontak', { privacy: 'anonymous' })
    const form = await browser.filledIn('/lapor/periksa', {})
    const draft = /name="draft"\r\n\r\n([0-9a-f-]{36})/.exec(String(form.body))?.[1] ?? ''
    const page = await browser.get(await browser.deliver(form))
    const number = /data-number="([^"]+)"/.exec(page.body.toString())?.[1] ?? ''
    return { draft, number, hasPhoto }
  } finally {
    browser.close()
  }
}

async function fileAll(): Promise<Sent[]> {
  const waiting = Array.from({ length: filings }, (_, nth) => nth).values()
  const sent: Sent[] = []
  const line = async () => {
    for (const nth of waiting) sent.push(await fileOne(nth))
  }
  await Promise.all(Array.from({ length: together }, line))
  return sent
}

/** What the database holds, in the words of those who sent it. */
async function stored(): Promise<Sent[]> {
  const { rows } = await database.query<{ draft: string; number: string; photos: number }>(
    `SELECT submission_id AS draft, number, count(attachments.id)::int AS photos
     FROM complaints LEFT JOIN attachments
       ON (attachments.government_id, attachments.complaint_id) =
          (complaints.government_id, complaints.id)
     WHERE description LIKE $1 || '%' GROUP BY submission_id, number`,
    [mark],
  )
  expect(rows.filter(({ photos }) => photos > 1)).toEqual([])
  return rows.map(({ draft, number, photos }) => ({ draft, number, hasPhoto: photos === 1 }))
}

const byNumber = (one: Sent, other: Sent) => one.number.localeCompare(other.number)

it(
  `${filings} filings through a network that loses 30 % of answers and cuts 10 % of uploads are ${filings} complaints, each ending on its confirmation`,
  { timeout: 600_000 },
  async () => {
    const sent = await fileAll()
    expect(sent.sort(byNumber)).toEqual((await stored()).sort(byNumber))
    expect(new Set(sent.map(({ number }) => number)).size).toBe(filings)
    expect(await complaintCount()).toBe(before + filings)
    const { requests, answersLost, uploadsCut } = proxy.seen
    note(`${requests} requests, ${answersLost} answers lost, ${uploadsCut} uploads cut`)
    expect(answersLost / requests).toBeGreaterThan(losses.answers * 0.8)
    expect(uploadsCut).toBeGreaterThan(filings / 4)
  },
)
