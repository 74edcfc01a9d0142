import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { metadataBlocks, originSegments } from '@/components/photos/metadata-blocks'
import { originIn } from '@/lib/attachments/rules/origin'
import { phonePhoto } from '../support/photos'
import {
  captured,
  telling,
  withCredentials,
  withSourceType,
  withText,
} from '../support/told-photos'

let photo: Buffer

beforeAll(async () => {
  photo = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#3a7' } })
    .jpeg()
    .toBuffer()
})

async function originOf(file: Buffer) {
  const { exif, xmp, iptc } = await sharp(file).metadata()
  return originIn(file, { exif, xmp, iptc })
}

const batamCentre = { latitude: '1/1 7/1 4800/100', longitude: '104/1 3/1 1200/100' }

describe('the file of a photo tells', () => {
  it('when it was taken, with the offset of the clock where the camera wrote one', async () => {
    const taken = '2026:11:24 09:00:05'
    const bare = await originOf(await telling(photo, { taken }))
    expect(bare).toEqual({ takenAt: '2026-11-24T09:00:05', place: null, mark: null })
    const { takenAt } = await originOf(await telling(photo, { taken, offset: '+07:00' }))
    expect(takenAt).toBe('2026-11-24T09:00:05+07:00')
  })

  it('where it was taken', async () => {
    const { place } = await originOf(await telling(photo, { place: batamCentre }))
    expect(place?.latitude).toBeCloseTo(1.13, 5)
    expect(place?.longitude).toBeCloseTo(104.0533, 4)
  })

  it.each(['0000:00:00 00:00:00', '2026:13:40 99:00:00', 'kemarin'])(
    'nothing by a clock that says %s',
    async (taken) => {
      expect((await originOf(await telling(photo, { taken }))).takenAt).toBeNull()
    },
  )

  it('nothing by a receiver that has found no place, or half a place', async () => {
    const noughts = { latitude: '0/1 0/1 0/1', longitude: '0/1 0/1 0/1' }
    expect((await originOf(await telling(photo, { place: noughts }))).place).toBeNull()
    expect((await originOf(await phonePhoto(60, 40))).place).toBeNull()
  })
})

describe('a picture is told to be generated', () => {
  it.each([
    ['by its content credentials', 'content_credentials', () => withCredentials(photo)],
    ['by its source type', 'source_type', () => withSourceType(photo)],
    ['by the words it was made from', 'recipe', () => withText(photo, 'parameters', 'a street')],
    ['by the plan it was made by', 'recipe', () => withText(photo, 'workflow', '{}')],
    ['by the program in its EXIF', 'software', () => telling(photo, { software: 'Midjourney v6' })],
    ['by the program in its text', 'software', () => withText(photo, 'Software', 'NovelAI')],
  ] as const)('%s', async (_how, mark, make) => {
    expect((await originOf(await make())).mark).toBe(mark)
  })

  it.each([
    ['what a camera signed', () => withCredentials(photo, captured)],
    ['what is said to come from a camera', () => withSourceType(photo, captured)],
    ['what an editor saved', () => telling(photo, { software: 'Adobe Photoshop 26.0' })],
    ['a text of another kind', () => withText(photo, 'Comment', 'parameters of the pump')],
    ['a photo that tells nothing', () => photo],
  ])('but not %s', async (_what, make) => {
    expect((await originOf(await make())).mark).toBeNull()
  })

  it('and no damage ends in an error', async () => {
    const file = withCredentials(await telling(photo, { taken: '2026:11:24 09:00:05' }))
    for (let at = 0; at < 700; at += 1) {
      const damaged = Buffer.from(file)
      damaged[at] = 0xff
      for (const bytes of [file.subarray(0, at), damaged]) {
        const { exif } = metadataBlocks(Uint8Array.from(bytes).buffer)
        expect(() => originIn(bytes, { exif })).not.toThrow()
      }
    }
  })
})

describe('evidence that the browser made small', () => {
  it('tells the same as before, and stands upright', async () => {
    const original = withCredentials(
      await sharp(photo)
        .withMetadata({ orientation: 6 })
        .withExifMerge({
          IFD2: { DateTimeOriginal: '2026:11:24 09:00:05' },
          IFD3: { GPSLatitudeRef: 'N', GPSLatitude: batamCentre.latitude },
        })
        .jpeg()
        .toBuffer(),
    )
    const drawn = await sharp(photo).resize(30).jpeg().toBuffer()
    const segments = originSegments(Uint8Array.from(original).buffer) ?? []
    const sent = Buffer.concat([drawn.subarray(0, 2), ...segments, drawn.subarray(2)])
    expect((await sharp(original).metadata()).orientation).toBe(6)
    expect(await sharp(sent).metadata()).toMatchObject({ orientation: 1, width: 30 })
    expect(await originOf(sent)).toEqual(await originOf(original))
    expect((await originOf(sent)).takenAt).not.toBeNull()
  })

  it('is carried over from a JPEG alone', async () => {
    const png = await withText(photo, 'parameters', 'a street')
    expect(originSegments(Uint8Array.from(png).buffer)).toBeNull()
  })
})
