import { randomUUID } from 'node:crypto'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/lib/platform/db'
import { fileStore } from '@/lib/platform/files'
import { attach } from '@/lib/attachments/commands/attach'
import { detach } from '@/lib/attachments/commands/detach'
import { deleteAbandonedPhotos } from '@/lib/attachments/jobs'
import { findAttachment, listAttachments } from '@/lib/attachments/queries'
import { photoResponse } from '@/lib/attachments/file-response'
import { saveFilingDraft } from '@/lib/complaints/commands/beside/save-filing-draft'
import { submit } from '@/lib/complaints/commands/beside/submit'
import { deleteExpiredDrafts } from '@/lib/complaints/jobs'
import { findComplaint, findPhoto } from '@/lib/complaints/case/queries'
import { deeds } from '@/tests/support/deeds'
import { keptFiles } from '@/tests/support/kept-files'
import { asWorker } from '@/tests/support/notice-world'
import { hostileFiles, phonePhoto } from '@/tests/support/photos'
import { aDraft, fillIn, file, minutesAfter, populate, tuesday } from '@/tests/support/world'
import type { Cast } from '@/tests/support/cast'

let cast: Cast
let photo: Buffer

beforeAll(async () => {
  cast = await populate()
  photo = await phonePhoto()
})

async function openForm() {
  const drafting = aDraft()
  await saveFilingDraft(drafting, {}, tuesday)
  return drafting
}

async function stored(id: string): Promise<Buffer | null> {
  const kept = await fileStore().get(id)
  return kept && Buffer.from(await new Response(kept.content).arrayBuffer())
}

describe('a photo from a phone', () => {
  it('is kept small and upright, without place, name or camera', async () => {
    const drafting = await openForm()
    const { id, width, height } = await attach(drafting, photo, tuesday)
    expect({ width, height }).toEqual({ width: 800, height: 1600 })
    const kept = (await stored(id)) ?? Buffer.alloc(0)
    const { format, exif, xmp, iptc, icc, orientation } = await sharp(kept).metadata()
    expect({ format, exif, xmp, iptc, icc, orientation }).toEqual({ format: 'jpeg' })
    expect(photo.includes('Kenari')).toBe(true)
    expect(kept.includes('Kenari')).toBe(false)
  })

  it('tells what was removed with it, and of a bare one nothing', async () => {
    const drafting = await openForm()
    const bare = await sharp(await phonePhoto(90, 60))
      .png()
      .toBuffer()
    const { id } = await attach(drafting, photo, tuesday)
    await attach(drafting, bare, minutesAfter(tuesday, 1))
    expect(await listAttachments(drafting)).toMatchObject([
      { id, removed: ['place', 'time', 'camera', 'name'] },
      { removed: [] },
    ])
  })

  it('tells also what the browser had removed before it was sent', async () => {
    const drafting = await openForm()
    const bare = await sharp(await phonePhoto(90, 60))
      .jpeg()
      .toBuffer()
    const { removed } = await attach(drafting, bare, tuesday, { removed: ['place'] })
    expect(removed).toEqual(['place'])
  })

  it('has a small version for lists, as bare as itself', async () => {
    const { id } = await attach(await openForm(), photo, tuesday)
    const answer = await photoResponse({ id, mediaType: 'image/jpeg' }, 'small')
    expect(answer.headers.get('content-type')).toBe('image/webp')
    expect(answer.headers.get('cache-control')).toBe('private, no-store')
    const small = Buffer.from(await answer.arrayBuffer())
    const { format, width, height, exif, xmp } = await sharp(small).metadata()
    expect({ format, width, height, exif, xmp }).toEqual({
      format: 'webp',
      width: 320,
      height: 640,
    })
    expect(small.length).toBeLessThan(25_000)
  })

  it('is shown as it is where it has none yet', async () => {
    const { id } = await attach(await openForm(), photo, tuesday)
    await fileStore().delete(`${id}.small`)
    const answer = await photoResponse({ id, mediaType: 'image/jpeg' }, 'small')
    expect(answer.headers.get('content-type')).toBe('image/jpeg')
  })

  it('goes with the complaint when the form is sent', async () => {
    const drafting = await openForm()
    const { id } = await attach(drafting, photo, tuesday)
    const { number, holder } = await file(tuesday, {}, drafting)
    expect((await findComplaint(holder, number, tuesday))?.photos).toMatchObject([{ id }])
    expect(await findPhoto(holder, id)).toMatchObject({ id, mediaType: 'image/jpeg' })
  })
})

