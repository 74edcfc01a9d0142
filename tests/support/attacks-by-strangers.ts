// What somebody without any right could do to others by being many, or by naming them.

import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect } from '@playwright/test'
import { demoAccounts } from '@/prisma/seed/demo-world/people'
import { type Attack, type AttackedHouse, visit } from './attacked-house'
import { readReceipt } from './filing'

const victim = 'korban.surel@contoh.example'

async function fileFor(house: AttackedHouse, email: string): Promise<string> {
  const page = await visit(house, false)
  await page.goto('/lapor')
  await page.getByLabel('Apa yang terjadi?').fill('Papan nama jalan di dekat pasar roboh.')
  await page.getByRole('button', { name: 'Lanjut' }).click()
  await page.getByLabel('Patokan lokasi').fill('Dekat pasar')
  await page.getByRole('radio', { name: 'Tidak tahu' }).check()
  await page.getByRole('button', { name: 'Lanjut' }).click()
  await page.getByRole('radio', { name: 'Petugas boleh tahu nama saya' }).check()
  await page.getByRole('textbox', { name: 'Nama' }).fill('Seseorang')
  await page.getByLabel('Surel').fill(email)
  await page.getByRole('button', { name: 'Lanjut' }).click()
  await page.getByRole('button', { name: 'Kirim aduan' }).click()
  const { number } = await readReceipt(page)
  await page.context().close()
  return number
}

function mailsTo(address: string, { dataDir }: AttackedHouse): number {
  const folder = path.join(dataDir, 'mail')
  const mails = readdirSync(folder).filter((name) => name.endsWith('.eml'))
  return mails.filter((name) => readFileSync(path.join(folder, name), 'utf8').includes(address))
    .length
}

/** Until the worker has nothing left to say to its citizen. */
async function untilTold({ database }: AttackedHouse, number: string): Promise<void> {
  const sql = `SELECT count(*) FILTER (WHERE n.status = 'queued')::int AS waiting, count(*)::int AS told
    FROM complaints c
    JOIN events e ON e.government_id = c.government_id AND e.complaint_id = c.id
    JOIN notices n ON n.government_id = e.government_id AND n.event_sequence = e.sequence
      AND n.identity_id = c.identity_id
    WHERE c.number = $1`
  const isTold = async () => {
    const { rows } = await database.query<{ waiting: number; told: number }>(sql, [number])
    return rows[0] !== undefined && rows[0].told > 0 && rows[0].waiting === 0
  }
  await expect.poll(isTold, { timeout: 120_000 }).toBe(true)
}

/** In a new browser at one address, which the house is told by its proxy; whether it got in. */
async function enter(house: AttackedHouse, password: string, email: string): Promise<boolean> {
  const page = await visit(house)
  await page.setExtraHTTPHeaders({ 'x-forwarded-for': '203.0.113.77' })
  await page.goto('/masuk')
  await page.getByLabel('Surel', { exact: true }).fill(email)
  await page.getByLabel('Kata sandi', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Masuk', exact: true }).click()
  const refusal = page.getByText(/tidak cocok|Terlalu banyak/).first()
  const isIn = await Promise.race([
    page.waitForURL((url) => url.pathname !== '/masuk').then(() => true),
    refusal.waitFor().then(() => false),
  ])
  await page.context().close()
  return isIn
}

export const byStrangers: readonly Attack[] = [
  {
    what: 'whoever names an address has mail after mail sent to it',
    guards: [
      {
        file: 'lib/accounts/mailbox.ts',
        standing:
          "  if (row.allowed_at === null && !isFirst) return { result: 'unanswered', id: row.id }\n",
        instead: '',
      },
    ],
    async tryIt(house) {
      for (let nth = 0; nth < 2; nth += 1) await untilTold(house, await fileFor(house, victim))
      return mailsTo(victim, house) > 1
    },
  },
  {
    what: 'somebody who guesses at a password keeps its owner out of a new browser',
    guards: [
      {
        file: 'lib/accounts/commands/sign-in.ts',
        standing: '  if (!(await takeTurn(`${guesses.name}/${account}`, pace, key))) {\n',
        instead: '  if (takeTurn !== undefined) {\n',
      },
    ],
    async tryIt(house) {
      const owner = demoAccounts.find(({ email }) => email.startsWith('dodi@'))
      if (!owner) throw new Error('The demo world has no Dodi.')
      for (let nth = 0; nth < 10; nth += 1) await enter(house, 'bukan kata sandinya', owner.email)
      return !(await enter(house, owner.password, owner.email))
    },
  },
]
