// A photo is covered by squares of a grid: that works by touch, by keyboard, and without scripts.

export const gridSide = 8
export const cellNames = Array.from({ length: gridSide * gridSide }, (_, nth) => `kotak-${nth}`)

/** What the ticked squares cover, in shares of the photo. */
export function coveredParts(input: Readonly<Record<string, unknown>>) {
  const size = { width: 1 / gridSide, height: 1 / gridSide }
  return cellNames.flatMap((name, nth) => {
    const [left, top] = [(nth % gridSide) / gridSide, Math.floor(nth / gridSide) / gridSide]
    return input[name] === true ? [{ left, top, ...size }] : []
  })
}
