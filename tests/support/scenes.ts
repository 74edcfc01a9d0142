// Scenes as they are photographed for complaints, drawn: synthetic all of them, and no picture of any
// place. Each takes chance for what makes it this one. Of some streets there are several: with the houses
// in the same places and other things in it, or with the very houses, as on photos "before" and "after".

import { between, type Canvas, type Colour, near, pick, type Random } from './canvas'
import { colours, house, some, thing, tree } from './scene-things'
import { seededRandom } from './seeded-random'

type Scene = (canvas: Canvas, random: Random) => void

interface Same {
  /** Where the houses stand, and what they look like. */
  plan: Random
  fronts: Random
  /** How much it looks otherwise from where one stands now. */
  step: number
}

/** Houses along a road. */
function street(canvas: Canvas, random: Random, same?: Same): void {
  const { plan, fronts, step } = same ?? { plan: random, fronts: random, step: 0.03 }
  const horizon = between(plan, 0.38, 0.55)
  const sway = () => between(random, -step, step)
  canvas.shade(0, horizon, near(random, [150, 185, 220]), near(random, [225, 228, 230]))
  canvas.rough(0, horizon, 0.2, 30, random)
  const houses = Math.round(between(plan, 3, 6))
  for (let at = 0; at < houses; at += 1) {
    const top = horizon - between(plan, 0.1, 0.34) + sway()
    const [left, right] = [at / houses + sway(), (at + 0.95) / houses + sway()]
    house(canvas, fronts, { left, right, top, foot: horizon + 0.03 })
  }
  canvas.shade(horizon, 1, near(random, [125, 122, 118]), near(random, [92, 90, 88]))
  canvas.rough(horizon, 1, 0.008, 45, random)
  canvas.rough(horizon, 1, 0.06, 35, random)
  onTheRoad(canvas, random, horizon)
}

function onTheRoad(canvas: Canvas, random: Random, horizon: number): void {
  some(random, 3, 5, (at) => {
    const [x, y] = [0.1 + at * 0.2 + between(random, -0.03, 0.03), between(random, 0.7, 0.74)]
    canvas.box(x, y, x + 0.1, y + 0.02, near(random, [225, 225, 215]))
  })
  some(random, 2, 5, () => {
    const [x, y] = [between(random, 0.1, 0.9), between(random, horizon + 0.1, 0.95)]
    const [wide, tall] = [between(random, 0.03, 0.13), between(random, 0.01, 0.04)]
    canvas.oval(x, y, wide, tall, near(random, [58, 52, 48]))
  })
  some(random, 1, 3, () => tree(canvas, random, random(), horizon - 0.05))
  some(random, 2, 7, () => thing(canvas, random, random(), horizon + between(random, 0.02, 0.4)))
  some(random, 1, 3, () => {
    const x = random()
    canvas.line([x, horizon - between(random, 0.2, 0.38)], [x, horizon + 0.1], 0.012, [70, 70, 72])
  })
  some(random, 1, 4, () => wire(canvas, random, 0.3))
}

function wire(canvas: Canvas, random: Random, lowest: number): void {
  canvas.line([0, random() * lowest], [1, random() * lowest], 0.004, [42, 42, 47])
}

function drain(canvas: Canvas, random: Random): void {
  canvas.shade(0, 1, near(random, [110, 130, 80]), near(random, [140, 120, 95]))
  canvas.rough(0, 1, 0.02, 70, random)
  const [from, to] = [between(random, 0.2, 0.8), between(random, 0.2, 0.8)]
  canvas.line([from, 0], [to, 1], between(random, 0.3, 0.5), near(random, [150, 148, 140]))
  canvas.line([from, 0], [to, 1], between(random, 0.18, 0.26), near(random, [62, 70, 58]))
  some(random, 12, 30, () => {
    const y = random()
    thing(canvas, random, from + (to - from) * y + between(random, -0.08, 0.08), y)
  })
  some(random, 1, 4, () => tree(canvas, random, random(), random() * 0.6))
}

function paving(canvas: Canvas, random: Random): void {
  const stone = near(random, pick(random, colours), 40)
  const [wide, tall] = [between(random, 0.06, 0.16), between(random, 0.05, 0.14)]
  for (let row = 0; row * tall < 1; row += 1) {
    for (let x = (row % 2) * wide * -0.5; x < 1; x += wide) {
      const foot = (row + 0.94) * tall
      canvas.box(x, row * tall, x + wide * 0.95, foot, near(random, stone, 22))
    }
  }
  canvas.rough(0, 1, 0.01, 50, random)
  some(random, 2, 6, () => crack(canvas, random))
  some(random, 1, 4, () => {
    const [wide, tall] = [between(random, 0.05, 0.2), between(random, 0.05, 0.15)]
    canvas.oval(random(), random(), wide, tall, near(random, [70, 62, 52]))
  })
}

function crack(canvas: Canvas, random: Random): void {
  let place: readonly [number, number] = [random(), random()]
  some(random, 5, 14, () => {
    const [right, down] = [between(random, -0.1, 0.1), between(random, -0.1, 0.1)]
    const next = [place[0] + right, place[1] + down] as const
    canvas.line(place, next, between(random, 0.004, 0.014), near(random, [45, 42, 40]))
    place = next
  })
}

