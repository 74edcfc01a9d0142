// What somebody is asked to look at in evidence, by the real commands on a real database: a small set of
// synthetic photos; how often it is right and wrong on a large one stands in tests/proof/evidence.test.ts.

import pg from 'pg'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/kernel/actor'
import { db } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import { printOldPhotos } from '@/lib/attachments/jobs'
import { deleteFiles } from '@/lib/attachments/stored-files'
import { addEvidence, removeEvidence } from '@/lib/complaints/commands/beside/add-evidence'
import { addPhoto } from '@/lib/complaints/commands/beside/add-photo'
import { answer } from '@/lib/complaints/commands/steps/answer'
import { refer } from '@/lib/complaints/commands/steps/refer'
import { release } from '@/lib/complaints/commands/steps/release'
import { undo } from '@/lib/complaints/commands/beside/undo'
import { listFlaggedEvidence } from '@/lib/complaints/case/evidence-queries'
import { findComplaint, findPhoto } from '@/lib/complaints/case/queries'
import type { Cast } from '@/tests/support/cast'
import { referral, words } from '@/tests/support/deeds'
import { edited, syntheticPhoto, waysToEdit } from '@/tests/support/evidence-set'
import { asWorker } from '@/tests/support/notice-world'
import { plannedFor, statementsOf } from '@/tests/support/plans'
import { telling, withSourceType } from '@/tests/support/told-photos'
import { broughtTo, file, type Filed, minutesAfter, populate, tuesday } from '@/tests/support/world'

const done = { answer: words.answer, outcome: 'done' } as const
const later = minutesAfter(tuesday, 30)
/** Photos in all, on so many complaints. */
const [photos, perComplaint] = [24, 4]

let cast: Cast

beforeAll(async () => {
  cast = await populate()
})

async function workedOn(): Promise<Filed> {
  return broughtTo('in_progress', cast, tuesday)
}

async function lay(actor: Actor, { number }: Filed, ...pictures: Buffer[]): Promise<void> {
  for (const bytes of pictures) await addEvidence(actor, number, { bytes }, later)
}

async function flagsFor(actor: Actor, { number }: Filed) {
  const flagged = await listFlaggedEvidence(actor, number)
  return flagged.flatMap(({ flags }) => flags)
}

async function kindsFor(actor: Actor, filed: Filed): Promise<string[]> {
  return (await flagsFor(actor, filed)).map(({ kind }) => kind)
}

it('of two dozen photos none is taken for another, and sent again edited nearly all are noticed', async () => {
  const sent: (Filed & { own: Buffer[] })[] = []
  for (let first = 0; first < photos; first += perComplaint) {
    const indices = Array.from({ length: perComplaint }, (_, nth) => first + nth)
    const own = await Promise.all(indices.map(syntheticPhoto))
    const complaint = await workedOn()
    await lay(cast.citra, complaint, ...own)
    await answer(cast.citra, complaint.number, done, later)
    sent.push({ ...complaint, own })
  }
  let mistaken = 0
  for (const complaint of sent) mistaken += (await flagsFor(cast.budi, complaint)).length
  expect(mistaken).toBe(0)

  let noticed = 0
  for (const [round, { number, own }] of sent.entries()) {
    const again = own.map((photo, nth) => {
      const index = round * perComplaint + nth
      return edited(photo, waysToEdit[index % waysToEdit.length] ?? [], `again ${index}`)
    })
    const complaint = await workedOn()
    await lay(cast.citra, complaint, ...(await Promise.all(again)))
    const flags = await flagsFor(cast.citra, complaint)
    noticed += flags.filter((flag) => flag.kind === 'reused' && flag.number === number).length
  }
  expect(noticed).toBeGreaterThanOrEqual(photos * 0.95)
}, 240_000)

