// History that can't be bent: a change to the database's history, or to what was signed about it, is
// found, though it was made by somebody who can do anything there.

import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkHistory, faultsIn } from '@/lib/cli/history'
import { tipPlaces } from '@/lib/complaints/chain/tip-files'
import { statuses } from '@/lib/complaints/rules/lifecycle'
import { readTip, signTip } from '@/lib/complaints/chain/signed-tip'
import { openDatabase } from '@/lib/platform/db'
import { env, setVariables } from '@/lib/platform/env'
import { batam, cast } from '@/tests/support/cast'
import { seededRandom } from '@/tests/support/seeded-random'
import { linesIn, newestFile, sign } from '@/tests/support/signed-world'
import { tamperings, targetIn, type Target } from '@/tests/support/tampering'
import { findingAfter } from '@/tests/support/undone'
import { broughtTo, minutesAfter, tuesday } from '@/tests/support/world'

const owner = openDatabase(env().databaseUrl, 'owner', 2)
const places = tipPlaces()
const scratch = mkdtempSync(path.join(tmpdir(), 'kesah-riwayat-'))
let target: Target

beforeAll(async () => {
  for (const [index, status] of statuses.entries()) {
    const now = minutesAfter(tuesday, 10 * index)
    await broughtTo(status, cast, now)
    await sign(minutesAfter(now, 5))
  }
  target = await targetIn(owner)
})

afterAll(async () => {
  await owner.$disconnect()
  rmSync(scratch, { recursive: true, force: true })
})

describe('a change to the history by whoever owns the database', () => {
  const chance = seededRandom('history')

  const kinds = tamperings.map((kind, nth) => ({ kind, nth }))

  it.each(kinds)('is found, and its first event named (kind $nth)', async ({ kind }) => {
    const { what, statements, firstBad } = kind(target, chance)
    const [found] = await findingAfter(owner, statements, (tx) => checkHistory(tx, places))
    expect([what, found?.firstBad?.sequence]).toEqual([what, String(firstBad)])
    const [untouched] = await checkHistory(owner, places)
    expect(untouched).toMatchObject({ firstBad: null, heads: { firstBad: null } })
  })

  it('is found though every trace of the government is gone', async () => {
    const statements = ['DELETE FROM events', 'DELETE FROM event_chains']
    const [found] = await findingAfter(owner, statements, (tx) => checkHistory(tx, places))
    expect(found?.firstBad).toEqual({ sequence: '1', fault: 'cut' })
  })

  it('is not to forget somebody: words and people may go, and the history stays whole', async () => {
    const statements = ['DELETE FROM messages', `UPDATE identities SET ciphertext = ''`]
    const found = await findingAfter(owner, statements, (tx) => checkHistory(tx, places))
    expect(found.flatMap(faultsIn)).toEqual([])
  })
})

