// A law over the whole table, two complaints at a time: by no way round are they shown to others before
// two of two offices have opened them.

import { beforeAll, expect, it } from 'vitest'
import { unlessRefused } from '@/lib/kernel/errors'
import { accuse, isShut, outsidersWhoSee, waysRound } from '@/tests/support/about-officials'
import type { Cast } from '@/tests/support/cast'
import { seededRandom } from '@/tests/support/seeded-random'
import { file, minutesAfter, populate, tuesday, type Filed } from '@/tests/support/world'

type Ways = ReturnType<typeof waysRound>

let cast: Cast

beforeAll(async () => {
  cast = await populate()
})

async function expectShut(pair: readonly Filed[], taken: readonly string[]): Promise<void> {
  for (const filed of pair) {
    if (!(await isShut(filed))) continue
    expect(await outsidersWhoSee(cast, filed), taken.join(', ')).toEqual([])
  }
}

/** One of them at random; what is refused has done nothing. */
async function takeOne(ways: Ways, random: () => number, at: Date): Promise<string | null> {
  const names = Object.keys(ways)
  const name = names[Math.floor(random() * names.length)] ?? 'raise'
  return (await ways[name]?.(at).then(() => true, unlessRefused)) ? name : null
}

it.each(Array.from({ length: 8 }, (_, nth) => `ways round ${nth}`))('%s', async (seed) => {
  const random = seededRandom(seed)
  const [one, other] = [await accuse(), random() < 0.5 ? await accuse() : await file(tuesday)]
  const ofOne = waysRound(cast, one, other)
  const ofOther = waysRound(cast, other, one)
  const taken: string[] = []
  for (let nth = 1; nth <= 160 && taken.length < 30; nth += 1) {
    const ways = random() < 0.6 ? ofOne : ofOther
    const name = await takeOne(ways, random, minutesAfter(tuesday, nth))
    if (name === null) continue
    taken.push(`${ways === ofOne ? 'one' : 'other'} ${name}`)
    await expectShut([one, other], taken)
  }
})