describe('a photo that was evidence of another complaint', () => {
  it('is named by its number to whoever may see that one, and only once it was sent', async () => {
    const picture = await syntheticPhoto(100)
    const elsewhere = await file(tuesday)
    await refer(cast.budi, elsewhere.number, referral({ agency: 'DLH' }), minutesAfter(tuesday, 1))
    await lay(cast.dodi, elsewhere, picture)
    const here = await workedOn()
    await lay(cast.citra, here, picture)
    expect(await flagsFor(cast.citra, here)).toEqual([])

    await answer(cast.dodi, elsewhere.number, done, later)
    expect(await flagsFor(cast.citra, here)).toEqual([{ kind: 'reused', number: null }])
    await answer(cast.citra, here.number, done, later)
    for (const actor of [cast.budi, cast.eka]) {
      expect(await flagsFor(actor, here)).toEqual([{ kind: 'reused', number: elsewhere.number }])
    }
    await undo(cast.dodi, elsewhere.number, later)
    expect(await flagsFor(cast.budi, here)).toEqual([])
  })

  it('is not asked about within one complaint', async () => {
    const complaint = await workedOn()
    const picture = await syntheticPhoto(101)
    await lay(cast.citra, complaint, picture, picture)
    expect(await flagsFor(cast.citra, complaint)).toEqual([])
  })

  it('is found without reading any table whole', async () => {
    const complaint = await workedOn()
    await lay(cast.citra, complaint, await syntheticPhoto(100))
    const client = new pg.Client(env().databaseUrl)
    await client.connect()
    const asking = await statementsOf(() => listFlaggedEvidence(cast.citra, complaint.number))
    expect(asking.some(({ text }) => text.includes('photo_print_keys'))).toBe(true)
    for (const statement of asking) {
      const { readWhole } = await plannedFor(client, statement)
      expect({ statement: statement.text, readWhole }).toMatchObject({ readWhole: [] })
    }
    await client.end()
  })
})

it("the complaint's own photo is noticed, by the agency once it has been shown it", async () => {
  const complaint = await workedOn()
  const bytes = await telling(await syntheticPhoto(102), { taken: '2026:11:20 08:00:00' })
  await addPhoto(complaint.holder, complaint.number, { bytes, caption: 'Ini fotonya.' }, later)
  const stamped = await edited(await syntheticPhoto(102), ['crop', 'stamp'], 'a photo before')
  await lay(cast.citra, complaint, stamped)
  expect(await kindsFor(cast.citra, complaint)).toEqual([])
  const view = await findComplaint(cast.budi, complaint.number, later)
  const photo = view?.photos[0]?.id ?? ''
  await release(cast.budi, complaint.number, { photo, to: 'agency' }, later)
  expect(await kindsFor(cast.citra, complaint)).toEqual(['complaint_photo'])

  // Of the citizen's photo nothing is kept but the picture, and nobody can look for it elsewhere.
  expect(await db().evidenceOrigin.count({ where: { attachmentId: photo } })).toBe(0)
  expect(await db().photoPrintKey.count({ where: { attachmentId: photo } })).toBe(0)
})

it('whoever decides above the agency opens the evidence, and of the photos what was released', async () => {
  const complaint = await workedOn()
  const bytes = await syntheticPhoto(203)
  await addPhoto(complaint.holder, complaint.number, { bytes, caption: 'Ini fotonya.' }, later)
  await lay(cast.citra, complaint, await syntheticPhoto(204))
  await answer(cast.citra, complaint.number, done, later)
  const files = await db().attachment.findMany({ where: { complaintId: complaint.id } })
  const idOf = (kind: string | null) => files.find((one) => one.kind === kind)?.id ?? ''
  expect(await findPhoto(cast.eka, idOf('evidence'))).not.toBeNull()
  expect(await findPhoto(cast.eka, idOf(null))).toBeNull()
  await release(cast.budi, complaint.number, { photo: idOf(null), to: 'agency' }, later)
  expect(await findPhoto(cast.eka, idOf(null))).not.toBeNull()
  for (const actor of [cast.lina, cast.fajar, cast.gita]) {
    expect(await findPhoto(actor, idOf('evidence'))).toBeNull()
  }
})

