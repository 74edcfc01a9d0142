// Outlines with as few points as a map of a whole city on a phone can show: holes and the smallest
// islands fall away, and between two points lie at least some 150 metres.

import type { MultiPolygon } from '@/lib/agencies/rules/boundary-geometry'

/** [latitude, longitude], as maps on the web take them, to some 10 metres. */
export type CoarseRing = [number, number][]

const leastStep = 0.0015
const leastExtent = 0.002

export function coarseRings(polygons: MultiPolygon): CoarseRing[] {
  return polygons
    .flatMap(([outer]) => (outer ? [outer] : []))
    .filter((ring) => extent(ring) >= leastExtent)
    .map(thinned)
    .filter((ring) => ring.length >= 4)
}

function extent(ring: readonly (readonly [number, number])[]): number {
  const east = ring.map(([x]) => x)
  const north = ring.map(([, y]) => y)
  return Math.max(Math.max(...east) - Math.min(...east), Math.max(...north) - Math.min(...north))
}

function thinned(ring: readonly (readonly [number, number])[]): CoarseRing {
  const kept: CoarseRing = []
  for (const [x, y] of ring) {
    const last = kept.at(-1)
    const isFar = !last || Math.hypot(x - last[1], y - last[0]) >= leastStep
    if (isFar) kept.push([rounded(y), rounded(x)])
  }
  return kept
}

function rounded(degrees: number): number {
  return Number(degrees.toFixed(4))
}
