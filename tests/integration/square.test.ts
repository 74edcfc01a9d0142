// The public square: what everyone reads is what was written for everyone. The citizen's words, and
// whole complaints that are not for the public, appear in no list, search, feed or page of it.

import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/lib/platform/db'
import { protect } from '@/lib/complaints/commands/steps/protect'
import { publish } from '@/lib/complaints/commands/steps/publish'
import { refer } from '@/lib/complaints/commands/steps/refer'
import { unpublish } from '@/lib/complaints/commands/steps/unpublish'
import { withdraw } from '@/lib/complaints/commands/steps/withdraw'
import { publicFilter } from '@/lib/complaints/square/filter-input'
import { listModeration } from '@/lib/complaints/inbox/queries'
import {
  findPublished,
  findPublishedPhoto,
  listPublished,
} from '@/lib/complaints/square/square-queries'
import { batam, type Cast } from '@/tests/support/cast'
import { deeds, publicWords, referral, words } from '@/tests/support/deeds'
import {
  broughtTo,
  contact,
  file,
  minutesAfter,
  populate,
  tuesday,
  type Filed,
} from '@/tests/support/world'

let cast: Cast
const later = minutesAfter(tuesday, 60)
const canary = 'burungkenari'

/** A complaint whose every private word holds the canary. */
async function filedWithCanary(category?: string): Promise<Filed> {
  const place = {
    landmark: `Rumah ${canary}`,
    nowhere: false,
    kelurahan: '21.71.10.1004',
    latitude: 1.123456,
    longitude: 104.056789,
    category,
  }
  const story = { description: `Lampu padam di rumah ${canary} sejak tiga malam.` }
  return file(tuesday, { story, place, contact: { ...contact, name: `Ani ${canary}` } })
}

async function shownWithCanary(title: string, category?: string): Promise<Filed> {
  const filed = await filedWithCanary(category)
  await publish(cast.budi, filed.number, { ...publicWords, title }, minutesAfter(tuesday, 5))
  return filed
}

async function titlesFor(q: string): Promise<string[]> {
  const { rows } = await listPublished(batam, publicFilter({ q }), later)
  return rows.map(({ title }) => title)
}

async function isShown(number: string): Promise<boolean> {
  const lists = await Promise.all([
    listPublished(batam, publicFilter({}), later, 1000),
    listPublished(batam, publicFilter({ q: 'lampu padam' }), later, 1000),
  ])
  const listed = lists.map(({ rows }) => rows.some((row) => row.number === number))
  const found = (await findPublished(batam, number, later)) !== null
  expect(listed).toEqual([found, found])
  return found
}

beforeAll(async () => {
  cast = await populate()
})

describe('nothing is public', () => {
  it('until Kominfo has written it for the public', async () => {
    const { number } = await broughtTo('answered', cast, tuesday)
    expect(await isShown(number)).toBe(false)
    await publish(cast.budi, number, publicWords, later)
    expect(await isShown(number)).toBe(true)
  })

  it('that its author hid, before or after', async () => {
    const hidden = await file(tuesday, { contact: { ...contact, hideContent: true } })
    const publishing = publish(cast.budi, hidden.number, publicWords, later)
    await expect(publishing).rejects.toMatchObject({ code: 'not_public' })
    const shown = await shownWithCanary('Lampu padam yang kemudian disembunyikan')
    await protect(shown.holder, shown.number, { privacy: 'named', hideContent: true }, later)
    expect(await isShown(shown.number)).toBe(false)
    expect(await isShown(hidden.number)).toBe(false)
  })

  it('that turns out to complain of officials', async () => {
    const { number } = await shownWithCanary('Lampu padam karena petugas')
    const toInspectorate = referral({ class: 'oversight', agency: 'INSPEKTORAT' })
    await refer(cast.budi, number, toInspectorate, later)
    expect(await isShown(number)).toBe(false)
    const again = publish(cast.budi, number, publicWords, later)
    await expect(again).rejects.toMatchObject({ code: 'not_public' })
  })

  it('that was withdrawn or taken down; shown anew, it is there again', async () => {
    const withdrawn = await shownWithCanary('Lampu padam yang dibatalkan')
    await withdraw(withdrawn.holder, withdrawn.number, later)
    expect(await isShown(withdrawn.number)).toBe(false)
    const { number } = await shownWithCanary('Lampu padam yang diturunkan')
    await unpublish(cast.budi, number, { reason: words.reason }, later)
    expect(await isShown(number)).toBe(false)
    await publish(cast.budi, number, publicWords, later)
    expect(await isShown(number)).toBe(true)
  })

  it('by the hand of an agency or of the citizen', async () => {
    const { number, holder } = await broughtTo('in_progress', cast, tuesday)
    for (const actor of [cast.citra, holder]) {
      const publishing = publish(actor, number, publicWords, later)
      await expect(publishing).rejects.toMatchObject({ code: 'not_allowed' })
    }
  })
})

