import sharp from 'sharp'
import { clean, type CleanPhoto } from '@/lib/attachments/clean'

/** A part of a photo, in shares of its width and height from 0 to 1. */
export interface Part {
  left: number
  top: number
  width: number
  height: number
}

/** A black box hides all; a blur keeps what the scene was, coarse enough that nothing can be read back. */
export type Manner = 'box' | 'blur'

/** Squares of a blurred part in its width: a face or a plate becomes a few of them. */
const squares = 4

/** The photo with these parts covered, drawn anew. @throws {DomainError} as `clean` does */
export async function cover(
  bytes: Uint8Array,
  parts: readonly Part[],
  manner: Manner,
): Promise<CleanPhoto> {
  const { width, height } = await sharp(bytes).metadata()
  const layers = await Promise.all(
    parts.map(async (part) => {
      const left = Math.floor(part.left * width)
      const top = Math.floor(part.top * height)
      const size = {
        width: Math.max(1, Math.min(width - left, Math.ceil(part.width * width))),
        height: Math.max(1, Math.min(height - top, Math.ceil(part.height * height))),
      }
      const input = await layer(bytes, { left, top, ...size }, manner)
      return { input, left, top }
    }),
  )
  return clean(
    Uint8Array.from(await sharp(bytes).composite(layers).jpeg({ quality: 92 }).toBuffer()),
  )
}

interface Region {
  left: number
  top: number
  width: number
  height: number
}

async function layer(bytes: Uint8Array, region: Region, manner: Manner): Promise<Buffer> {
  const { width, height } = region
  if (manner === 'box') {
    const create = { width, height, channels: 3, background: 'black' } as const
    return sharp({ create }).png().toBuffer()
  }
  const coarse = await sharp(bytes)
    .extract(region)
    .resize(squares, squares, { fit: 'fill' })
    .png()
    .toBuffer()
  return sharp(coarse).resize(width, height, { fit: 'fill', kernel: 'nearest' }).png().toBuffer()
}
