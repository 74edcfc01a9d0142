// Filing through the real form, as a browser without scripts sends its last step, against a bare server
// action that inserts one row. Draft and form are made ready before the clock starts.

import type { Compared } from './figures'
import { assertStatus, type Outgoing } from './http'
import { sendAll } from './load'
import { PlainBrowser } from './plain-browser'
import { byTurns, type Plan } from './plan'

const story =
  'Lampu jalan di depan SMPN 6 mati sejak Senin, gelap sekali pada malam hari dan sudah ada yang jatuh.'

/** The fullest form: a person who can be reached, whose identity is sealed and who gets mail. */
const steps: [path: string, values: Record<string, string>][] = [
  ['/lapor/cerita', { description: story, occurredOn: '2026-11-20' }],
  ['/lapor/lokasi', { landmark: 'Depan gerbang SMPN 6', kelurahan: '21.71.10.1004' }],
  [
    '/lapor/kontak',
    { privacy: 'named', name: 'Ani Wijaya', phone: '0812 3456 7890', email: 'ani@contoh.id' },
  ],
]

async function filledInAtKesah(origin: string): Promise<Outgoing> {
  const browser = new PlainBrowser(origin)
  try {
    for (const [path, values] of steps) await browser.send(path, values)
    return await browser.filledIn('/lapor/periksa', {})
  } finally {
    browser.close()
  }
}

async function filledInAtBare(origin: string): Promise<Outgoing> {
  const browser = new PlainBrowser(origin)
  try {
    return await browser.filledIn('/kirim', { text: story })
  } finally {
    browser.close()
  }
}

async function madeReady(count: number, one: () => Promise<Outgoing>): Promise<Outgoing[]> {
  const ready: Outgoing[] = []
  const together = 4
  while (ready.length < count) {
    const missing = Math.min(together, count - ready.length)
    ready.push(...(await Promise.all(Array.from({ length: missing }, one))))
  }
  return ready
}

/** Milliseconds of each; all of them must have led to a page of the receipt, each to its own. */
async function timeKesah(requests: Outgoing[], parallel: number): Promise<number[]> {
  const timed = await sendAll(requests, parallel)
  const receipts = timed.map(({ answer, outgoing }) => {
    assertStatus(answer, 303, outgoing.url)
    return answer.headers.location ?? ''
  })
  const filed = new Set(receipts.filter((path) => path.includes('/lapor/terkirim/')))
  if (filed.size !== requests.length) {
    throw new Error(`${requests.length} filings led to ${filed.size} complaints`)
  }
  return timed.map(({ milliseconds }) => milliseconds)
}

async function timeBare(requests: Outgoing[], parallel: number): Promise<number[]> {
  const timed = await sendAll(requests, parallel)
  for (const { answer, outgoing } of timed) assertStatus(answer, 303, outgoing.url)
  return timed.map(({ milliseconds }) => milliseconds)
}

export interface FilingFigures extends Compared {
  parallel: number
}

/** @returns the milliseconds of every filing, by round, for each number of people at once */
export async function measureFiling(
  origins: { kesah: string; bare: string },
  { rounds, filings, warmUp }: Plan,
): Promise<FilingFigures[]> {
  const kesahForm = () => filledInAtKesah(origins.kesah)
  const bareForm = () => filledInAtBare(origins.bare)
  await timeKesah(await madeReady(warmUp, kesahForm), 8)
  await timeBare(await madeReady(warmUp, bareForm), 8)
  const figures: FilingFigures[] = []
  for (const { parallel, count } of filings) {
    const kesah: number[][] = []
    const bare: number[][] = []
    await byTurns(
      rounds,
      async () => void kesah.push(await timeKesah(await madeReady(count, kesahForm), parallel)),
      async () => void bare.push(await timeBare(await madeReady(count, bareForm), parallel)),
    )
    figures.push({ parallel, kesah, bare })
  }
  return figures
}