describe('a change to what was signed', () => {
  /** What is found in a copy of the lines, one of which, counted from the end, is not as it was. */
  async function findingWith(change: (lines: string[]) => string[]) {
    const first = path.join(scratch, crypto.randomUUID())
    cpSync(places.first, first, { recursive: true })
    const file = await newestFile(first)
    const lines = readFileSync(file, 'utf8').trimEnd().split('\n')
    writeFileSync(file, `${change(lines).join('\n')}\n`)
    const [alone] = await checkHistory(owner, { first, second: undefined })
    const [compared] = await checkHistory(owner, { first, second: places.first })
    const where = (line: number) => `${file}:${line}`
    return { alone: alone?.heads?.firstBad, compared: compared?.heads?.firstBad, where, first }
  }

  it('by taking a line out is found by the next one', async () => {
    const { alone, where } = await findingWith((lines) => lines.toSpliced(3, 1))
    expect(alone).toEqual({ where: where(4), fault: 'gap' })
  })

  it('by taking the first out is found too', async () => {
    const { alone, where } = await findingWith((lines) => lines.slice(1))
    expect(alone).toEqual({ where: where(1), fault: 'gap' })
  })

  it('by moving two lines is found', async () => {
    const moved = ([one = '', two = '', ...others]: string[]) => [two, one, ...others]
    const { alone, where } = await findingWith(moved)
    expect(alone).toEqual({ where: where(1), fault: 'gap' })
  })

  it('by writing another number is found by the signature', async () => {
    const lie = (line: string) => line.replace(/"sequence":\d+/, '"sequence":1')
    const { alone, where } = await findingWith((lines) => lines.with(4, lie(lines[4] ?? '')))
    expect(alone).toEqual({ where: where(5), fault: 'forged' })
  })

  it('by signing with a key of one’s own is found', async () => {
    const { secret } = env()
    const { alone, where } = await findingWith((lines) => {
      setVariables({ KESAH_SECRET: 'the secret of somebody who forges lines' })
      const previous = lines.at(-1) ?? ''
      const { government, sequence, hash, links } = readTip(previous) ?? {}
      const forged = signTip({
        government: government ?? batam,
        sequence: sequence ?? 1,
        hash: Buffer.from(hash ?? '', 'hex'),
        links: Buffer.from(links ?? '', 'base64url'),
        signedAt: tuesday,
        previous,
      })
      setVariables({ KESAH_SECRET: secret })
      return [...lines, forged]
    })
    expect(alone).toEqual({ where: where(statuses.length + 1), fault: 'forged' })
  })

  it('by taking out the last, which no line follows, is found in the second place', async () => {
    const { alone, compared, first } = await findingWith((lines) => lines.slice(0, -1))
    expect(alone).toBeNull()
    expect(compared).toEqual({ where: first, fault: 'lost' })
  })

  it('keeps nothing of the history from being checked against the lines that are left', async () => {
    const { first } = await findingWith((lines) => lines.slice(0, 2))
    const cut = [
      'DELETE FROM events WHERE sequence > 1',
      'UPDATE event_chains SET (sequence, hash) = (SELECT sequence, hash FROM events)',
    ]
    const both = { first, second: places.first }
    const [found] = await findingAfter(owner, cut, (tx) => checkHistory(tx, both))
    expect(found?.firstBad).toEqual({ sequence: '2', fault: 'cut' })
  })
})

describe('kesah verify-chain', () => {
  function verify(...options: string[]) {
    const command = ['--import', 'tsx', 'lib/cli/kesah.ts', 'verify-chain', ...options]
    const { status, stdout, stderr } = spawnSync('node', command, { encoding: 'utf8' })
    return { status, stdout: stdout.trim(), stderr: stderr.trim() }
  }

  it('tells how far the history is signed, and with which key', async () => {
    const { status, stdout } = verify('--json')
    const lines = (await linesIn(places.first)).length
    const heads = { lines, signedUpTo: String(target.last), copyLacks: null, firstBad: null }
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({
      status: 'intact',
      governments: [{ government: batam, events: target.last, firstBad: null, heads }],
      key: { algorithm: 'Ed25519', key: { kty: 'OKP', crv: 'Ed25519' } },
    })
  })

  it('goes by the lines that somebody else has kept', async () => {
    const kept = path.join(scratch, 'kept')
    cpSync(places.first, kept, { recursive: true })
    expect(verify('--heads', kept).status).toBe(0)
    const file = await newestFile(kept)
    writeFileSync(file, readFileSync(file, 'utf8').replace('{"form"', '{"x":1,"form"'))
    const { status, stderr } = verify('--heads', kept)
    expect([status, stderr]).toEqual([
      1,
      `Rantai rusak: 21.71: tanda tangan ${file}:2 tidak bersambung: ada baris sebelumnya yang hilang atau dipindah`,
    ])
    expect(verify('--heads', path.join(scratch, 'nowhere'))).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^--heads: folder .* tidak ada$/) as unknown,
    })
  })
})
