import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { attach } from '@/lib/attachments/commands/attach'
import { detach } from '@/lib/attachments/commands/detach'
import { listAttachments } from '@/lib/attachments/queries'
import { saveFilingDraft } from '@/lib/complaints/commands/beside/save-filing-draft'
import { readiness } from '@/lib/platform/readiness'
import { startClamd } from '@/tests/support/clamd'
import { keptFiles } from '@/tests/support/kept-files'
import { phonePhoto } from '@/tests/support/photos'
import { withVariables } from '@/tests/support/variables'
import { aDraft, populate, tuesday } from '@/tests/support/world'

let photo: Buffer
let bare: Buffer

beforeAll(async () => {
  await populate()
  photo = await phonePhoto(300, 200)
  bare = await sharp(photo).toBuffer()
  // So that there is something to list.
  await attach(await openForm(), photo, tuesday)
})

async function openForm() {
  const drafting = aDraft()
  await saveFilingDraft(drafting, {}, tuesday)
  return drafting
}

describe('a photo that is sent again, since its answer got lost, is one photo', () => {
  it('under the id that the browser gave it, even when both arrive at once', async () => {
    const drafting = await openForm()
    const before = await keptFiles()
    const sending = { uploadId: randomUUID() }
    const sent = await Promise.all([1, 2].map(() => attach(drafting, photo, tuesday, sending)))
    sent.push(await attach(drafting, photo, tuesday, sending))
    expect(new Set(sent.map(({ id }) => id)).size).toBe(1)
    expect(await listAttachments(drafting)).toHaveLength(1)
    expect(await keptFiles()).toHaveLength(before.length + 2)
  })

  it('though the form is full by now', async () => {
    const drafting = await openForm()
    const sending = { uploadId: randomUUID() }
    const first = await attach(drafting, photo, tuesday, sending)
    for (const width of [90, 91]) await attach(drafting, await phonePhoto(width, 60), tuesday)
    expect(await attach(drafting, photo, tuesday, sending)).toEqual(first)
  })

  it('without an id too, as a plain form sends it', async () => {
    const drafting = await openForm()
    const first = await attach(drafting, photo, tuesday)
    expect(await attach(drafting, photo, tuesday)).toEqual(first)
    expect(await listAttachments(drafting)).toHaveLength(1)
  })

  it('in the new form that begins when the answer naming the first was the lost one', async () => {
    const sending = { uploadId: randomUUID() }
    const [lost, fresh] = [await openForm(), await openForm()]
    const first = await attach(lost, photo, tuesday, sending)
    const second = await attach(fresh, photo, tuesday, sending)
    expect(second.id).not.toBe(first.id)
    expect(await listAttachments(fresh)).toMatchObject([{ id: second.id }])
  })

  it('and comes back when it was taken out in between', async () => {
    const drafting = await openForm()
    const sending = { uploadId: randomUUID() }
    const { id } = await attach(drafting, photo, tuesday, sending)
    await detach(drafting, id)
    await attach(drafting, photo, tuesday, sending)
    expect(await listAttachments(drafting)).toHaveLength(1)
  })
})

describe('what ClamAV finds', () => {
  // The name of the camera in the photo's EXIF.
  const malware = 'Kamera Kenari'

  it('is refused and not kept; what it does not find is a photo like any other', async () => {
    const clamd = await startClamd(tmpdir(), malware)
    const drafting = await openForm()
    try {
      await withVariables({ CLAMD_SOCKET: clamd.socket }, async () => {
        await expect(attach(drafting, photo, tuesday)).rejects.toMatchObject({
          code: 'file_infected',
          field: 'photos',
        })
        expect(await listAttachments(drafting)).toEqual([])
        await attach(drafting, bare, tuesday)
        expect(await listAttachments(drafting)).toHaveLength(1)
      })
    } finally {
      await clamd.stop()
      rmSync(clamd.socket, { force: true })
    }
  })

  it('counts as unknown while nobody answers: the photo has to wait, and readiness tells', async () => {
    const drafting = await openForm()
    for (const nobody of ['/nowhere/clamd.ctl', '127.0.0.1:1']) {
      await withVariables({ CLAMD_SOCKET: nobody }, async () => {
        await expect(attach(drafting, photo, tuesday)).rejects.toMatchObject({ code: 'too_busy' })
        expect((await readiness()).checks.scanner).toBe('failed')
      })
    }
    expect(await listAttachments(drafting)).toEqual([])
  })
})

it('while the store is away a photo can be sent later, and readiness tells', async () => {
  const drafting = await openForm()
  const away = {
    S3_ENDPOINT: 'http://127.0.0.1:1',
    S3_BUCKET: 'kesah',
    S3_ACCESS_KEY_ID: 'key',
    S3_SECRET_ACCESS_KEY: 'secret',
  }
  await withVariables(away, async () => {
    await expect(attach(drafting, photo, tuesday)).rejects.toMatchObject({ code: 'too_busy' })
    expect(await readiness()).toMatchObject({ status: 'ok', checks: { files: 'failed' } })
  })
  expect(await listAttachments(drafting)).toEqual([])
  expect(await readiness()).toMatchObject({ checks: { files: 'ok', scanner: 'ok' } })
})
