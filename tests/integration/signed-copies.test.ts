// Signed tips in a second place, and what the operator is told about both.

import { execFileSync } from 'node:child_process'
import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { chainCopy, chains } from '@/lib/cli/chain-diagnosis'
import { checkHistory, faultsIn } from '@/lib/cli/history'
import { tipPlaces } from '@/lib/complaints/chain/tip-files'
import { openDatabase } from '@/lib/platform/db'
import { env, setVariables } from '@/lib/platform/env'
import { asWorker } from '@/tests/support/notice-world'
import { linesIn, newestFile, sign, signedUpTo } from '@/tests/support/signed-world'
import { file, minutesAfter, tuesday } from '@/tests/support/world'

const owner = openDatabase(env().databaseUrl, 'owner', 2)
const { first } = tipPlaces()
const second = mkdtempSync(path.join(tmpdir(), 'kesah-saksi-'))

/** Each test begins later, with some events that nobody has signed. */
let now = tuesday

beforeEach(async () => {
  now = minutesAfter(now, 60)
  for (let count = 0; count < 3; count += 1) await file(now)
})

afterEach(() => setVariables({ CHAIN_HEADS_COPY: '' }))

afterAll(async () => {
  await owner.$disconnect()
  rmSync(second, { recursive: true, force: true })
})

const countEvents = () => owner.event.count()

async function faults(): Promise<string[]> {
  return (await checkHistory(owner, tipPlaces())).flatMap(faultsIn)
}

describe('the second place', () => {
  beforeEach(() => setVariables({ CHAIN_HEADS_COPY: second }))

  it('has the same lines, those from before it was named included', async () => {
    await sign(now)
    expect(await linesIn(second)).toEqual(await linesIn(first))
    expect(await chainCopy(minutesAfter(now, 9))).toMatchObject({ state: 'ok' })
  })

  it('that is away keeps nothing from being signed, and gets it later', async () => {
    await sign(now)
    renameSync(second, `${second}-away`)
    await file(now)
    await sign(minutesAfter(now, 1))
    expect(await signedUpTo(first)).toBe(await countEvents())
    expect(await faults()).toEqual([expect.stringContaining('tempat kedua tidak dapat dibaca')])
    renameSync(`${second}-away`, second)
    expect(await chainCopy(minutesAfter(now, 9))).toMatchObject({ state: 'warning' })
    const [behind] = await checkHistory(owner, tipPlaces())
    expect(behind).toMatchObject({ firstBad: null, heads: { copyLacks: 1, firstBad: null } })
    await sign(minutesAfter(now, 2))
    expect(await linesIn(second)).toEqual(await linesIn(first))
  })

  // A place that hangs is waited for, for ten seconds.
  it('that hangs keeps nothing from being signed either, and gets it once it answers', async () => {
    await sign(now)
    const hanging = await newestFile(second)
    renameSync(hanging, `${hanging}-aside`)
    execFileSync(path.join('/usr/bin', 'mkfifo'), [hanging])
    await file(now)
    await sign(minutesAfter(now, 1))
    expect(await signedUpTo(first)).toBe(await countEvents())
    await file(now)
    await sign(minutesAfter(now, 2))
    expect(await signedUpTo(first)).toBe(await countEvents())
    // Somebody at the other end lets go whoever waits at this one.
    closeSync(openSync(hanging, 'r+'))
    renameSync(`${hanging}-aside`, hanging)
    const bringMore = async () => {
      now = minutesAfter(now, 3)
      await file(now)
      await sign(now)
      return (await linesIn(second)).length - (await linesIn(first)).length
    }
    await expect.poll(bringMore, { message: 'lines more in the second place' }).toBe(0)
    expect(await linesIn(second)).toEqual(await linesIn(first))
    expect(await faults()).toEqual([])
  })

  it('gives the first its lines again when the data folder was lost', async () => {
    await sign(now)
    const lines = await linesIn(first)
    rmSync(first, { recursive: true })
    await file(now)
    await sign(minutesAfter(now, 1))
    expect((await linesIn(first)).slice(0, -1)).toEqual(lines)
    expect(await linesIn(second)).toEqual(await linesIn(first))
    expect(await faults()).toEqual([])
  })

  it('and the first are both kept when each has what the other lacks', async () => {
    await sign(now)
    const before = await linesIn(first)
    const newest = await newestFile(first)
    renameSync(second, `${second}-away`)
    const kept = readFileSync(newest, 'utf8').split('\n').slice(0, -2).join('\n')
    writeFileSync(newest, `${kept}\n`)
    await file(now)
    await sign(minutesAfter(now, 1))
    renameSync(`${second}-away`, second)
    await file(now)
    await sign(minutesAfter(now, 3))
    expect(await linesIn(second)).toEqual([...before, ...(await linesIn(first)).slice(-2)])
    expect(await faults()).toEqual([expect.stringContaining('ada baris sebelumnya yang hilang')])
    for (const place of [first, second]) rmSync(place, { recursive: true })
    mkdirSync(second)
  })
})

describe('kesah doctor', () => {
  const look = (minutes: number) => asWorker(() => chains(minutesAfter(now, minutes)))

  it('tells how long ago each government was signed for', async () => {
    await sign(now)
    const { state, detail } = await look(7)
    expect([state, detail]).toEqual(['ok', expect.stringContaining('ditandatangani 7 menit lalu')])
  })

  it('complains of events that nobody has signed for more than ten minutes', async () => {
    await sign(now)
    await file(minutesAfter(now, 1))
    expect((await look(10)).state).toBe('ok')
    const { state, detail } = await look(12)
    expect(state).toBe('broken')
    expect(detail).toContain('1 peristiwa belum ditandatangani sejak 11 menit')
    await sign(minutesAfter(now, 12))
    expect((await look(12)).state).toBe('ok')
  })

  it('finds a change among the last events', async () => {
    await sign(now)
    const last = await countEvents()
    const changed = `role = 'x' || role WHERE sequence = ${last - 2}`
    await change(changed)
    const { state, detail } = await look(0)
    const found = `peristiwa nomor ${last - 2} isinya berubah`
    expect([state, detail]).toEqual(['broken', expect.stringContaining(found)])
    await change(changed.replace(`'x' || role`, 'substr(role, 2)'))
    expect((await look(0)).state).toBe('ok')
  })

  it('says that there is one place only', async () => {
    expect(await chainCopy(now)).toMatchObject({ state: 'warning' })
  })
})

async function change(set: string): Promise<void> {
  await owner.$executeRawUnsafe('ALTER TABLE events DISABLE TRIGGER USER')
  await owner.$executeRawUnsafe(`UPDATE events SET ${set}`)
  await owner.$executeRawUnsafe('ALTER TABLE events ENABLE TRIGGER USER')
}
