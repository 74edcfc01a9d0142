// Photos as phones make them, and files that only pretend to be some; made anew, so none lies about.

import { crc32 } from 'node:zlib'
import sharp from 'sharp'
import type { DomainErrorCode } from '@/lib/kernel/errors'

/** A picture with a place, a time, a name and a camera in its EXIF, lying on its side. */
export function phonePhoto(width = 2400, height = 1200): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: '#3a7' } })
    .withMetadata({ orientation: 6 })
    .withExifMerge({
      IFD0: { Artist: 'Kenari Canary', Model: 'Kamera Kenari' },
      IFD2: { DateTimeOriginal: '2026:11:24 09:00:00' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '1/1 7/1 48/1' },
    })
    .jpeg()
    .toBuffer()
}

/** As many bytes as the photos of a phone have: no two points of it are alike. */
export function heavyPhoto(width = 2600, height = 1900): Promise<Buffer> {
  const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const
  return sharp({ create: { width, height, channels: 3, background: '#3a7', noise } })
    .withExif({
      IFD0: { Model: 'Kamera Kenari' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '1/1 7/1 48/1' },
    })
    .jpeg({ quality: 95 })
    .toBuffer()
}

const blank = { create: { width: 40, height: 30, channels: 3, background: '#fff' } } as const

/** A PNG of a few bytes that claims to be a square of that side. */
function bomb(side: number): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(side, 0)
  header.writeUInt32BE(side, 4)
  header.set([8, 2, 0, 0, 0], 8)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', Buffer.alloc(20))])
}

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), content])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(content.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>'

interface Hostile {
  make: () => Promise<Buffer>
  /** What its sender is told. */
  code: DomainErrorCode
}

/** By what they are; every one is sent as foto.jpg. */
export const hostileFiles: Readonly<Record<string, Hostile>> = {
  'an SVG': { make: () => Promise.resolve(Buffer.from(svg)), code: 'file_not_an_image' },
  'a web page': {
    make: () => Promise.resolve(Buffer.from('<!doctype html><script>alert(1)</script>')),
    code: 'file_not_an_image',
  },
  'a GIF': { make: () => sharp(blank).gif().toBuffer(), code: 'file_not_an_image' },
  'a TIFF': { make: () => sharp(blank).tiff().toBuffer(), code: 'file_not_an_image' },
  'an AVIF': { make: () => sharp(blank).avif().toBuffer(), code: 'file_not_an_image' },
  'a PDF': {
    make: () => Promise.resolve(Buffer.from('%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj')),
    code: 'file_not_an_image',
  },
  'an HEIC': {
    make: () => Promise.resolve(Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic')),
    code: 'file_heic',
  },
  'what only begins as a JPEG': {
    make: () =>
      Promise.resolve(Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.from(svg)])),
    code: 'file_damaged',
  },
  'half a photo': {
    make: async () => half(await phonePhoto()),
    code: 'file_damaged',
  },
  'half a PNG': {
    make: async () =>
      half(
        await sharp(await heavyPhoto(300, 200))
          .png()
          .toBuffer(),
      ),
    code: 'file_damaged',
  },
  'nothing at all': { make: () => Promise.resolve(Buffer.alloc(0)), code: 'file_not_an_image' },
  'a PNG of 30,000 pixels a side': {
    make: () => Promise.resolve(bomb(30_000)),
    code: 'file_too_many_pixels',
  },
}

function half(bytes: Buffer): Buffer {
  return bytes.subarray(0, bytes.length / 2)
}
