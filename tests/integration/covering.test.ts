import sharp from 'sharp'
import { beforeAll, expect, it } from 'vitest'
import type { Actor } from '@/lib/kernel/actor'
import { complaintNumberFrom } from '@/lib/kernel/crockford'
import { cover } from '@/lib/attachments/cover'
import { coverPhoto } from '@/lib/complaints/commands/beside/cover-photo'
import { coverInput } from '@/lib/complaints/case/desk-input'
import { coveredParts } from '@/lib/complaints/rules/photo-grid'
import { addPhoto } from '@/lib/complaints/commands/beside/add-photo'
import { release } from '@/lib/complaints/commands/steps/release'
import { findComplaint, findPhoto } from '@/lib/complaints/case/queries'
import type { Cast } from '@/tests/support/cast'
import { phonePhoto } from '@/tests/support/photos'
import { broughtTo, minutesAfter, populate, tuesday } from '@/tests/support/world'

let cast: Cast
const later = minutesAfter(tuesday, 30)
const corner = [{ left: 0, top: 0, width: 0.125, height: 0.125 }]

beforeAll(async () => {
  cast = await populate()
})

/** A photo of stripes: wherever something can be read, neighbours differ. */
async function striped(): Promise<Buffer> {
  const size = 400
  const pixels = Buffer.alloc(size * size * 3)
  for (let at = 0; at < size * size; at += 1) {
    const light = at % 8 < 4 ? 255 : 0
    pixels.fill(light, at * 3, at * 3 + 3)
  }
  return sharp(pixels, { raw: { width: size, height: size, channels: 3 } })
    .png()
    .toBuffer()
}

async function spread(bytes: Uint8Array, left: number): Promise<number> {
  const region = { left, top: 4, width: 40, height: 40 }
  const { channels } = await sharp(await sharp(bytes).extract(region).png().toBuffer()).stats()
  return channels[0]?.stdev ?? 0
}

it.each(['box', 'blur'] as const)(
  'nothing can be read under a %s, and all beside it',
  async (manner) => {
    const { content } = await cover(await striped(), corner, manner)
    expect(await spread(content, 4)).toBeLessThan(40)
    expect(await spread(content, 200)).toBeGreaterThan(80)
  },
)

it('the squares of the form are the parts of the photo', () => {
  const parsed = coverInput.parse({
    number: complaintNumberFrom(new Uint8Array(5)),
    photo: '3f0c8a52-6d0e-4a37-8c5f-0b8a4a1d2e11',
    'kotak-9': 'on',
  })
  expect(coveredParts(parsed)).toEqual([{ left: 0.125, top: 0.125, width: 0.125, height: 0.125 }])
})

const idsFor = async (actor: Actor, number: string) => {
  const view = await findComplaint(actor, number, later)
  return view?.photos.map(({ id }) => id)
}

it('the copy is shown in place of the photo, which stays with its author and Kominfo', async () => {
  const { number, holder } = await broughtTo('referred', cast, tuesday)
  await addPhoto(holder, number, { bytes: await phonePhoto(), caption: 'Foto tambahan.' }, later)
  const [photo = ''] = (await idsFor(cast.budi, number)) ?? []
  const covering = { photo, parts: corner, manner: 'box' } as const
  await coverPhoto(cast.budi, number, covering, later)
  const [, copy = ''] = (await idsFor(cast.budi, number)) ?? []
  await release(cast.budi, number, { photo: copy, to: 'agency' }, later)
  expect(await idsFor(cast.citra, number)).toEqual([copy])
  expect(await findPhoto(cast.citra, photo)).toBeNull()
  expect(await idsFor(holder, number)).toEqual([photo])
  const officer = coverPhoto(cast.citra, number, { ...covering, photo: copy }, later)
  await expect(officer).rejects.toMatchObject({ code: 'not_allowed' })
})
