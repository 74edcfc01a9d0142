import sharp from 'sharp'
import { DomainError } from '@/lib/kernel/errors'
import { removableIn, type Metadata, type Removable } from '@/lib/attachments/rules/metadata'
import { type Origin, originIn } from '@/lib/attachments/rules/origin'
import { printOf, printedArea } from '@/lib/attachments/rules/print'
import { beginsAsPhoto } from '@/lib/attachments/signature'

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

/** The largest that phones take; a file of 100 kB can claim to hold many times as many. */
const mostPixels = 50_000_000
/** Enough to read a house number on, and some 200 kB. */
const longestSide = 1600
/** For lists: some 15 kB. */
const smallWidth = 320
const patienceSeconds = 15
const atOnce = 2
const mostWaiting = 30

export interface CleanPhoto {
  content: Uint8Array<ArrayBuffer>
  mediaType: 'image/jpeg'
  /** In pixels. */
  width: number
  height: number
  /** The same for lists, as WebP. */
  small: Uint8Array<ArrayBuffer>
  /** What the file told beside its picture. */
  removed: Removable[]
  /** By which the picture is recognised. */
  print: Uint8Array<ArrayBuffer>
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
  if (!beginsAsPhoto(bytes)) throw new DomainError('file_not_an_image', 'photos')
  try {
    const { data, info } = await opened(bytes)
      .autoOrient()
      .resize(longestSide, longestSide, { fit: 'inside', withoutEnlargement: true })
      .flatten({ background: 'white' })
      .jpeg({ quality: 75, mozjpeg: true })
      .toBuffer({ resolveWithObject: true })
    const { width, height } = info
    const content = Uint8Array.from(data)
    const [small, print] = [await shrink(content), await printPhoto(content)]
    const removed = removableIn(await toldBy(bytes))
    return { content, mediaType: 'image/jpeg', width, height, small, removed, print }
  } catch {
    // The library's errors differ by file and version; for the sender they all mean this.
    throw new DomainError('file_not_an_image', 'photos')
  }
}

function opened(bytes: Uint8Array) {
  const photo = sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error' })
  return photo.timeout({ seconds: patienceSeconds })
}

async function shrink(photo: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const sized = opened(photo).resize(smallWidth, null, { withoutEnlargement: true })
  return Uint8Array.from(await sized.webp({ quality: 60 }).toBuffer())
}

/** @param photo as it is kept, so that one from before there were prints gets the same */
export async function printPhoto(photo: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const { width, height } = await opened(photo).metadata()
  const scale = Math.sqrt(printedArea / (width * height))
  const size = [width, height].map((side) => Math.max(1, Math.round(side * scale)))
  const { data, info } = await opened(photo)
    .resize(size[0], size[1], { fit: 'fill' })
    .toColourspace('b-w')
    .raw()
    .toBuffer({ resolveWithObject: true })
  return printOf({ width: info.width, height: info.height, pixels: data })
}

/** Of evidence alone. @param bytes as they were sent; what is no photo tells nothing */
export async function readOrigin(bytes: Uint8Array): Promise<Origin> {
  return originIn(bytes, await toldBy(bytes).catch(() => ({})))
}

async function toldBy(bytes: Uint8Array): Promise<Metadata> {
  const { exif, xmp, iptc } = await opened(bytes).metadata()
  return { exif, xmp, iptc }
}
