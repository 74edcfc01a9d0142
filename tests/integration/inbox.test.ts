import { beforeAll, describe, expect, it } from 'vitest'
import type { Staff } from '@/lib/kernel/actor'
import { boxesFor } from '@/lib/complaints/inbox/boxes'
import { countBoxes } from '@/lib/complaints/inbox/box-queries'
import { statuses } from '@/lib/complaints/rules/lifecycle'
import { listComplaints } from '@/lib/complaints/inbox/queries'
import { findLatestEvent } from '@/lib/complaints/inbox/desk-queries'
import { searchComplaints } from '@/lib/complaints/inbox/search-queries'
import type { Cast } from '@/tests/support/cast'
import { deeds, words, type DeedName } from '@/tests/support/deeds'
import { broughtTo, file, minutesAfter, populate, tuesday } from '@/tests/support/world'

const day = 24 * 60
let cast: Cast

beforeAll(async () => {
  cast = await populate()
})

async function numbersIn(actor: Staff, box: string, now = tuesday): Promise<string[]> {
  const { rows } = await listComplaints(actor, { box, now })
  return rows.map(({ number }) => number)
}

/** Files and goes through steps, a minute each. */
async function lived(...steps: readonly (readonly ['budi' | 'citra' | 'holder', DeedName])[]) {
  const filed = await file(tuesday)
  for (const [index, [who, deed]] of steps.entries()) {
    const actor = who === 'holder' ? filed.holder : cast[who]
    await deeds[deed](actor, filed.number, minutesAfter(tuesday, index + 1))
  }
  return filed.number
}

describe('what comes back to Kominfo', () => {
  it('lies apart from what is new: sent back by an OPD, or not done in the eyes of the citizen', async () => {
    const fresh = await lived()
    const back = await lived(['budi', 'refer'], ['citra', 'sendBack'])
    const reclaimed = await lived(['budi', 'handOver'], ['budi', 'reclaim'])
    const contested = await lived(['budi', 'archive'], ['holder', 'contest'])
    const reopened = await lived(['budi', 'handOver'], ['budi', 'relay'], ['holder', 'reopen'])
    expect(await numbersIn(cast.budi, 'baru')).toContain(fresh)
    expect((await numbersIn(cast.budi, 'dikembalikan')).sort()).toEqual([back, reclaimed].sort())
    expect((await numbersIn(cast.budi, 'minta-dibuka')).sort()).toEqual(
      [contested, reopened].sort(),
    )
  })

  it('is new to the next OPD, and sent back again it is the supervisor’s and no longer Kominfo’s', async () => {
    const twice = await lived(['budi', 'refer'], ['citra', 'sendBack'], ['budi', 'refer'])
    expect(await numbersIn(cast.budi, 'dikembalikan')).not.toContain(twice)
    await deeds.sendUp(cast.citra, twice, minutesAfter(tuesday, 9))
    expect(await numbersIn(cast.budi, 'dikembalikan')).not.toContain(twice)
    expect(await numbersIn(cast.eka, 'perlu-keputusan')).toContain(twice)
  })
})

it('the counts on the boxes are the numbers of what lies in them, for everyone at the desk', async () => {
  for (const status of statuses) await broughtTo(status, cast, tuesday)
  const later = minutesAfter(tuesday, 4 * day)
  for (const actor of [cast.budi, cast.citra, cast.dodi, cast.eka, cast.indra]) {
    const counts = await countBoxes(actor, later)
    const lengths: Record<string, number> = {}
    for (const { code } of boxesFor(actor)) {
      lengths[code] = (await numbersIn(actor, code, later)).length
    }
    expect(counts).toEqual(lengths)
  }
  expect((await countBoxes(cast.citra, later))['dikerjakan']).toBeGreaterThan(0)
})

it('what has two working days left is nearly late, then late, and never both', async () => {
  const number = await lived()
  const when = async (minutes: number) => {
    const now = minutesAfter(tuesday, minutes)
    const boxes = ['hampir-lewat', 'lewat']
    const lying = await Promise.all(boxes.map((box) => numbersIn(cast.budi, box, now)))
    return boxes.filter((_, index) => lying[index]?.includes(number))
  }
  expect(await when(2)).toEqual([])
  expect(await when(day)).toEqual(['hampir-lewat'])
  expect(await when(10 * day)).toEqual(['lewat'])
})

