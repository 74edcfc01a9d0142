import { beforeEach, describe, expect, it } from 'vitest'
import type { BrowserNotes } from '@/lib/platform/count-sender'
import { countSender } from '@/lib/platform/count-sender'
import { setVariables } from '@/lib/platform/env'
import { takeTurn } from '@/lib/platform/slow-lane'

setVariables({ TRUSTED_PROXY: '1' })

/** A hundred times as fast as it goes. */
const fast = { every: 20, patience: 200, most: 30 }
let pace = fast

let limit: { name: string; points: number; seconds: number }

beforeEach(() => {
  pace = fast
  limit = { name: `count_test_${crypto.randomUUID()}`, points: 20, seconds: 60 }
})

/** A browser, which keeps the note that it is given, or does not. */
function browser(keepsNotes: boolean): BrowserNotes {
  let note: string | null = null
  return {
    known: () => Promise.resolve(note),
    give: () => {
      if (keepsNotes) note = crypto.randomUUID()
      return Promise.resolve()
    },
  }
}

const from = (address: string) => new Headers({ 'x-forwarded-for': address })

const send = (notes: BrowserNotes, address = '203.0.113.7') =>
  countSender(from(address), limit, notes, { pace }).then(
    () => 'taken',
    () => 'refused',
  )

/** Without a note, many at a time: all that its address has, and more. */
async function flood(count: number, address?: (nth: number) => string): Promise<number> {
  const bot = browser(false)
  const answers = await Promise.all(
    Array.from({ length: count }, (_, nth) => send(bot, address?.(nth))),
  )
  return answers.filter((answer) => answer === 'taken').length
}

describe('one who floods', () => {
  it('uses up nothing of a neighbour who has sent something before', async () => {
    const neighbour = browser(true)
    expect(await send(neighbour)).toBe('taken')
    expect(await send(neighbour)).toBe('taken')
    const flooding = flood(60)
    expect(await send(neighbour)).toBe('taken')
    await flooding
  })

  it('slows down, and does not shut out, whoever comes behind his address for the first time', async () => {
    expect(await flood(20)).toBe(20)
    const began = performance.now()
    expect(await Promise.all([send(browser(true)), send(browser(true))])).toEqual([
      'taken',
      'taken',
    ])
    expect(performance.now() - began).toBeGreaterThan(15)
  })

  it('has most of what he sends refused', async () => {
    // As slowly as it goes, and nobody waits for it.
    pace = { ...fast, every: 2000, patience: 50 }
    expect(await flood(300)).toBeLessThan(20 + 5)
  })

  it('is no stranger to himself: a browser beyond its own share waits too', async () => {
    const bot = browser(true)
    const answers: string[] = []
    for (let nth = 0; nth < 8; nth += 1) answers.push(await send(bot))
    // The first as a stranger, two as its share, one by the way past; then one every two seconds.
    expect(answers.filter((answer) => answer === 'taken').length).toBeLessThan(6)
    expect(await send(browser(false), '203.0.113.7')).toBe('taken')
  })

  it('gains nothing by the many networks of one site (IPv6, /48)', async () => {
    const others = (nth: number) => `2001:db8:7:${nth.toString(16)}::1`
    expect(await flood(20 * 4, others)).toBe(80)
    const further = await flood(60, () => '2001:db8:7:ffff::1')
    expect(further).toBeLessThan(15)
    expect(await send(browser(false), '2001:db8:8:1::1')).toBe('taken')
  })
})

describe('a turn', () => {
  const few = { every: 50, patience: 2000, most: 2 }

  it('goes to others before it comes to the same again', async () => {
    const lane = crypto.randomUUID()
    expect(await takeTurn(lane, few, 'a')).toBe(true)
    expect(await takeTurn(lane, few, 'a')).toBe(false)
    expect(await takeTurn(lane, few, 'b')).toBe(true)
    expect(await takeTurn(lane, few, 'a')).toBe(true)
  })

  it('is one of few that are waited for: of more, lots decide', async () => {
    const lane = crypto.randomUUID()
    await takeTurn(lane, few, 'first')
    const turns = Array.from({ length: 10 }, (_, nth) => takeTurn(lane, few, `${nth}`))
    const had = (await Promise.all(turns)).filter(Boolean)
    expect(had).toHaveLength(2)
  })
})
