import sharp, { type Sharp } from 'sharp'
import { DomainError } from '@/lib/kernel/errors'
import { turnstile } from '@/lib/kernel/turnstile'
import { removableIn, type Metadata, type Removable } from '@/lib/attachments/rules/metadata'
import { type Origin, originIn } from '@/lib/attachments/rules/origin'
import { printOf, printedArea } from '@/lib/attachments/rules/print'
import { beginsAsHeic, beginsAsPhoto } from '@/lib/attachments/signature'

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

/**
 * A JPEG is read from top to bottom and drawn small from the start: 25 MB, whatever its size. The largest
 * that phones take has 201 million pixels; a file of 100 kB can claim to hold many times as many.
 */
const mostPixels = 220_000_000
/** A JPEG that is refined in several passes is held whole, and so are others: up to 5 bytes a pixel. */
const mostHeldWhole = 64_000_000
/** Enough to read a house number on, and some 200 kB. */
const longestSide = 1600
/** For lists: some 15 kB. */
const smallWidth = 320
const patienceSeconds = 15
/** Pixels that are so few that two at once hold little. */
const few = 16_000_000

const atOnce = turnstile(2, 30)
const alone = turnstile(1, 30)

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

/**
 * The photo alone, upright, as JPEG. A file whose end is missing is drawn as far as it goes.
 * @throws {DomainError} `file_not_an_image`, `file_heic`, `file_damaged`, `file_too_many_pixels`;
 * `too_busy` when too many wait for their turn, or it took too long
 */
export function clean(bytes: Uint8Array): Promise<CleanPhoto> {
  return atOnce(async () => {
    if (beginsAsHeic(bytes)) throw new DomainError('file_heic', 'photos')
    if (!beginsAsPhoto(bytes)) throw new DomainError('file_not_an_image', 'photos')
    const { pixels, isHeldWhole } = await orDamaged(() => sizeOf(bytes))
    if (pixels > (isHeldWhole ? mostHeldWhole : mostPixels)) {
      throw new DomainError('file_too_many_pixels', 'photos')
    }
    const draw = () => orDamaged(() => redraw(bytes))
    return isHeldWhole && pixels > few ? alone(draw) : draw()
  })
}

/** The library's errors differ by file and version; for the sender they all mean this. */
async function orDamaged<Result>(run: () => Promise<Result>): Promise<Result> {
  try {
    return await run()
  } catch (error) {
    if (error instanceof DomainError) throw error
    const isSlow = error instanceof Error && error.message.includes('timeout')
    throw new DomainError(isSlow ? 'too_busy' : 'file_damaged', 'photos')
  }
}

async function sizeOf(bytes: Uint8Array) {
  const { width, height, format, isProgressive } = await header(bytes).metadata()
  return { pixels: width * height, isHeldWhole: isProgressive || format !== 'jpeg' }
}

async function redraw(bytes: Uint8Array): Promise<CleanPhoto> {
  const { data, info } = await drawn(bytes)
  const { width, height } = info
  const content = Uint8Array.from(data)
  const [small, print] = [await shrink(content), await printPhoto(content)]
  const removed = removableIn(await toldBy(bytes))
  return { content, mediaType: 'image/jpeg', width, height, small, removed, print }
}

async function drawn(bytes: Uint8Array) {
  const draw = (photo: Sharp) =>
    photo
      .autoOrient()
      .resize(longestSide, longestSide, { fit: 'inside', withoutEnlargement: true })
      .flatten({ background: 'white' })
      .jpeg({ quality: 75, mozjpeg: true })
      .toBuffer({ resolveWithObject: true })
  try {
    return await draw(opened(bytes))
  } catch (error) {
    if ((await missingShare(bytes)) > mostMissing) throw error
    return draw(asFarAsItGoes(bytes))
  }
}

/** Of the height: less is missing of a photo that still shows what it was taken of. */
const mostMissing = 0.25
/** Rows and columns in which the missing part is looked for. */
const [rows, columns] = [200, 32]
/** Brightness of what decoders put in place of what is missing: grey for JPEG, black or nothing for PNG. */
const fillings = [128, 0, 255]

/** How much of the picture, from below, a decoder had to fill in. */
async function missingShare(bytes: Uint8Array): Promise<number> {
  const { data, info } = await asFarAsItGoes(bytes)
    .flatten({ background: 'white' })
    .resize(columns, rows, { fit: 'fill' })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true })
  const filled = fillings.map((filling) => data.findLastIndex((value) => !isNear(value, filling)))
  return 1 - (Math.min(...filled) + 1) / (columns * rows * info.channels)
}

function isNear(value: number, filling: number): boolean {
  return Math.abs(value - filling) <= 2
}

function asFarAsItGoes(bytes: Uint8Array): Sharp {
  const photo = sharp(bytes, { limitInputPixels: mostPixels, failOn: 'none' })
  return photo.timeout({ seconds: patienceSeconds })
}

/** For what stands before the picture, which is not drawn. */
function header(bytes: Uint8Array): Sharp {
  return sharp(bytes, { limitInputPixels: false, failOn: 'error' })
}

function opened(bytes: Uint8Array): Sharp {
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
  const { exif, xmp, iptc } = await header(bytes).metadata()
  return { exif, xmp, iptc }
}