describe('by what its file tells', () => {
  const at = { latitude: 1.13, longitude: 104.05 }
  const farAway = { latitude: '1/1 10/1 0/1', longitude: '104/1 3/1 0/1' }

  it('evidence taken earlier, elsewhere or by no camera is noticed, and staff alone read of it', async () => {
    const place = { landmark: 'Masjid Raya', nowhere: false, kelurahan: '21.71.10.1004', ...at }
    const complaint = await file(tuesday, { place })
    await refer(cast.budi, complaint.number, referral(), minutesAfter(tuesday, 1))
    // 03:00 in Greenwich is 10 in Batam, where a camera without an offset stands.
    const earlier = await telling(await syntheticPhoto(103), { taken: '2026:11:24 09:59:00' })
    const inTime = await telling(await syntheticPhoto(104), { taken: '2026:11:24 10:30:00' })
    const elsewhere = await telling(await syntheticPhoto(105), { place: farAway })
    const made = await withSourceType(await syntheticPhoto(106))
    await lay(cast.citra, complaint, earlier, inTime, elsewhere, made)
    const expected = ['taken_before', 'taken_elsewhere', 'generation_mark']
    expect(await kindsFor(cast.citra, complaint)).toEqual(expected)
    expect(await kindsFor(cast.budi, complaint)).toEqual([])

    await answer(cast.citra, complaint.number, done, later)
    for (const actor of [cast.budi, cast.eka, cast.lina]) {
      expect(await kindsFor(actor, complaint)).toEqual(expected)
    }
    const nobody: Actor[] = [complaint.holder, cast.ani, cast.dodi, cast.fajar, cast.gita]
    for (const actor of nobody) expect(await kindsFor(actor, complaint)).toEqual([])
    const view = JSON.stringify(await findComplaint(complaint.holder, complaint.number, later))
    expect(view).not.toMatch(/taken|generation|flag/i)
  })
})

it('evidence that is taken out leaves no print, and nothing of where it was taken', async () => {
  const complaint = await workedOn()
  await lay(
    cast.citra,
    complaint,
    await telling(await syntheticPhoto(107), { taken: '2026:11:24 10:30:00' }),
  )
  const view = await findComplaint(cast.citra, complaint.number, later)
  const attachmentId = view?.waitingEvidence[0]?.id ?? ''
  const kept = () =>
    Promise.all([
      db().photoPrint.count({ where: { attachmentId } }),
      db().photoPrintKey.count({ where: { attachmentId } }),
      db().evidenceOrigin.count({ where: { attachmentId } }),
    ])
  const [prints, keys, origins] = await kept()
  expect([prints, origins]).toEqual([1, 1])
  expect(keys).toBeGreaterThan(20)
  await removeEvidence(cast.citra, attachmentId)
  expect(await kept()).toEqual([0, 0, 0])
})

it('photos from before there were prints get theirs, once each, and one that is gone holds nobody up', async () => {
  const complaint = await workedOn()
  await lay(cast.citra, complaint, await syntheticPhoto(108), await syntheticPhoto(109))
  const files = await db().attachment.findMany({ where: { complaintId: complaint.id } })
  const [lost, whole] = files.map(({ id }) => id)
  const where = { attachmentId: whole ?? '' }
  const readPrint = () => db().photoPrint.findFirst({ where, include: { keys: true } })
  const before = await readPrint()
  const owner = new pg.Client(env().databaseUrl)
  await owner.connect()
  await owner.query('DELETE FROM photo_prints')
  await owner.query('UPDATE attachments SET printed_at = NULL')
  await owner.end()
  await deleteFiles(lost ?? '')
  await asWorker(async () => {
    // As many rounds as a few hundred photos take.
    for (let round = 0; round < 4; round += 1) {
      await Promise.all([printOldPhotos(later), printOldPhotos(later)])
    }
  })
  expect(await db().attachment.count({ where: { printedAt: null } })).toBe(0)
  expect(await readPrint()).toEqual(before)
  expect(await db().photoPrint.count({ where: { attachmentId: lost ?? '' } })).toBe(0)
})
