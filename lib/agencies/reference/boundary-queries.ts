// The boundaries of a city as a map on a phone needs them: coarse, small, and not legal.

import { db } from '@/lib/platform/db'
import { multiPolygon } from '@/lib/agencies/rules/boundary-geometry'
import { cachedByKey } from '@/lib/agencies/reference-cache'
import { coarseRings, type CoarseRing } from '@/lib/agencies/coarse-rings'

export interface CoarseBoundary {
  code: string
  name: string
  rings: CoarseRing[]
}

/** The outlines of the kelurahan, from which coast and land are drawn. */
export const listBoundaries = cachedByKey(async (governmentId): Promise<CoarseBoundary[]> => {
  const rows = await db().area.findMany({
    where: { governmentId, kind: 'kelurahan' },
    select: { code: true, name: true, polygon: true },
    orderBy: { code: 'asc' },
  })
  return rows.flatMap(({ polygon, ...area }) =>
    polygon === null
      ? []
      : [{ ...area, rings: coarseRings(multiPolygon.parse(polygon).coordinates) }],
  )
})
