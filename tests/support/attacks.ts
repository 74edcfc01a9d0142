// What somebody once could do to others, and the guard that keeps him from it now. Everything is tried
// from outside, as he would: by pages, raw posts and commands.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Page } from '@playwright/test'
import { demoAccounts } from '@/prisma/seed/demo-world/people'
import { act, openCase } from './desk'
import { fileComplaint, readReceipt, type Receipt, track } from './filing'
import { type Attack, type AttackedHouse, visit } from './attacked-house'
import { byStrangers } from './attacks-by-strangers'
import { signInBy } from './sign-in'

const bribe = 'Pegawai kelurahan minta uang 200 ribu untuk surat pindah saya.'

async function signedIn(house: AttackedHouse, person: string): Promise<Page> {
  const account = demoAccounts.find(({ email }) => email.startsWith(`${person}@`))
  if (!account) throw new Error(`The demo world has no account of ${person}.`)
  const page = await visit(house)
  await signInBy(page, account)
  return page
}

/** As far as the question of what the story sounds like, without answering it. */
async function tellOfBribe(page: Page): Promise<void> {
  await page.goto('/lapor')
  await page.getByLabel('Apa yang terjadi?').fill(bribe)
  await page.getByRole('button', { name: 'Lanjut' }).click()
  await page.getByLabel('Patokan lokasi').fill('Kantor lurah')
}

async function statusOf({ database }: AttackedHouse, number: string): Promise<string> {
  const sql = 'SELECT status FROM complaints WHERE number = $1'
  const { rows } = await database.query<{ status: string }>(sql, [number])
  return rows[0]?.status ?? ''
}

async function countClosedAccounts({ database }: AttackedHouse): Promise<number> {
  const sql = 'SELECT count(*) FROM users WHERE deactivated_at IS NOT NULL'
  const { rows } = await database.query<{ count: string }>(sql)
  return Number(rows[0]?.count)
}

/** What the form that ends a complaint would send, as the page of that complaint holds it. */
async function withdrawal(page: Page, number: string): Promise<Record<string, string>> {
  await page.goto(`/lacak/${number}`)
  const form = page.locator('form').filter({ hasText: 'Ya, batalkan' })
  return form.evaluate((node) => {
    const fields = [...new FormData(node as HTMLFormElement)]
    return Object.fromEntries(fields.filter(([, value]) => typeof value === 'string'))
  }) as Promise<Record<string, string>>
}

async function post(page: Page, number: string, multipart: Record<string, string>): Promise<void> {
  const { origin } = new URL(page.url())
  await page.request.post(`/lacak/${number}`, { multipart, headers: { origin }, maxRedirects: 0 })
}

