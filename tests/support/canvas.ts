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
    this.paint([0, top, 1, bottom], (at, _x, y) => {
      const share = (y - top) / (bottom - top)
      this.set(
        at,
        from[0] + (to[0] - from[0]) * share,
        from[1] + (to[1] - from[1]) * share,
        from[2] + (to[2] - from[2]) * share,
      )
    })
  }

  box(left: number, top: number, right: number, bottom: number, colour: Colour): void {
    this.paint([left, top, right, bottom], (at) => this.set(at, ...colour))
  }

  /** @param tall and `wide` are half the axes, as shares of the height */
  oval(x: number, y: number, wide: number, tall: number, colour: Colour): void {
    const across = (wide * this.height) / this.width
    this.paint([x - across, y - tall, x + across, y + tall], (at, atX, atY) => {
      if (((atX - x) / across) ** 2 + ((atY - y) / tall) ** 2 <= 1) this.set(at, ...colour)
    })
  }

  /** From place to place, as thick as a share of the height. */
  line([x1, y1]: Place, [x2, y2]: Place, thick: number, colour: Colour): void {
    const shape = this.width / this.height
    const [half, run, rise] = [thick / 2, (x2 - x1) * shape, y2 - y1]
    const long = run ** 2 + rise ** 2 || 1
    const [left, right] = [Math.min(x1, x2) - half / shape, Math.max(x1, x2) + half / shape]
    const within = [left, Math.min(y1, y2) - half, right, Math.max(y1, y2) + half] as const
    this.paint(within, (at, atX, atY) => {
      const across = (atX - x1) * shape
      const down = atY - y1
      const along = Math.min(1, Math.max(0, (across * run + down * rise) / long))
      if (Math.hypot(across - along * run, down - along * rise) <= half) this.set(at, ...colour)
    })
  }

  /** Light around a lamp, added to what is there. */
  glow(x: number, y: number, reach: number, [red, green, blue]: Colour): void {
    const across = (reach * this.height) / this.width
    this.paint([x - across, y - reach, x + across, y + reach], (at, atX, atY) => {
      const away = Math.hypot((atX - x) / across, (atY - y) / reach)
      const light = Math.max(0, 1 - away) ** 2
      this.add(at, red * light, green * light, blue * light)
    })
  }

  /** Spots of about one size, lighter and darker: asphalt, grass, plaster. */
  rough(top: number, bottom: number, size: number, strength: number, random: Random): void {
    const columns = Math.ceil(1 / ((size * this.height) / this.width)) + 2
    const rows = Math.ceil(1 / size) + 2
    const heights = Float32Array.from({ length: columns * rows }, () => random() - 0.5)
    const shape = this.width / this.height
    this.paint([0, top, 1, bottom], (at, x, y) => {
      const across = (x / size) * shape
      const down = y / size
      const [column, row] = [Math.floor(across), Math.floor(down)]
      const [right, low] = [across - column, down - row]
      const spot = row * columns + column
      const below = spot + columns
      const upper = (heights[spot] ?? 0) * (1 - right) + (heights[spot + 1] ?? 0) * right
      const lower = (heights[below] ?? 0) * (1 - right) + (heights[below + 1] ?? 0) * right
      const more = strength * (upper * (1 - low) + lower * low)
      this.add(at, more, more, more)
    })
  }

  /** What a sensor adds of its own. */
  grain(strength: number, random: Random): void {
    for (let at = 0; at < this.pixels.length; at += 1) {
      this.pixels[at] = (this.pixels[at] ?? 0) + (random() + random() - 1) * strength
    }
  }

  private set(at: number, red: number, green: number, blue: number): void {
    this.pixels[at] = red
    this.pixels[at + 1] = green
    this.pixels[at + 2] = blue
  }

  private add(at: number, red: number, green: number, blue: number): void {
    const { pixels } = this
    this.set(
      at,
      (pixels[at] ?? 0) + red,
      (pixels[at + 1] ?? 0) + green,
      (pixels[at + 2] ?? 0) + blue,
    )
  }

  /** Goes over all pixels of a part; no colour is made for one, or a photo would take a second. */
  private paint(
    [left, top, right, bottom]: readonly [number, number, number, number],
    put: (at: number, x: number, y: number) => void,
  ): void {
    const { width, height } = this
    const within = (share: number, side: number) =>
      Math.min(side, Math.max(0, Math.round(share * side)))
    const [firstRow, lastRow] = [within(top, height), within(bottom, height)]
    const [first, last] = [within(left, width), within(right, width)]
    for (let row = firstRow; row < lastRow; row += 1) {
      for (let column = first; column < last; column += 1) {
        put((row * width + column) * 3, column / width, row / height)
      }
    }
  }
}