function rubbish(canvas: Canvas, random: Random): void {
  canvas.shade(0, 0.4, near(random, [170, 190, 200]), near(random, [150, 150, 130]))
  canvas.shade(0.4, 1, near(random, [130, 115, 90]), near(random, [100, 90, 75]))
  canvas.rough(0.2, 1, 0.03, 60, random)
  const [x, y] = [between(random, 0.3, 0.7), between(random, 0.5, 0.7)]
  const away = (most: number) => between(random, -most, most) * random()
  some(random, 60, 140, () => thing(canvas, random, x + away(0.35), y + away(0.3)))
}

function greenery(canvas: Canvas, random: Random): void {
  canvas.shade(0, 1, near(random, [120, 150, 90]), near(random, [60, 90, 45]))
  canvas.rough(0, 1, 0.015, 60, random)
  some(random, 8, 18, () => tree(canvas, random, random(), random()))
  const thick = between(random, 0.02, 0.08)
  canvas.line([random(), 0], [random(), 1], thick, near(random, [90, 65, 45]))
}

/** A pole and its sign before an even sky: not much to go by. */
function sign(canvas: Canvas, random: Random): void {
  canvas.shade(0, 1, near(random, [120, 160, 210]), near(random, [200, 215, 225]))
  canvas.rough(0, 1, 0.3, 40, random)
  const [x, top] = [between(random, 0.3, 0.7), between(random, 0.1, 0.3)]
  const lean = between(random, -0.05, 0.05)
  canvas.line([x, top], [x + lean, 1], 0.03, near(random, [110, 110, 112]))
  const [wide, tall] = [between(random, 0.12, 0.25), between(random, 0.1, 0.25)]
  canvas.box(x - wide, top, x + wide, top + tall, near(random, pick(random, colours), 50))
  some(random, 2, 5, (at) => {
    const y = top + 0.02 + at * (tall / 6)
    const [left, right] = [between(random, 0.4, 0.9), between(random, 0.2, 0.9)]
    canvas.box(x - wide * left, y, x + wide * right, y + 0.015, [240, 240, 235])
  })
  some(random, 2, 5, () => wire(canvas, random, 1))
  tree(canvas, random, random() < 0.5 ? 0.12 : 0.88, between(random, 0.6, 0.85))
}

const lights: readonly Colour[] = [
  [255, 200, 120],
  [220, 230, 255],
  [255, 160, 70],
]

/** A few lamps in the dark, and what they light. */
function night(canvas: Canvas, random: Random): void {
  canvas.shade(0, 1, near(random, [12, 14, 24], 8), near(random, [22, 20, 18], 8))
  const horizon = between(random, 0.4, 0.6)
  some(random, 2, 5, (at) => {
    const left = at * 0.25 + between(random, -0.1, 0.1)
    const [top, wide] = [horizon - between(random, 0.05, 0.3), between(random, 0.1, 0.25)]
    canvas.box(left, top, left + wide, horizon, near(random, [28, 26, 30], 8))
    some(random, 0, 3, () => {
      const [x, y] = [left + random() * 0.15, horizon - random() * 0.2]
      canvas.box(x, y, x + 0.02, y + 0.03, near(random, [190, 150, 80], 40))
    })
  })
  some(random, 2, 7, () => lamp(canvas, random))
}

function lamp(canvas: Canvas, random: Random): void {
  const [x, y] = [between(random, 0.05, 0.95), between(random, 0.1, 0.6)]
  const light = near(random, pick(random, lights))
  const [red, green, blue] = light
  canvas.line([x, y], [x, 0.8], 0.008, [30, 30, 32])
  canvas.glow(x, y, between(random, 0.08, 0.25), light)
  // On the wet road.
  const [left, low] = [x + between(random, -0.03, 0.03), between(random, 0.75, 0.95)]
  canvas.glow(left, low, between(random, 0.05, 0.15), [red * 0.35, green * 0.35, blue * 0.35])
  canvas.oval(x, y, 0.012, 0.008, [255, 250, 235])
}

function streetLike(name: string): Scene {
  return (canvas, random) =>
    street(canvas, random, { plan: seededRandom(name), fronts: random, step: 0.03 })
}

function sameSpot(name: string): Scene {
  const seed = `${name} again`
  return (canvas, random) =>
    street(canvas, random, {
      plan: seededRandom(seed),
      fronts: seededRandom(`${seed}, fronts`),
      step: 0.015,
    })
}

/**
 * By turns; of twelve, one is of five streets that look alike, one of five spots at which others of the set
 * were taken too, and two are of the night.
 */
export function sceneAt(index: number): Scene {
  const name = `street ${Math.floor(index / 12) % 5}`
  const scenes: readonly Scene[] = [
    ...[street, drain, paving, night, rubbish, greenery],
    ...[sign, streetLike(name), paving, night, sameSpot(name), drain],
  ]
  return scenes[index % scenes.length] ?? street
}