describe('what is public', () => {
  it('holds no word of the citizen, whatever happened', async () => {
    const { number, holder } = await shownWithCanary('Lampu padam di permukiman')
    await deeds.refer(cast.budi, number, minutesAfter(tuesday, 6))
    await deeds.answer(cast.citra, number, minutesAfter(tuesday, 7))
    await deeds.dispute(holder, number, minutesAfter(tuesday, 8))
    const page = await listPublished(batam, publicFilter({}), later, 1000)
    const view = await findPublished(batam, number, later)
    expect(view).toMatchObject({ title: 'Lampu padam di permukiman', body: publicWords.body })
    expect(JSON.stringify([page, view])).not.toContain(canary)
    expect(JSON.stringify(view)).not.toContain(words.reason)
    expect(await titlesFor(canary)).toEqual([])
  })

  it('tells the official answer', async () => {
    const { number } = await broughtTo('answered', cast, tuesday)
    await publish(cast.budi, number, publicWords, later)
    const view = await findPublished(batam, number, later)
    expect(view?.answer?.body).toBe(words.answer)
    expect(view?.steps.map(({ action }) => action)).toEqual(['submit', 'refer', 'answer'])
  })

  it('shows the place no closer than a hundred metres, a sensitive one only its kecamatan', async () => {
    const plain = await shownWithCanary('Lampu padam biasa', 'INFRA_PENERANGAN_SARANA')
    expect(await findPublished(batam, plain.number, later)).toMatchObject({
      latitude: 1.123,
      longitude: 104.057,
    })
    const sensitive = await shownWithCanary('Lampu padam peka', 'SOSIAL_PERLINDUNGAN_MASYARAKAT')
    const view = await findPublished(batam, sensitive.number, later)
    expect(view).toMatchObject({ latitude: null, longitude: null })
    expect(view?.areaName).not.toContain(',')
  })

  it('has the photos that were let out one by one, as long as it stands', async () => {
    const { number, id: complaintId } = await shownWithCanary('Lampu padam dengan foto')
    const kept = { mediaType: 'image/jpeg', byteLength: 1, width: 1, height: 1 }
    const row = { governmentId: batam, complaintId, createdAt: tuesday, ...kept }
    const photo = { ...row, id: randomUUID(), digest: new Uint8Array(32) }
    await db().attachment.create({ data: photo })
    expect(await findPublishedPhoto(batam, number, photo.id)).toBeNull()
    await db().attachment.updateMany({ where: { id: photo.id }, data: { publishedAt: later } })
    expect(await findPublishedPhoto(batam, number, photo.id)).not.toBeNull()
    await unpublish(cast.budi, number, { reason: words.reason }, later)
    expect(await findPublishedPhoto(batam, number, photo.id)).toBeNull()
  })
})

describe('search', () => {
  const wanted = 'Lampu jalan padam di tikungan taman kota'

  beforeAll(async () => {
    await shownWithCanary(wanted)
    await shownWithCanary('Sampah menumpuk di pasar')
  })

  it.each([
    ['standard words', 'lampu jalan padam tikungan taman'],
    ['slang and other words for it', 'lampu jln mati tikungan taman'],
    ['typing errors', 'lamu jaln padm tikungn tamn'],
    ['a word that stands nowhere beside others that do', 'tikungan taman kota zzzz'],
  ])('finds by %s, and puts it first', async (_how, typed) => {
    expect((await titlesFor(typed))[0]).toBe(wanted)
  })

  it('finds by a number with its word, by English and by the number of the complaint', async () => {
    const { number } = await shownWithCanary('Keran bocor di SMPN 26 dan RT 05')
    const title = 'Keran bocor di SMPN 26 dan RT 05'
    for (const asked of ['SMPN 26', 'smpn26', 'RT 5', 'leak tap', number]) {
      expect((await titlesFor(asked))[0], asked).toBe(title)
    }
    for (const asked of ['SMPN 2', 'RT 50']) {
      expect(await titlesFor(asked), asked).not.toContain(title)
    }
  })

  it('finds nothing for what stands nowhere, and for words that say nothing', async () => {
    expect(await titlesFor('xylophone quux')).toEqual([])
    expect(await titlesFor('yang di dan')).toEqual([])
  })

  it('takes signs of the search language for what they are: nothing', async () => {
    expect(await titlesFor(`tikungan & | ! <-> :* ' taman`)).toContain(wanted)
  })

  it('turns pages without losing or repeating one', async () => {
    for (const asked of [{}, { q: 'lampu padam' }]) {
      const all = await listPublished(batam, publicFilter(asked), later, 1000)
      const numbers: string[] = []
      let sesudah: string | null = ''
      while (sesudah !== null) {
        const filter = publicFilter(sesudah ? { ...asked, sesudah } : asked)
        const page: Awaited<ReturnType<typeof listPublished>> = await listPublished(
          batam,
          filter,
          later,
          3,
        )
        numbers.push(...page.rows.map(({ number }) => number))
        sesudah = page.after
      }
      expect(numbers).toEqual(all.rows.map(({ number }) => number))
    }
  })

  it('narrows by category, place, agency, status and day', async () => {
    const { number } = await shownWithCanary('Pohon tumbang', 'INFRA_POHON_TAMAN')
    await deeds.refer(cast.budi, number, minutesAfter(tuesday, 6))
    const only = { kategori: 'INFRA_POHON_TAMAN', kelurahan: '21.71.10', opd: 'DBMSDA' }
    const days = { status: 'diteruskan', dari: '2026-11-24', sampai: '2026-11-24' }
    const { rows } = await listPublished(batam, publicFilter({ ...only, ...days }), later)
    expect(rows.map((row) => row.number)).toEqual([number])
    for (const other of [{ status: 'selesai' }, { dari: '2026-11-25' }, { opd: 'DLH' }]) {
      const none = await listPublished(batam, publicFilter({ ...only, ...days, ...other }), later)
      expect(none.rows).toEqual([])
    }
  })
})

it('Kominfo is shown what nobody has looked at for the public, nobody else is', async () => {
  const { number } = await broughtTo('in_progress', cast, tuesday)
  const numbers = async (actor: Cast['budi' | 'citra']) =>
    (await listModeration(actor, { now: later })).rows.map((row) => row.number)
  expect(await numbers(cast.budi)).toContain(number)
  expect(await numbers(cast.citra)).toEqual([])
  await publish(cast.budi, number, publicWords, later)
  expect(await numbers(cast.budi)).not.toContain(number)
})
