// The worker signs how far the history has come, outside of the database.

import { appendFileSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { chains } from '@/lib/cli/chain-diagnosis'
import { checkHistory, faultsIn } from '@/lib/cli/history'
import { tipPlaces } from '@/lib/complaints/chain/tip-files'
import { readTip } from '@/lib/complaints/chain/signed-tip'
import { signChains } from '@/lib/complaints/jobs'
import { openDatabase } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import { digest } from '@/lib/platform/crypto'
import { batam } from '@/tests/support/cast'
import { asWorker } from '@/tests/support/notice-world'
import { linesIn, newestFile, sign, signedUpTo } from '@/tests/support/signed-world'
import { file, minutesAfter, tuesday } from '@/tests/support/world'

const owner = openDatabase(env().databaseUrl, 'owner', 2)
const { first } = tipPlaces()

/** Each test begins later, with one event that nobody has signed. */
let now = tuesday

beforeEach(async () => {
  now = minutesAfter(now, 60)
  await file(now)
})

afterAll(() => owner.$disconnect())

const countEvents = () => owner.event.count()

async function faults(): Promise<string[]> {
  return (await checkHistory(owner, tipPlaces())).flatMap(faultsIn)
}

describe('the worker signs', () => {
  it('what has come, once in a minute, each line after the one before', async () => {
    await sign(now)
    const before = await linesIn(first)
    expect(await signedUpTo(first)).toBe(await countEvents())
    await file(now)
    await sign(new Date(now.getTime() + 59_000))
    expect(await linesIn(first)).toEqual(before)
    await sign(minutesAfter(now, 1))
    const after = await linesIn(first)
    expect(after.slice(0, -1)).toEqual(before)
    expect(readTip(after.at(-1) ?? '')).toMatchObject({
      government: batam,
      sequence: await countEvents(),
      signedAt: minutesAfter(now, 1).toISOString(),
      previous: digest(before.at(-1) ?? ''),
    })
  })

  it('nothing anew where nothing has happened', async () => {
    await sign(now)
    const before = await linesIn(first)
    await sign(minutesAfter(now, 30))
    expect(await linesIn(first)).toEqual(before)
  })

  it('before the minute is over when a thousand events have come', async () => {
    await sign(now)
    const before = await linesIn(first)
    await happen(999)
    await sign(now)
    expect(await linesIn(first)).toEqual(before)
    await happen(1)
    await sign(now)
    expect(await linesIn(first)).toHaveLength(before.length + 1)
    expect(await signedUpTo(first)).toBe(await countEvents())
  })

  it('a thousand events with a line at most, and all there are', async () => {
    await sign(now)
    const before = (await linesIn(first)).length
    await happen(2500)
    await sign(minutesAfter(now, 1))
    expect(await linesIn(first)).toHaveLength(before + 3)
    expect(await signedUpTo(first)).toBe(await countEvents())
    expect(await faults()).toEqual([])
  })

  it('once, though several workers are at it at once', async () => {
    const before = (await linesIn(first)).length
    await asWorker(() => Promise.all([1, 2, 3, 4].map(() => signChains(now))))
    await sign(now)
    expect(await linesIn(first)).toHaveLength(before + 1)
    expect(await faults()).toEqual([])
  })

  it('on into the file of the next month', async () => {
    await sign(now)
    const files = await newestFile(first)
    const nextMonth = minutesAfter(now, 40 * 24 * 60)
    await file(nextMonth)
    await sign(nextMonth)
    expect(await newestFile(first)).not.toBe(files)
    expect(await faults()).toEqual([])
    now = nextMonth
  })

  it('into files that nobody else on the machine can read', async () => {
    await sign(now)
    const modes = [first, await newestFile(first)].map((entry) => statSync(entry).mode & 0o777)
    expect(modes).toEqual([0o700, 0o600])
  })

  it('and tells when what it signed last is gone, and signs on from there', async () => {
    await happen(2)
    await sign(now)
    await asSuperuser([
      'ALTER TABLE events DISABLE TRIGGER USER',
      'DELETE FROM events WHERE sequence = (SELECT max(sequence) FROM events)',
      `UPDATE event_chains SET (sequence, hash) =
        (SELECT sequence, hash FROM events ORDER BY sequence DESC LIMIT 1)`,
      'ALTER TABLE events ENABLE TRIGGER USER',
    ])
    const cut = (await countEvents()) + 1
    await expect(sign(minutesAfter(now, 1))).rejects.toThrow(`event ${cut} of 21.71 is not the one`)
    await file(minutesAfter(now, 1))
    await sign(minutesAfter(now, 2))
    expect(await signedUpTo(first)).toBe(await countEvents())
    const found = await faults()
    expect(found).toEqual([expect.stringContaining(`21.71: peristiwa nomor ${cut} lain daripada`)])
    // The others begin with a sound history again.
    rmSync(first, { recursive: true })
    await sign(minutesAfter(now, 3))
    expect(await faults()).toEqual([])
  })
})

/** So many events of a complaint, numbered and chained by the database. */
async function happen(count: number): Promise<void> {
  await owner.$executeRaw`
    INSERT INTO events (government_id, sequence, complaint_id, action, role, occurred_at, payload,
      previous_hash, hash)
    SELECT ${batam}, 0, id, 'note', 'admin', ${now}, '{}', '', ''
    FROM (SELECT id FROM complaints LIMIT 1) AS one, generate_series(1, ${count}::int)`
}

async function asSuperuser(statements: readonly string[]): Promise<void> {
  for (const statement of statements) await owner.$executeRawUnsafe(statement)
}

describe('a power cut in the middle of a line', () => {
  it.each([0.1, 0.5, 0.99])('leaves what was there, and the next line whole (%f)', async (part) => {
    await sign(now)
    const whole = await linesIn(first)
    const torn = (whole.at(-1) ?? '').replace(/"sequence":\d+/, '"sequence":777777')
    appendFileSync(await newestFile(first), torn.slice(0, torn.length * part))
    await file(now)
    await sign(minutesAfter(now, 1))
    const lines = await linesIn(first)
    expect(lines.slice(0, whole.length)).toEqual(whole)
    expect(lines).toHaveLength(whole.length + 2)
    expect(readTip(lines.at(-1) ?? '')?.sequence).toBe(await countEvents())
    expect(await faults()).toEqual([])
  })

  it('that took only its line feed costs nothing', async () => {
    await sign(now)
    const newest = await newestFile(first)
    writeFileSync(newest, readFileSync(newest, 'utf8').trimEnd())
    const whole = await linesIn(first)
    await file(now)
    await sign(minutesAfter(now, 1))
    expect((await linesIn(first)).slice(0, -1)).toEqual(whole)
    expect(await faults()).toEqual([])
  })
})

describe('where the first place cannot be written', () => {
  it('the job fails, so that the log tells of it, and signs when it can again', async () => {
    await sign(now)
    renameSync(first, `${first}-aside`)
    writeFileSync(first, 'in the way')
    await file(now)
    await expect(sign(minutesAfter(now, 1))).rejects.toThrow(/ENOTDIR|EEXIST/)
    await expect(asWorker(() => chains(now))).rejects.toThrow(/ENOTDIR/)
    rmSync(first)
    renameSync(`${first}-aside`, first)
    await sign(minutesAfter(now, 2))
    expect(await signedUpTo(first)).toBe(await countEvents())
  })
})
