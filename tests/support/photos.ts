// Photos as phones make them, and files that only pretend to be some; made anew, so none lies about.

import { crc32 } from 'node:zlib'
import sharp from 'sharp'

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

/** By what they are; every one is sent as foto.jpg. */
export const hostileFiles: Record<string, () => Promise<Buffer>> = {
  'an SVG': () => Promise.resolve(Buffer.from(svg)),
  'a web page': () => Promise.resolve(Buffer.from('<!doctype html><script>alert(1)</script>')),
  'a GIF': () => sharp(blank).gif().toBuffer(),
  'a TIFF': () => sharp(blank).tiff().toBuffer(),
  'an AVIF': () => sharp(blank).avif().toBuffer(),
  'a PDF': () => Promise.resolve(Buffer.from('%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj')),
  'what only begins as a JPEG': () =>
    Promise.resolve(Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.from(svg)])),
  'half a photo': async () => (await phonePhoto()).subarray(0, 3000),
  'nothing at all': () => Promise.resolve(Buffer.alloc(0)),
  'a PNG of 30,000 pixels a side': () => Promise.resolve(bomb(30_000)),
}
