import sharp from 'sharp'
import { DomainError } from '@/lib/kernel/errors'

// What someone sends as a photo is decoded and drawn anew: whatever else stood in the file (place,
// time, camera, a thumbnail of the uncropped picture, a program) does not come along. Every decoder
// is a way in, so only three are left open, and what they may use is bounded.

sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({
  operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp'],
})
// Each photo is cleaned once: keeping decoded ones would only hold memory.
sharp.cache(false)
sharp.concurrency(1)

/** No phone takes larger ones; a file of 100 kB can claim to hold thirty times as many. */
const mostPixels = 40_000_000
/** Enough to read a house number on, and some 200 kB. */
const longestSide = 1600
const patienceSeconds = 15
const atOnce = 2
const mostWaiting = 30

export interface CleanPhoto {
  content: Uint8Array<ArrayBuffer>
  mediaType: 'image/jpeg'
  /** In pixels. */
  width: number
  height: number
}

let running = 0
const waiting: (() => void)[] = []

/**
 * The photo alone, upright, as JPEG.
 * @throws {DomainError} `file_not_an_image`; `too_busy` when too many wait for their turn
 */
export async function clean(bytes: Uint8Array): Promise<CleanPhoto> {
  await turn()
  try {
    return await redraw(bytes)
  } finally {
    running -= 1
    waiting.shift()?.()
  }
}

async function turn(): Promise<void> {
  if (waiting.length >= mostWaiting) throw new DomainError('too_busy', 'photos')
  if (running >= atOnce) await new Promise<void>((next) => waiting.push(next))
  running += 1
}

async function redraw(bytes: Uint8Array): Promise<CleanPhoto> {
  try {
    const { data, info } = await sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error' })
      .timeout({ seconds: patienceSeconds })
      .autoOrient()
      .resize(longestSide, longestSide, { fit: 'inside', withoutEnlargement: true })
      .flatten({ background: 'white' })
      .jpeg({ quality: 75, mozjpeg: true })
      .toBuffer({ resolveWithObject: true })
    const { width, height } = info
    return { content: Uint8Array.from(data), mediaType: 'image/jpeg', width, height }
  } catch {
    // The library's errors differ by file and version; for the sender they all mean this.
    throw new DomainError('file_not_an_image', 'photos')
  }
}