describe('what is no photo is refused, and nothing of it is kept', () => {
  it.each(Object.entries(hostileFiles))('%s', async (_kind, { make, code }) => {
    const drafting = await openForm()
    const sending = attach(drafting, await make(), tuesday)
    await expect(sending).rejects.toMatchObject({ code, field: 'photos' })
    expect(await listAttachments(drafting)).toEqual([])
  })

  it('a fourth photo, even when four are sent at once', async () => {
    const drafting = await openForm()
    const before = await keptFiles()
    const four = await Promise.all([60, 61, 62, 63].map((width) => phonePhoto(width, 40)))
    const sent = await Promise.allSettled(four.map((one) => attach(drafting, one, tuesday)))
    const refused = sent.flatMap((one) =>
      one.status === 'rejected' ? [one.reason as unknown] : [],
    )
    expect(refused).toMatchObject([{ code: 'too_many_files' }])
    expect(await listAttachments(drafting)).toHaveLength(3)
    // Each with its small version.
    expect(await keptFiles()).toHaveLength(before.length + 2 * 3)
  })

  it('a photo for a form that was sent, or that nobody has', async () => {
    const drafting = aDraft()
    await fillIn(drafting, tuesday)
    await submit(drafting, tuesday)
    for (const form of [drafting, aDraft()]) {
      await expect(attach(form, photo, tuesday)).rejects.toMatchObject({ code: 'draft_expired' })
    }
  })
})

describe('who sees a photo', () => {
  it('of a form: nobody but who fills it in, and nobody else can take it out', async () => {
    const drafting = await openForm()
    const { id } = await attach(drafting, photo, tuesday)
    expect(await findAttachment(drafting, id)).toMatchObject({ id })
    const stranger = await openForm()
    expect(await findAttachment(stranger, id)).toBeNull()
    await expect(detach(stranger, id)).rejects.toMatchObject({ code: 'not_found' })
    for (const actor of Object.values(cast)) expect(await findPhoto(actor, id)).toBeNull()
  })

  it('of a complaint: its citizen and Kominfo, never the agency that handles it', async () => {
    const drafting = aDraft(cast.ani.userId)
    await saveFilingDraft(drafting, {}, tuesday)
    const { id } = await attach(drafting, photo, tuesday)
    const { number, holder } = await file(tuesday, {}, drafting)
    await deeds.refer(cast.budi, number, minutesAfter(tuesday, 1))
    const seeing = { holder, ani: cast.ani, budi: cast.budi }
    for (const actor of Object.values(seeing))
      expect(await findPhoto(actor, id)).toMatchObject({ id })
    const { ani: _ani, budi: _budi, clock: _clock, ...others } = cast
    const foreign = { ...holder, complaintId: randomUUID() }
    const elsewhere = { ...cast.budi, governmentId: '21.72' }
    for (const actor of [...Object.values(others), foreign, elsewhere, drafting]) {
      expect(await findPhoto(actor, id)).toBeNull()
    }
  })

  it('gets a picture and nothing that a browser could run; everyone else one and the same 404', async () => {
    const { id } = await attach(await openForm(), photo, tuesday)
    const answer = await photoResponse({ id, mediaType: 'image/jpeg' })
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'image/jpeg',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
      'cache-control': 'private, no-store',
    })
    expect((await answer.arrayBuffer()).byteLength).toBe((await stored(id))?.length)
    const missing = await photoResponse({ id: randomUUID(), mediaType: 'image/jpeg' })
    const refused = await photoResponse(null)
    expect([missing.status, refused.status]).toEqual([404, 404])
    expect(await missing.text()).toBe(await refused.text())
  })
})

describe('a photo that nobody needs any more is gone, file and all', () => {
  it('taken out of the form', async () => {
    const drafting = await openForm()
    const { id } = await attach(drafting, photo, tuesday)
    await detach(drafting, id)
    expect(await listAttachments(drafting)).toEqual([])
    expect((await keptFiles()).filter((name) => name.includes(id))).toEqual([])
  })

  it('left behind in a form that ran out, while that of a sent one stays', async () => {
    const [left, sent] = [await openForm(), await openForm()]
    const { id: forgotten } = await attach(left, photo, tuesday)
    const { id: kept } = await attach(sent, photo, tuesday)
    await file(tuesday, {}, sent)
    await asWorker(() => deleteAbandonedPhotos(tuesday))
    expect(await stored(forgotten)).not.toBeNull()
    const later = minutesAfter(tuesday, 8 * 24 * 60)
    await asWorker(() => deleteExpiredDrafts(later))
    await asWorker(() => deleteAbandonedPhotos(later))
    expect((await keptFiles()).filter((name) => name.includes(forgotten))).toEqual([])
    expect(await db().attachment.count({ where: { id: forgotten } })).toBe(0)
    expect(await stored(kept)).not.toBeNull()
  })
})