describe('whether anything has happened', () => {
  it('is told of what one sees, and of nothing else', async () => {
    const theirs = await file(tuesday)
    await deeds.refer(cast.budi, theirs.number, minutesAfter(tuesday, 1))
    const atBinaMarga = await findLatestEvent(cast.citra)
    const atKominfo = await findLatestEvent(cast.budi)
    const elsewhere = await findLatestEvent(cast.dodi)
    await file(minutesAfter(tuesday, 2))
    expect(await findLatestEvent(cast.citra)).toBe(atBinaMarga)
    expect(await findLatestEvent(cast.budi)).not.toBe(atKominfo)
    await deeds.accept(cast.citra, theirs.number, minutesAfter(tuesday, 3))
    expect(await findLatestEvent(cast.citra)).not.toBe(atBinaMarga)
    expect(await findLatestEvent(cast.dodi)).toBe(elsewhere)
  })
})

describe('the search', () => {
  const found = async (actor: Staff, asked: string) => {
    const { rows } = await searchComplaints(actor, { asked, now: tuesday })
    return rows.map(({ number }) => number)
  }
  const story = (description: string) => file(tuesday, { story: { description } })

  it('finds a number however it is typed', async () => {
    const number = await lived()
    const typed = `${number.slice(0, 4)}-${number.slice(4)}`.toLowerCase()
    expect(await found(cast.budi, typed)).toEqual([number])
  })

  it('finds by the beginnings of all words, in story, place and answer', async () => {
    const { number } = await story('Gorong-gorong ambrol di persimpangan dekat pasar ikan.')
    expect(await found(cast.budi, 'ambrol pasar')).toEqual([number])
    expect(await found(cast.budi, 'ambr masjid')).toEqual([number])
    expect(await found(cast.budi, 'ambrol jembatan')).toEqual([])
    await deeds.refer(cast.budi, number, minutesAfter(tuesday, 1))
    await deeds.answer(cast.citra, number, minutesAfter(tuesday, 2))
    expect(await found(cast.citra, `ambrol ${words.answer.split(' ')[0] ?? ''}`)).toEqual([number])
  })

  it('finds for an OPD only what lies with it', async () => {
    const { number } = await story('Papan reklame roboh menimpa pagar sekolah kemarin sore.')
    expect(await found(cast.citra, 'reklame')).toEqual([])
    await deeds.refer(cast.budi, number, minutesAfter(tuesday, 1))
    expect(await found(cast.citra, 'reklame')).toEqual([number])
    expect(await found(cast.dodi, 'reklame')).toEqual([])
  })

  it.each(['pimpinan', 'keadilan', 'presiden', 'cetak ktp'])(
    'takes an ordinary word for a word, though it reads like a number: %s',
    async (asked) => {
      const { number } = await story(`Mohon penjelasan tentang ${asked} di kelurahan kami.`)
      expect(await found(cast.budi, asked)).toContain(number)
    },
  )

  it.each(['lmapu padm', 'lampu pju', 'streetlight', 'Lampu RT 5', 'lampu rt 05 rw 02', 'SMPN 26'])(
    'finds what was meant by: %s',
    async (asked) => {
      const { number } = await story('Lampu penerangan padam di RT 05/RW 02, dekat SMPN 26.')
      expect(await found(cast.budi, asked)).toContain(number)
    },
  )

  it.each(['SMPN 2', 'RT 50', 'lampu RT 3'])('tells numbers apart: not by %s', async (asked) => {
    const { number } = await story('Lampu penerangan padam di RT 05/RW 02, dekat SMPN 26.')
    expect(await found(cast.budi, asked)).not.toContain(number)
  })

  it('takes signs of the search language for nothing', async () => {
    expect(await found(cast.budi, "' & | ! ( :*")).toEqual([])
  })
})