export const attacks: readonly Attack[] = [
  {
    what: 'a complaint about an official is brought to the desk of everybody without a question',
    guards: [
      {
        file: 'lib/complaints/filing/officials.ts',
        standing: 'return place?.official === undefined && ',
        instead: 'return 1 > 2 && place?.official === undefined && ',
      },
    ],
    async tryIt(house) {
      const page = await visit(house, false)
      await tellOfBribe(page)
      await page.getByRole('button', { name: 'Lanjut' }).click()
      await page.goto('/lapor/kontak')
      const isOpen = new URL(page.url()).pathname === '/lapor/kontak'
      await page.context().close()
      return isOpen
    },
  },
  {
    what: 'somebody without the code uses up the steps of whoever holds the complaint',
    guards: [
      {
        file: 'app/(public)/lacak/[number]/actions.ts',
        standing:
          "const limit = { name: 'following_post', points: 600, seconds: 60 * 60 } as const",
        instead:
          "const limit = { name: 'following_post', points: 60, seconds: 60 * 60, by: ({ number }: { number: string }) => number } as const",
      },
    ],
    async tryIt(house) {
      const stranger = await visit(house, false)
      const own = await fileComplaint(stranger, 'Tong sampah di taman hilang sejak bulan lalu.')
      await track(stranger, own)
      const sent = await withdrawal(stranger, own.number)
      const holder = await visit(house, false)
      const theirs = await fileComplaint(holder, 'Pagar taman roboh dan berbahaya bagi anak-anak.')
      await track(holder, theirs)
      for (let nth = 0; nth < 65; nth += 1) {
        await post(stranger, theirs.number, { ...sent, number: theirs.number })
      }
      await post(holder, theirs.number, await withdrawal(holder, theirs.number))
      const isShut = (await statusOf(house, theirs.number)) !== 'withdrawn'
      await Promise.all([stranger, holder].map((page) => page.context().close()))
      return isShut
    },
  },
  {
    what: 'Kominfo alone lets an agency read a complaint about officials',
    guards: [
      {
        file: 'lib/complaints/commands/steps/involve.ts',
        standing: '      refuseMisplacedOversight(agency, complaint.class)\n',
        instead: '      void refuseMisplacedOversight\n',
      },
    ],
    async tryIt(house) {
      const { number } = await complainOfOfficials(house)
      const budi = await signedIn(house, 'budi')
      await openCase(budi, number)
      await act(
        budi,
        'Minta bantuan OPD',
        { 'Yang diminta': 'Mohon dibantu memeriksa.' },
        { 'OPD yang membantu': 'Dinas Lingkungan Hidup' },
      )
      const dodi = await signedIn(house, 'dodi')
      await openCase(dodi, number)
      const reads = await dodi.getByText(bribe).count()
      await Promise.all([budi, dodi].map((page) => page.context().close()))
      return reads > 0
    },
  },
  {
    what: 'whoever sits at an open browser erases the account',
    guards: [
      {
        file: 'lib/complaints/commands/beside/erase-own.ts',
        standing: '  await proveOwner(actor, proof, now)\n',
        instead: '  void [proveOwner, proof]\n',
      },
    ],
    async tryIt(house) {
      const before = await countClosedAccounts(house)
      const page = await signedIn(house, 'agus')
      await page.goto('/akun/data/hapus')
      await page.getByLabel('Saya mengerti').check()
      const answered = page.waitForResponse((response) => response.request().method() === 'POST')
      await page.getByRole('button', { name: 'Ya, hapus data diri saya' }).click()
      await answered
      await page.context().close()
      return (await countClosedAccounts(house)) > before
    },
  },
  {
    what: 'an officer learns how much happens to complaints that he does not see',
    guards: [
      {
        file: 'lib/complaints/inbox/desk-queries.ts',
        standing: 'JOIN complaints c ON c.id = e.complaint_id AND ${scopeFor(actor)}',
        instead: 'JOIN complaints c ON c.id = e.complaint_id AND (TRUE OR ${scopeFor(actor)})',
      },
    ],
    async tryIt(house) {
      const dodi = await signedIn(house, 'dodi')
      const ask = async () => (await dodi.request.get('/petugas/kabar')).text()
      const before = await ask()
      const citizen = await visit(house, false)
      await fileComplaint(citizen, 'Lampu taman mati dan jalannya gelap di malam hari.')
      const after = await ask()
      await Promise.all([dodi, citizen].map((page) => page.context().close()))
      return after !== before
    },
  },
  {
    what: 'the demo world is served to people after the doors have opened',
    guards: [
      {
        file: 'lib/cli/demo-world.ts',
        standing: '  if (env().demo) return\n',
        instead: '  if (env().demo || !env().demo) return\n',
      },
    ],
    tryIt: servesAsIs,
  },
  ...byStrangers,
]

async function complainOfOfficials(house: AttackedHouse): Promise<Receipt> {
  const page = await visit(house, false)
  await tellOfBribe(page)
  await page.getByRole('radio', { name: 'Ya', exact: true }).check()
  await page.getByRole('button', { name: 'Lanjut' }).click()
  // Whom it is about is asked once that is known.
  if (new URL(page.url()).pathname === '/lapor/lokasi') {
    await page.getByRole('button', { name: 'Lanjut' }).click()
  }
  await page.getByRole('radio', { name: 'Anonim' }).check()
  await page.getByRole('button', { name: 'Lanjut' }).click()
  await page.getByRole('button', { name: 'Kirim aduan' }).click()
  const receipt = await readReceipt(page)
  await page.context().close()
  return receipt
}

/** Whether a worker goes on where people come, on the data of the demo. */
async function servesAsIs({ folder, dataDir }: AttackedHouse): Promise<boolean> {
  const { PATH, HOME } = process.env
  const live = { KESAH_DEMO: '0', APP_URL: 'https://kesah.example', TRUSTED_PROXY: '1' }
  const worker = spawn('node', ['--import', 'tsx', 'lib/cli/kesah.ts', 'worker'], {
    cwd: folder,
    env: { PATH, HOME, NODE_ENV: 'production', DATA_DIR: dataDir, ...live },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const isReady = new Promise<boolean>((resolve) => {
    worker.stderr.on('data', (chunk: Buffer) => {
      if (chunk.toString().includes('worker ready')) resolve(true)
    })
    worker.once('exit', () => resolve(false))
  })
  const served = await isReady
  if (served) {
    const ended = once(worker, 'exit')
    worker.kill('SIGTERM')
    await ended
  }
  return served
}
