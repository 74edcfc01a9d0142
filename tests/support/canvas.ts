// Draws on pixels, the same on every machine: no font, no library's way with lines. Places are from 0 to 1
// from the left and from the top; lengths are shares of the height.

export type Colour = readonly [number, number, number]
type Place = readonly [number, number]
export type Random = () => number

export function between(random: Random, from: number, to: number): number {
  return from + (to - from) * random()
}

export function pick<Item>(random: Random, items: readonly Item[]): Item {
  return items[Math.floor(random() * items.length)] as Item
}

/** The colour, a little different. */
export function near(random: Random, [red, green, blue]: Colour, by = 25): Colour {
  const shift = between(random, -by, by)
  const vary = (value: number) => value + shift + between(random, -by / 2, by / 2)
  return [vary(red), vary(green), vary(blue)]
}

export class Canvas {
  readonly width: number
  readonly height: number
  /** Red, green and blue of each pixel, row by row. */
  readonly pixels: Uint8ClampedArray

  constructor(width: number, height: number) {
    this.width = width
    this.height = height
    this.pixels = new Uint8ClampedArray(width * height * 3)
  }

  /** From one colour at the top of a band to another at its lower end. */
  shade(top: number, bottom: number, from: Colour, to: Colour): void {
    this.paint(0, top, 1, bottom, (_x, y) => {
      const share = (y - top) / (bottom - top)
      const mix = (one: number, other: number) => one + (other - one) * share
      return [mix(from[0], to[0]), mix(from[1], to[1]), mix(from[2], to[2])]
    })
  }

  box(left: number, top: number, right: number, bottom: number, colour: Colour): void {
    this.paint(left, top, right, bottom, () => colour)
  }

  /** @param tall and `wide` are half the axes, as shares of the height */
  oval(x: number, y: number, wide: number, tall: number, colour: Colour): void {
    const across = (wide * this.height) / this.width
    this.paint(x - across, y - tall, x + across, y + tall, (atX, atY) => {
      return ((atX - x) / across) ** 2 + ((atY - y) / tall) ** 2 <= 1 ? colour : null
    })
  }

  /** From place to place, as thick as a share of the height. */
  line([x1, y1]: Place, [x2, y2]: Place, thick: number, colour: Colour): void {
    const shape = this.width / this.height
    const [half, run, rise] = [thick / 2, (x2 - x1) * shape, y2 - y1]
    const long = run ** 2 + rise ** 2 || 1
    const [left, right] = [Math.min(x1, x2) - half / shape, Math.max(x1, x2) + half / shape]
    this.paint(left, Math.min(y1, y2) - half, right, Math.max(y1, y2) + half, (atX, atY) => {
      const [across, down] = [(atX - x1) * shape, atY - y1]
      const along = Math.min(1, Math.max(0, (across * run + down * rise) / long))
      return Math.hypot(across - along * run, down - along * rise) <= half ? colour : null
    })
  }

  /** Light around a lamp, added to what is there. */
  glow(x: number, y: number, reach: number, colour: Colour): void {
    const across = (reach * this.height) / this.width
    this.paint(x - across, y - reach, x + across, y + reach, (atX, atY, [red, green, blue]) => {
      const away = Math.hypot((atX - x) / across, (atY - y) / reach)
      const light = Math.max(0, 1 - away) ** 2
      return [red + colour[0] * light, green + colour[1] * light, blue + colour[2] * light]
    })
  }

  /** Spots of about one size, lighter and darker: asphalt, grass, plaster. */
  rough(top: number, bottom: number, size: number, strength: number, random: Random): void {
    const columns = Math.ceil(1 / ((size * this.height) / this.width)) + 2
    const rows = Math.ceil(1 / size) + 2
    const heights = Float32Array.from({ length: columns * rows }, () => random() - 0.5)
    const at = (column: number, row: number) => heights[row * columns + column] ?? 0
    this.paint(0, top, 1, bottom, (x, y, [red, green, blue]) => {
      const [across, down] = [(x / size) * (this.width / this.height), y / size]
      const [column, row] = [Math.floor(across), Math.floor(down)]
      const [right, low] = [across - column, down - row]
      const upper = at(column, row) * (1 - right) + at(column + 1, row) * right
      const lower = at(column, row + 1) * (1 - right) + at(column + 1, row + 1) * right
      const more = strength * (upper * (1 - low) + lower * low)
      return [red + more, green + more, blue + more]
    })
  }

  /** What a sensor adds of its own. */
  grain(strength: number, random: Random): void {
    for (let at = 0; at < this.pixels.length; at += 1) {
      this.pixels[at] = (this.pixels[at] ?? 0) + (random() + random() - 1) * strength
    }
  }

  private paint(
    left: number,
    top: number,
    right: number,
    bottom: number,
    colourAt: (x: number, y: number, under: Colour) => Colour | null,
  ): void {
    const { width, height, pixels } = this
    const within = (share: number, side: number) =>
      Math.min(side, Math.max(0, Math.round(share * side)))
    const [firstRow, lastRow] = [within(top, height), within(bottom, height)]
    const [first, last] = [within(left, width), within(right, width)]
    for (let row = firstRow; row < lastRow; row += 1) {
      for (let column = first; column < last; column += 1) {
        const at = (row * width + column) * 3
        const under = [pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0] as const
        const [red, green, blue] = colourAt(column / width, row / height, under) ?? under
        pixels[at] = red
        pixels[at + 1] = green
        pixels[at + 2] = blue
      }
    }
  }
}
