// A set of synthetic photos and what people do to photos, the same in every run. Mirroring and turning
// are not among it: a mirrored photo shows another place.

import sharp, { type Sharp } from 'sharp'
import { between, Canvas, pick, type Random } from './canvas'
import { sceneAt } from './scenes'
import { seededRandom } from './seeded-random'

const sizes = [
  [800, 600],
  [600, 800],
  [896, 504],
  [720, 540],
] as const

/** A photo as a phone sends it. */
export async function syntheticPhoto(index: number): Promise<Buffer> {
  const random = seededRandom(`evidence ${index}`)
  const [width, height] = pick(random, sizes)
  const canvas = new Canvas(width, height)
  sceneAt(index)(canvas, random)
  canvas.grain(between(random, 6, 16), random)
  const photo = rawOf(canvas)
  // Hands shake, and lenses are dirty.
  return asJpeg(random() < 0.3 ? photo.blur(between(random, 0.8, 2.2)) : photo)
}

type Edit = (photo: Buffer, random: Random) => Promise<Buffer>

const brightest = 0.15

const edits = {
  async crop(photo, random) {
    const { width, height } = await sizeOf(photo)
    const [left, top, right, bottom] = sharesCut(random)
    const [across, down] = [Math.ceil(left * width), Math.ceil(top * height)]
    const size = {
      width: width - across - Math.floor(right * width),
      height: height - down - Math.floor(bottom * height),
    }
    return asJpeg(sharp(photo).extract({ left: across, top: down, ...size }))
  },
  async resize(photo, random) {
    const { width } = await sizeOf(photo)
    return asJpeg(sharp(photo).resize(Math.round(width * between(random, 0.4, 1.4))))
  },
  jpeg: (photo, random) => asJpeg(sharp(photo), Math.round(between(random, 40, 90))),
  webp: (photo, random) =>
    sharp(photo)
      .webp({ quality: Math.round(between(random, 40, 90)) })
      .toBuffer(),
  async stamp(photo, random) {
    const { width, height } = await sizeOf(photo)
    const shape = between(random, 4, 7)
    const tall = Math.floor(Math.sqrt((between(random, 0.02, 0.05) * width * height) / shape))
    const canvas = dateStamp(Math.floor(tall * shape), tall, random)
    const input = await rawOf(canvas).png().toBuffer()
    const left = pick(random, [0, 0.5, 1]) * (width - canvas.width)
    const top = pick(random, [0, 1]) * (height - canvas.height)
    return asJpeg(sharp(photo).composite([{ input, left: Math.floor(left), top: Math.floor(top) }]))
  },
  brightness: (photo, random) =>
    asJpeg(sharp(photo).modulate({ brightness: between(random, 1 - brightest, 1 + brightest) })),
} as const satisfies Record<string, Edit>

type EditName = keyof typeof edits

const names = Object.keys(edits) as EditName[]

/** Left as it is, each edit by itself, and each two of them one after the other. */
export const waysToEdit: readonly (readonly EditName[])[] = [
  [],
  ...names.map((name) => [name]),
  ...names.flatMap((one, at) => names.slice(at + 1).map((other) => [one, other])),
]

/** @param seed decides how much is cut off, how bright it becomes and so on */
export async function edited(photo: Buffer, way: readonly EditName[], seed: string) {
  const random = seededRandom(seed)
  let result = photo
  for (const name of way) result = await edits[name](result, random)
  return result
}

/** Shares cut off on the four sides: at most 15 % of the area in all, from one side or several. */
function sharesCut(random: Random): readonly [number, number, number, number] {
  const kept = 1 - between(random, 0.04, 0.15)
  const isAcross = random() < 0.5
  const across = pick(random, [isAcross ? kept : 1, kept ** random()])
  const down = kept / across
  const [left, top] = [pick(random, [0, 1, random()]), pick(random, [0, 1, random()])]
  return [(1 - across) * left, (1 - down) * top, (1 - across) * (1 - left), (1 - down) * (1 - top)]
}

/** Light bars on a dark ground in the manner of digits. */
function dateStamp(width: number, height: number, random: Random): Canvas {
  const canvas = new Canvas(width, height)
  const ink = pick(random, [
    [255, 150, 30],
    [250, 250, 250],
    [255, 230, 60],
  ] as const)
  const digits = 14
  for (let at = 0; at < digits; at += 1) {
    const [left, right] = [(at + 0.2) / digits, (at + 0.8) / digits]
    const bars = [0.15, 0.45, 0.75].map((top) => [left, top, right, top + 0.12] as const)
    const posts = [left, right - 0.012].map((x) => [x, 0.15, x + 0.012, 0.87] as const)
    for (const bar of [...bars, ...posts]) if (random() < 0.7) canvas.box(...bar, ink)
  }
  return canvas
}

function rawOf({ pixels, width, height }: Canvas) {
  return sharp(pixels, { raw: { width, height, channels: 3 } })
}

function asJpeg(photo: Sharp, quality = 90): Promise<Buffer> {
  return photo.jpeg({ quality }).toBuffer()
}

async function sizeOf(photo: Buffer): Promise<{ width: number; height: number }> {
  const { width, height } = await sharp(photo).metadata()
  return { width, height }
}
