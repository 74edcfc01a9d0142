import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

// Every pair of colours that meets on a page (WCAG 1.4.3 and 1.4.11), in both schemes.

const css = readFileSync(new URL('../../app/globals.css', import.meta.url), 'utf8')

const surfaces = ['paper', 'sheet', 'sea-soft'] as const
const softTones = ['ok', 'soon', 'late', 'held'] as const

/** What stands on it first, the ground second. */
type Pair = [string, string]

const textPairs: readonly Pair[] = [
  ...surfaces.flatMap((surface): Pair[] => [
    ['ink', surface],
    ['ink-soft', surface],
    ['sea', surface],
    ['late', surface],
  ]),
  ...softTones.flatMap((tone): Pair[] => [
    [tone, `${tone}-soft`],
    ['ink', `${tone}-soft`],
  ]),
  ['on-sea', 'sea'],
  ['on-sea', 'sea-deep'],
  ['on-late', 'late'],
]

/** Edges of fields, focus outline, chosen cards, bars and marked days against what surrounds them. */
const shapePairs: readonly Pair[] = [
  ...surfaces.flatMap((surface): Pair[] => [
    ['ink-soft', surface],
    ['sea', surface],
    ['late', surface],
    ['ink', surface],
  ]),
  ['sea', 'line'],
  ['ok', 'ok-soft'],
  ['soon', 'soon-soft'],
]

describe.each([
  ['light', colours(blockAfter('@theme'))],
  ['dark', colours(blockAfter('prefers-color-scheme: dark'))],
] as const)('in the %s scheme', (_, palette) => {
  it.each(textPairs)('%s can be read on %s', (text, ground) => {
    expect(contrast(palette, text, ground)).toBeGreaterThanOrEqual(4.5)
  })

  it.each(shapePairs)('%s can be made out on %s', (shape, ground) => {
    expect(contrast(palette, shape, ground)).toBeGreaterThanOrEqual(3)
  })
})

it('has the same names in both schemes', () => {
  const names = (block: string) => [...colours(block).keys()].sort()
  expect(names(blockAfter('prefers-color-scheme: dark'))).toEqual(names(blockAfter('@theme')))
})

/** The stylesheet from `start` to the end of that block's colours. */
function blockAfter(start: string): string {
  const from = css.indexOf(start)
  expect(from).toBeGreaterThanOrEqual(0)
  return css.slice(from, css.indexOf('}', from))
}

function colours(block: string): ReadonlyMap<string, string> {
  const rows = block.matchAll(/--color-([a-z-]+):\s*#([0-9a-f]{6})/g)
  return new Map([...rows].map(([, name = '', hex = '']) => [name, hex]))
}

function contrast(palette: ReadonlyMap<string, string>, one: string, other: string): number {
  const [dark = 0, light = 0] = [one, other]
    .map((name) => luminance(palette.get(name) ?? expect.fail(`no colour ${name}`)))
    .sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
