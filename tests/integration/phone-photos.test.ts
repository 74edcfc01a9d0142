import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { clean } from '@/lib/attachments/clean'
import { heavyPhoto, phonePhoto } from '@/tests/support/photos'

/** Pixels of today's phones, as they save them. */
const phones = [
  ['50 megapixels', 8192, 6144],
  ['108 megapixels', 12_000, 9000],
  ['200 megapixels', 16_384, 12_288],
] as const

describe('what a phone of today takes is a photo', () => {
  it.each(phones)('of %s', async (_name, width, height) => {
    const photo = await phonePhoto(width, height)
    const kept = await clean(photo)
    // It lies on its side.
    expect([kept.width, kept.height]).toEqual([Math.round((1600 * height) / width), 1600])
  })
})

describe('a photo whose end got lost is drawn as far as it goes', () => {
  const without = (bytes: Buffer, count: number) => bytes.subarray(0, bytes.length - count)

  it.each(['jpeg', 'png'] as const)('its last two bytes: %s', async (format) => {
    const plain = await sharp(await phonePhoto())
      .toFormat(format)
      .toBuffer()
    const whole = await clean(plain)
    const { content, width, height } = await clean(without(plain, 2))
    expect([width, height]).toEqual([whole.width, whole.height])
    expect(Buffer.from(content).equals(Buffer.from(whole.content))).toBe(true)
  })

  it.each([
    ['a JPEG', (bytes: Buffer) => sharp(bytes).jpeg({ quality: 95 })],
    [
      'a JPEG that is refined in several passes',
      (bytes: Buffer) => sharp(bytes).jpeg({ progressive: true }),
    ],
    ['a PNG', (bytes: Buffer) => sharp(bytes).png()],
  ])('a fifth of it: %s', async (_name, as) => {
    const bytes = await as(await heavyPhoto(600, 400)).toBuffer()
    const { width, height, content } = await clean(without(bytes, Math.floor(bytes.length / 5)))
    expect([width, height]).toEqual([600, 400])
    // The upper half is all there.
    const upper = await sharp(content).extract({ left: 0, top: 0, width, height: 200 }).stats()
    expect(upper.channels.every(({ stdev }) => stdev > 5)).toBe(true)
  })

  it('but not where a third of it is missing', async () => {
    const bytes = await heavyPhoto(600, 400)
    const cut = without(bytes, Math.floor(bytes.length / 3))
    await expect(clean(cut)).rejects.toMatchObject({ code: 'file_damaged', field: 'photos' })
  })
})
