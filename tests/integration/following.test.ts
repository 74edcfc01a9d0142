import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/lib/platform/db'
import { deleteAbandonedPhotos } from '@/lib/attachments/jobs'
import { attach } from '@/lib/attachments/commands/attach'
import { layAside } from '@/lib/attachments/commands/lay-aside'
import { addPhoto } from '@/lib/complaints/commands/beside/add-photo'
import { reissue } from '@/lib/complaints/commands/steps/reissue'
import { release } from '@/lib/complaints/commands/steps/release'
import { saveFilingDraft } from '@/lib/complaints/commands/beside/save-filing-draft'
import { findByNumberAndCode, isCurrentCode } from '@/lib/complaints/square/public-queries'
import { findComplaint, findPhoto } from '@/lib/complaints/case/queries'
import { codeFor } from '@/lib/complaints/filing/secret-code'
import { batam, type Cast } from '@/tests/support/cast'
import { keptFiles } from '@/tests/support/kept-files'
import { asWorker } from '@/tests/support/notice-world'
import { phonePhoto } from '@/tests/support/photos'
import {
  aDraft,
  broughtTo,
  file,
  minutesAfter,
  populate,
  recordOf,
  tuesday,
} from '@/tests/support/world'

const caption = 'Foto tambahan.'
const later = minutesAfter(tuesday, 30)

let cast: Cast
let bytes: Buffer

beforeAll(async () => {
  cast = await populate()
  bytes = await phonePhoto(90, 60)
})

function different(count: number): Promise<Buffer[]> {
  return Promise.all(Array.from({ length: count }, (_, index) => phonePhoto(70 + index, 40)))
}

describe('a further photo', () => {
  it('belongs to the complaint, bare, and is a step that the desk reads', async () => {
    const { number, holder } = await broughtTo('referred', cast, tuesday)
    await addPhoto(holder, number, { bytes, caption }, later)
    const view = await findComplaint(cast.budi, number, later)
    expect(view?.photos).toMatchObject([{ removed: ['place', 'time', 'camera', 'name'] }])
    expect(view?.timeline.at(-1)).toMatchObject({ action: 'add', message: caption })
    const { events, status } = await recordOf({ number })
    expect(events.at(-1)?.payload).toMatchObject({ photo: view?.photos[0]?.id })
    expect(status).toBe('referred')
  })

  it('is seen by the agency only once Kominfo has released it', async () => {
    const { number, holder } = await broughtTo('referred', cast, tuesday)
    await addPhoto(holder, number, { bytes, caption }, later)
    const photo = (await findComplaint(holder, number, later))?.photos[0]?.id ?? ''
    expect(await findPhoto(cast.citra, photo)).toBeNull()
    await release(cast.budi, number, { photo, to: 'agency' }, minutesAfter(later, 1))
    expect(await findPhoto(cast.citra, photo)).toMatchObject({ id: photo })
  })

  it('sent again after a lost answer is one photo and one step', async () => {
    const { number, holder } = await file(tuesday)
    const sending = { bytes, caption, uploadId: randomUUID() }
    const before = await keptFiles()
    await Promise.all([1, 2].map(() => addPhoto(holder, number, sending, later)))
    await addPhoto(holder, number, sending, minutesAfter(later, 1))
    await addPhoto(holder, number, { bytes, caption }, minutesAfter(later, 2))
    expect((await findComplaint(holder, number, later))?.photos).toHaveLength(1)
    expect((await recordOf({ number })).events.map(({ action }) => action)).toEqual([
      'submit',
      'add',
    ])
    // With its small version.
    expect(await keptFiles()).toHaveLength(before.length + 2)
  })

  it('finds room for three, beside those that were sent at first, even when four come at once', async () => {
    const drafting = aDraft()
    await saveFilingDraft(drafting, {}, tuesday)
    await attach(drafting, bytes, tuesday)
    const { number, holder } = await file(minutesAfter(tuesday, 1), {}, drafting)
    const before = await keptFiles()
    const sent = await Promise.allSettled(
      (await different(4)).map((one) => addPhoto(holder, number, { bytes: one, caption }, later)),
    )
    const refused = sent.flatMap((one) =>
      one.status === 'rejected' ? [one.reason as unknown] : [],
    )
    expect(refused).toMatchObject([{ code: 'too_many_files', field: 'photos' }])
    expect((await findComplaint(holder, number, later))?.photos).toHaveLength(4)
    expect(await keptFiles()).toHaveLength(before.length + 2 * 3)
    expect(await db().attachment.count({ where: { complaintId: null, draftId: null } })).toBe(0)
  })

  it('finds no complaint of anyone else, and leaves nothing there', async () => {
    const { number } = await file(tuesday)
    const stranger = (await file(tuesday)).holder
    const before = await keptFiles()
    for (const actor of [stranger, cast.ani, cast.dodi]) {
      const sending = addPhoto(actor, number, { bytes, caption }, later)
      await expect(sending).rejects.toMatchObject({ code: 'not_found' })
    }
    const byKominfo = addPhoto(cast.budi, number, { bytes, caption }, later)
    await expect(byKominfo).rejects.toMatchObject({ code: 'not_allowed' })
    expect(await keptFiles()).toEqual(before)
  })

  it('comes too late for a complaint that was taken back', async () => {
    const { number, holder } = await broughtTo('withdrawn', cast, tuesday)
    const sending = addPhoto(holder, number, { bytes, caption }, later)
    await expect(sending).rejects.toMatchObject({ code: 'not_allowed' })
  })

  it('that nobody took is deleted an hour later, and none that is on its way', async () => {
    const before = await keptFiles()
    await layAside(cast.ani, bytes, tuesday)
    await asWorker(() => deleteAbandonedPhotos(minutesAfter(tuesday, 59)))
    expect(await keptFiles()).toHaveLength(before.length + 2)
    await asWorker(() => deleteAbandonedPhotos(minutesAfter(tuesday, 61)))
    expect(await keptFiles()).toEqual(before)
  })
})

describe('a browser that was shown the complaint', () => {
  it('is shown it no longer once Kominfo has given another code', async () => {
    const { number, draftId } = await file(tuesday)
    const opened = await findByNumberAndCode(batam, number, codeFor(draftId))
    if (!opened) throw new Error('The code that was given opens nothing.')
    expect(await isCurrentCode(batam, opened)).toBe(true)
    const because = { reason: 'Pelapor datang ke loket dengan kartu identitasnya.' }
    const code = await reissue(cast.budi, number, because, later)
    expect(await isCurrentCode(batam, opened)).toBe(false)
    const again = await findByNumberAndCode(batam, number, code)
    expect(again && (await isCurrentCode(batam, again))).toBe(true)
  })
})
