import { beforeAll, describe, expect, it } from 'vitest'
import { metadataBlocks } from '@/components/photos/metadata-blocks'
import { removableIn } from '@/lib/attachments/rules/metadata'
import { phonePhoto } from '../support/photos'

let photo: ArrayBuffer

beforeAll(async () => {
  photo = Uint8Array.from(await phonePhoto(60, 40)).buffer
})

describe('before a photo is made small, the browser finds in it', () => {
  it('the place, the time, the camera and the name', () => {
    expect(removableIn(metadataBlocks(photo))).toEqual(['place', 'time', 'camera', 'name'])
  })

  it('nothing where there is nothing, or no JPEG', () => {
    for (const bytes of [[], [0xff, 0xd8], [0xff, 0xd8, 0xff, 0xda, 0, 2], [1, 2, 3, 4, 5]]) {
      expect(removableIn(metadataBlocks(Uint8Array.from(bytes).buffer))).toEqual([])
    }
  })

  it('what it can, wherever the file ends or is damaged', () => {
    const bytes = new Uint8Array(photo)
    for (let at = 0; at < 600; at += 1) {
      expect(() => removableIn(metadataBlocks(bytes.slice(0, at).buffer))).not.toThrow()
      const damaged = bytes.slice()
      damaged[at] = 0xff
      expect(() => removableIn(metadataBlocks(damaged.buffer))).not.toThrow()
    }
  })
})

describe('beside EXIF, a photo may tell', () => {
  const bytes = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'))

  it('by XMP where it was taken and by whom', () => {
    const xmp = bytes('<x exif:GPSLatitude="1,7.8N"/><dc:creator>Kenari</dc:creator>')
    expect(removableIn({ xmp })).toEqual(['place', 'name'])
  })

  it('by IPTC whose it is', () => {
    expect(removableIn({ iptc: bytes('8BIM\x1c\x02\x50\x00\x06Kenari') })).toEqual(['name'])
  })

  it('no place by a folder for it that holds none', () => {
    const count = (number: number) => [0, number]
    const entry = (tag: number, value: number) => [
      tag >> 8,
      tag & 255,
      0,
      4,
      0,
      0,
      0,
      1,
      0,
      0,
      0,
      value,
    ]
    const header = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8]
    const exif = [
      ...header,
      ...count(1),
      ...entry(0x8825, 26),
      0,
      0,
      0,
      0,
      ...count(1),
      ...entry(0, 2),
    ]
    expect(removableIn({ exif: Uint8Array.from(exif) })).toEqual([])
  })
})
