// Where in a picture something can be recognised again: points around which brightness changes in both
// directions (Shi and Tomasi, "Good features to track", 1994). Such a point stays on its thing when the
// picture is cropped, made smaller or lighter, or compressed anew.

/** Brightness of each pixel, 0 to 255, row by row. */
export interface GreyPicture {
  width: number
  height: number
  pixels: Uint8Array
}

interface Point {
  x: number
  y: number
}

/** Pixels to each side that are looked at around a point. */
const reach = 3
/** Pixels between two points at least. */
const apart = 8
/** Grey levels, squared: less is the noise of a dark or even surface. */
const leastStrength = 4
/** Into as many columns and rows, so that a date in large letters does not take all the points. */
const cells = 4
const mostInCell = 3

/** At most forty-eight, none nearer to an edge than `margin` pixels. */
export function cornersIn(picture: GreyPicture, margin: number): Point[] {
  const { width, height } = picture
  const strength = strengthsIn(picture, margin)
  const peaks: (Point & { strength: number })[] = []
  for (let y = margin; y < height - margin; y += 1) {
    for (let x = margin; x < width - margin; x += 1) {
      const own = strength[y * width + x] ?? 0
      if (own >= leastStrength && isPeak(strength, width, x, y)) peaks.push({ x, y, strength: own })
    }
  }
  peaks.sort((one, other) => other.strength - one.strength)
  return spread(peaks, width, height)
}

function spread(peaks: readonly Point[], width: number, height: number): Point[] {
  const chosen: Point[] = []
  const taken = new Map<number, number>()
  for (const { x, y } of peaks) {
    const cell = Math.floor((x * cells) / width) * cells + Math.floor((y * cells) / height)
    const count = taken.get(cell) ?? 0
    if (count >= mostInCell || chosen.some((one) => isNear(one, { x, y }))) continue
    chosen.push({ x, y })
    taken.set(cell, count + 1)
  }
  return chosen
}

function isNear(one: Point, other: Point): boolean {
  return Math.abs(one.x - other.x) < apart && Math.abs(one.y - other.y) < apart
}

function isPeak(strength: Float32Array, width: number, x: number, y: number): boolean {
  const own = strength[y * width + x] ?? 0
  for (let down = -reach; down <= reach; down += 1) {
    const row = (y + down) * width + x
    for (let right = -reach; right <= reach; right += 1) {
      if ((strength[row + right] ?? 0) > own) return false
    }
  }
  return true
}

/** For each pixel, how much brightness changes around it in the direction in which it changes least. */
function strengthsIn({ width, height, pixels }: GreyPicture, margin: number): Float32Array {
  const across = (at: number) => ((pixels[at + 1] ?? 0) - (pixels[at - 1] ?? 0)) / 2
  const down = (at: number) => ((pixels[at + width] ?? 0) - (pixels[at - width] ?? 0)) / 2
  const squaresAcross = sumsOf(width, height, (at) => across(at) ** 2)
  const squaresDown = sumsOf(width, height, (at) => down(at) ** 2)
  const products = sumsOf(width, height, (at) => across(at) * down(at))
  const area = (2 * reach + 1) ** 2
  const strength = new Float32Array(width * height)
  for (let y = margin; y < height - margin; y += 1) {
    for (let x = margin; x < width - margin; x += 1) {
      const [left, top, right, bottom] = [x - reach, y - reach, x + reach + 1, y + reach + 1]
      const a = squaresAcross(left, top, right, bottom) / area
      const b = squaresDown(left, top, right, bottom) / area
      const c = products(left, top, right, bottom) / area
      strength[y * width + x] = leastChange(a, b, c)
    }
  }
  return strength
}

/** The smaller eigenvalue of a symmetric matrix. */
function leastChange(across: number, down: number, product: number): number {
  return (across + down) / 2 - Math.hypot((across - down) / 2, product)
}

/** Sum over the pixels of a box, its right and lower edge left out. */
export type BoxSum = (left: number, top: number, right: number, bottom: number) => number

/** A table of sums: any box then costs four look-ups. @param valueAt by a pixel's place in the rows */
export function sumsOf(width: number, height: number, valueAt: (at: number) => number): BoxSum {
  const stride = width + 1
  const sums = new Float64Array(stride * (height + 1))
  for (let y = 0; y < height; y += 1) {
    let row = 0
    for (let x = 0; x < width; x += 1) {
      row += valueAt(y * width + x)
      sums[(y + 1) * stride + x + 1] = (sums[y * stride + x + 1] ?? 0) + row
    }
  }
  const at = (x: number, y: number) => sums[y * stride + x] ?? 0
  return (left, top, right, bottom) =>
    at(right, bottom) - at(left, bottom) - at(right, top) + at(left, top)
}
