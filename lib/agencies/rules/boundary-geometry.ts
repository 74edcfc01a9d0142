// Which kelurahan a point lies in. Boundaries are GeoJSON MultiPolygons (RFC 7946: longitude before
// latitude, holes after the outer ring), in degrees of WGS 84. A kelurahan is small enough for its
// surroundings to be treated as flat.

import { z } from 'zod'

const position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)])
const ring = z.array(position).min(4)

/** The geometry as it is stored: polygons, each of rings, each of closed positions. */
export const multiPolygon = z.object({
  type: z.literal('MultiPolygon'),
  coordinates: z.array(z.array(ring).min(1)).min(1),
})

type Position = z.infer<typeof position>
type Ring = Position[]
export type MultiPolygon = z.infer<typeof multiPolygon>['coordinates']

export interface Boundary {
  code: string
  polygons: MultiPolygon
}

/** How far off the coast a point still counts as belonging to the nearest land: piers, boats, GPS. */
const reachInMetres = 1_000

export const metresPerDegree = 111_320

/** In degrees. */
export interface Spot {
  latitude: number
  longitude: number
}

/** Between two spots so near each other that the earth is flat. */
export function metresBetween(one: Spot, other: Spot): number {
  return Math.hypot(...metresFrom([one.longitude, one.latitude], [other.longitude, other.latitude]))
}

/**
 * Code of the boundary that contains the point; of several that do, the first. A point in none
 * belongs to the nearest within a kilometre; null beyond that.
 */
export function boundaryCodeAt(
  latitude: number,
  longitude: number,
  boundaries: readonly Boundary[],
): string | null {
  const point: Position = [longitude, latitude]
  const around = boundaries.filter((boundary) => isNear(point, boundary.polygons))
  const containing = around.find((boundary) => contains(boundary.polygons, point))
  return (containing ?? nearest(around, point))?.code ?? null
}

/** Whether the point lies inside of one of the polygons and outside of its holes. */
export function contains(polygons: MultiPolygon, point: Position): boolean {
  return polygons.some(
    (rings) => rings.filter((candidate) => isInside(candidate, point)).length % 2 === 1,
  )
}

/** A ray to the east crosses the ring an odd number of times when it starts inside. */
function isInside(points: Ring, [x, y]: Position): boolean {
  return segments(points).reduce((inside, [[x1, y1], [x2, y2]]) => {
    const crosses = y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1
    return crosses ? !inside : inside
  }, false)
}

function nearest(boundaries: readonly Boundary[], point: Position): Boundary | null {
  let best: Boundary | null = null
  let bestDistance = reachInMetres
  for (const boundary of boundaries) {
    const distance = metresTo(boundary.polygons, point)
    if (distance > bestDistance) continue
    best = boundary
    bestDistance = distance
  }
  return best
}

function metresTo(polygons: MultiPolygon, point: Position): number {
  const distances = polygons.flatMap((rings) =>
    rings.flatMap((points) => segments(points).map((segment) => metresToSegment(segment, point))),
  )
  return distances.reduce((least, distance) => Math.min(least, distance), Infinity)
}

function metresToSegment([from, to]: [Position, Position], point: Position): number {
  const [x1, y1] = metresFrom(point, from)
  const [x2, y2] = metresFrom(point, to)
  const [dx, dy] = [x2 - x1, y2 - y1]
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, -(x1 * dx + y1 * dy) / length))
  return Math.hypot(x1 + along * dx, y1 + along * dy)
}

/** East and north of the origin, in metres. */
function metresFrom(origin: Position, [longitude, latitude]: Position): [number, number] {
  const shrink = Math.cos((origin[1] * Math.PI) / 180)
  return [
    (longitude - origin[0]) * metresPerDegree * shrink,
    (latitude - origin[1]) * metresPerDegree,
  ]
}

/** Cheap first look: whether the box around the polygons, widened by the reach, holds the point. */
function isNear([x, y]: Position, polygons: MultiPolygon): boolean {
  const margin = (2 * reachInMetres) / metresPerDegree
  const [west, south, east, north] = boxAround(polygons)
  return x >= west - margin && x <= east + margin && y >= south - margin && y <= north + margin
}

type Box = [west: number, south: number, east: number, north: number]
const boxes = new WeakMap<MultiPolygon, Box>()

function boxAround(polygons: MultiPolygon): Box {
  const known = boxes.get(polygons)
  if (known) return known
  const box: Box = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [x, y] of polygons.flat(2)) {
    box[0] = Math.min(box[0], x)
    box[1] = Math.min(box[1], y)
    box[2] = Math.max(box[2], x)
    box[3] = Math.max(box[3], y)
  }
  boxes.set(polygons, box)
  return box
}

function segments(points: Ring): [Position, Position][] {
  return points.slice(1).map((to, index) => [points[index] ?? to, to])
}
