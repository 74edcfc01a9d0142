import { cornersIn, type GreyPicture, sumsOf, type BoxSum } from '@/lib/attachments/rules/corners'

// The print of a picture, by which it is recognised after it was made smaller, compressed anew, made
// lighter or darker, dated in a corner or cropped.
//
// One hash of the whole picture (dHash, pHash) falls apart when an edge is cut off, since all that it
// compares moves; hashes of windows on a grid move with it too. So the windows stand where the picture
// itself puts them: around its corners (corners.ts), at two sizes. Of each window the signs of its
// slowest waves are kept, 63 bits that compression, light and size hardly touch. Pictures are first
// brought to one *area*: cropping by at most 15 % of it then changes the size of things by at most
// 8.5 %, and the two sizes of windows bring that below 4 %. The slowest waves of each window are also a
// key: equal keys are looked up in an index, which grows with the table and is asked for a bounded
// number of keys; whether it is the same picture is then told by windows that lie to one another as a
// crop would lay them (same-picture.ts). Mirrored and turned pictures are other pictures. What all of
// it is worth is measured by tests/proof/evidence.test.ts.

/** Pixels that a picture is brought to, whatever its shape, before it is printed. */
export const printedArea = 256 * 192

export interface PrintedWindow {
  /** From the middle of the picture, in pixels of the printed area. */
  x: number
  y: number
  /** Signs of the slowest waves, the slowest in the lowest bits. */
  low: number
  high: number
}

/** Half the side of a window, in pixels; the larger finds what was cropped. */
const halves = [26, 27.5]
const margin = 28

/** A window is read as so many squares in each direction. */
const squares = 16
const waves = 8
const windowBytes = 12

/** Bits of a key: enough that millions of windows share one but rarely, few enough to come out equal. */
const keyBits = 20

/** Empty for a picture in which nothing stands out, like one of a wall or of the night alone. */
export function printOf(picture: GreyPicture): Uint8Array<ArrayBuffer> {
  const { width, height, pixels } = picture
  const brightness = sumsOf(width, height, (at) => pixels[at] ?? 0)
  const windows = cornersIn(picture, margin).flatMap(({ x, y }) =>
    halves.map((half) => ({
      x: x - width / 2,
      y: y - height / 2,
      ...signs(brightness, x, y, half),
    })),
  )
  const print = new DataView(new ArrayBuffer(windows.length * windowBytes))
  for (const [index, { x, y, low, high }] of windows.entries()) {
    const at = index * windowBytes
    print.setInt16(at, Math.round(x))
    print.setInt16(at + 2, Math.round(y))
    print.setUint32(at + 4, low)
    print.setUint32(at + 8, high)
  }
  return new Uint8Array(print.buffer)
}

export function windowsIn(print: Uint8Array): PrintedWindow[] {
  const view = new DataView(print.buffer, print.byteOffset, print.byteLength)
  return Array.from({ length: Math.floor(print.length / windowBytes) }, (_, index) => {
    const at = index * windowBytes
    return {
      x: view.getInt16(at),
      y: view.getInt16(at + 2),
      low: view.getUint32(at + 4),
      high: view.getUint32(at + 8),
    }
  })
}

/** By which prints are looked up; pictures that share none are not the same. Each at most once. */
export function keysOf(print: Uint8Array): number[] {
  const mask = 2 ** keyBits - 1
  return [...new Set(windowsIn(print).map(({ low }) => low & mask))]
}

/** [across, down] of each wave but the even one, the slowest first. */
const order = Array.from({ length: waves * waves - 1 }, (_, index) => index + 1)
  .map((index) => [index % waves, Math.floor(index / waves)] as const)
  .sort(([a, b], [c, d]) => a + b - (c + d) || a - c)

/** cos((2i + 1) u π / 2n), of the discrete cosine transform. */
const cosines = Array.from({ length: waves }, (_, wave) =>
  Array.from({ length: squares }, (__, index) =>
    Math.cos(((2 * index + 1) * wave * Math.PI) / (2 * squares)),
  ),
)

function signs(brightness: BoxSum, x: number, y: number, half: number) {
  const rows = squaresAround(brightness, x, y, half)
  const across = rows.map((row) => cosines.map((cosine) => product(cosine, row)))
  const bits = order.map(([u, v]) => {
    const column = across.map((row) => row[u] ?? 0)
    return product(cosines[v] ?? [], column) > 0
  })
  return { low: packed(bits.slice(0, 32)), high: packed(bits.slice(32)) }
}

/** Mean brightness of each square of the window. */
function squaresAround(brightness: BoxSum, x: number, y: number, half: number): number[][] {
  const edge = (index: number) => Math.round(((2 * index) / squares - 1) * half)
  const edges = Array.from({ length: squares + 1 }, (_, index) => edge(index))
  const sides = edges.slice(1).map((end, index) => [edges[index] ?? 0, end] as const)
  return sides.map(([top, bottom]) =>
    sides.map(([left, right]) => {
      const sum = brightness(x + left, y + top, x + right, y + bottom)
      return sum / ((right - left) * (bottom - top))
    }),
  )
}

function product(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, value, index) => sum + value * (other[index] ?? 0), 0)
}

function packed(bits: readonly boolean[]): number {
  return bits.reduce((all, bit, index) => (bit ? all | (1 << index) : all), 0) >>> 0
}
