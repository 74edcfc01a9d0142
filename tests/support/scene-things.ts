// What scenes are drawn of.

import { between, type Canvas, type Colour, near, pick, type Random } from './canvas'

/** Does something a number of times that chance decides. */
export function some(random: Random, from: number, to: number, draw: (at: number) => void): void {
  const count = Math.round(between(random, from, to))
  for (let at = 0; at < count; at += 1) draw(at)
}

export const colours: readonly Colour[] = [
  [196, 178, 150],
  [150, 96, 80],
  [120, 140, 150],
  [214, 206, 190],
  [170, 160, 90],
  [96, 120, 96],
]

const bright: readonly Colour[] = [
  [180, 40, 40],
  [40, 60, 150],
  [230, 220, 90],
  [30, 30, 30],
  [240, 240, 240],
]

export function tree(canvas: Canvas, random: Random, x: number, y: number): void {
  canvas.line([x, y], [x, y + 0.2], 0.015, near(random, [80, 60, 40]))
  some(random, 20, 45, () => {
    const [wide, tall] = [between(random, 0.01, 0.04), between(random, 0.01, 0.03)]
    const [left, up] = [between(random, -0.07, 0.07), between(random, -0.12, 0.04)]
    canvas.oval(x + left, y + up, wide, tall, near(random, [60, 110, 50], 40))
  })
}

interface Front {
  left: number
  right: number
  top: number
  foot: number
}

export function house(canvas: Canvas, random: Random, { left, right, top, foot }: Front): void {
  canvas.box(left, top, right, foot, near(random, pick(random, colours)))
  canvas.box(left, top, right, top + 0.02, near(random, [110, 70, 60]))
  const [columns, rows] = [Math.round(between(random, 2, 5)), Math.round(between(random, 1, 4))]
  const [wide, tall] = [(right - left) / columns, (foot - top) / rows]
  const glass = near(random, [60, 70, 85])
  for (let at = 0; at < columns * rows; at += 1) {
    if (random() < 0.2) continue
    const [x, y] = [left + wide * (at % columns), top + tall * Math.floor(at / columns)]
    const [from, to] = [y + tall * 0.3, y + tall * 0.8]
    canvas.box(x + wide * 0.25, from, x + wide * 0.75, to, near(random, glass, 20))
  }
}

/** A bag, a box, somebody, a motorcycle from afar. */
export function thing(canvas: Canvas, random: Random, x: number, y: number): void {
  const size = between(random, 0.02, 0.06)
  const colour = near(random, pick(random, bright))
  if (random() < 0.5) canvas.oval(x, y, size, size * between(random, 0.4, 1.2), colour)
  else canvas.box(x - size / 2, y - size, x + size / 2, y + size / 2, colour)
  canvas.box(x - size / 3, y - size / 3, x + size / 4, y - size / 6, near(random, colour, 60))
}
