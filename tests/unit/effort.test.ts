import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { makeEffort } from '@/app/(public)/lapor/periksa/effort'
import { effortQuestion, isEffortMade } from '@/lib/complaints/filing/effort'
import {
  effortFor,
  fromAnywhere,
  fromOnePlace,
  leadingZeros,
  proofText,
} from '@/lib/complaints/rules/effort'
import { blockOf } from '@/lib/platform/client-address'
import { setVariables } from '@/lib/platform/env'

beforeAll(() => {
  setVariables({
    DATABASE_URL: 'postgresql://kesah@127.0.0.1/nowhere',
    KESAH_SECRET: 'a secret of the unit tests and nobody else',
  })
})

const now = new Date('2026-12-01T03:00:00Z')
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000)
const [mine, other] = [
  'b1b6a0f2-7c1e-4a64-9a50-0c6f2f0d0a01',
  'b1b6a0f2-7c1e-4a64-9a50-0c6f2f0d0a02',
]

describe('the effort that a complaint costs', () => {
  it('is none at an ordinary rate', () => {
    expect([1, 5, fromOnePlace.points].map((count) => effortFor(count, fromOnePlace))).toEqual([
      0, 0, 0,
    ])
  })

  it('begins with the first beyond that, is four times as much at twice the rate, and has an end', () => {
    const bits = [11, 20, 40, 80, 1_000_000].map((count) => effortFor(count, fromOnePlace))
    expect(bits).toEqual([14, 16, 18, 18, 18])
  })

  it('is asked of most of thirty in six seconds, also where nobody knows where they come from', () => {
    const counts = Array.from({ length: 30 }, (_, index) => index + 1)
    for (const ordinary of [fromOnePlace, fromAnywhere]) {
      expect(
        counts.filter((count) => effortFor(count, ordinary) > 0).length,
      ).toBeGreaterThanOrEqual(20)
    }
  })

  it('is counted by the block of addresses', () => {
    expect(blockOf('203.0.113.7')).toBe(blockOf('203.0.113.200'))
    expect(blockOf('203.0.113.7')).not.toBe(blockOf('203.0.114.7'))
    expect(blockOf('2001:db8:1:2')).toBe(blockOf('2001:db8:1:ffff'))
  })
})

describe('a proof of effort', () => {
  it('is found by a browser, and counts for its own complaint, in time', async () => {
    const question = effortQuestion(mine, 8, now)
    const proof = { question, solution: await makeEffort(question) }
    expect(isEffortMade(proof, mine, later(9))).toBe(true)
    expect(isEffortMade(proof, other, now)).toBe(false)
    expect(isEffortMade(proof, mine, later(11))).toBe(false)
  })

  it('is none without work, nor for a question that we did not ask', () => {
    const question = effortQuestion(mine, 22, now)
    expect(isEffortMade({ question, solution: '1' }, mine, now)).toBe(false)
    expect(isEffortMade({ question: '', solution: '' }, mine, now)).toBe(false)
    const easier = question.replace('/22/', '/0/')
    expect(isEffortMade({ question: easier, solution: '1' }, mine, now)).toBe(false)
  })

  it('begins with so many zero bits', () => {
    expect(leadingZeros(Uint8Array.of(0, 0x10))).toBe(11)
    expect(leadingZeros(Uint8Array.of(0x80))).toBe(0)
    expect(leadingZeros(Uint8Array.of(0, 0))).toBe(16)
    const digest = createHash('sha256').update(proofText('soal', '1')).digest()
    expect(leadingZeros(digest)).toBe(Math.clz32(digest.readUInt32BE()))
  })
})
