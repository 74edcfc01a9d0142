// Where published complaints are, as coarse as they were published.

import { db } from '@/lib/platform/db'
import { listKelurahan } from '@/lib/agencies/reference/queries'
import * as shown from '@/lib/complaints/square/public-view'

export interface PublishedPoint {
  number: string
  title: string
  latitude: number
  longitude: number
}

/** More would neither load nor be told apart on a phone. */
const mostPoints = 500

/**
 * Where the newest of them are, as coarse as they were published: at their point, or where only the
 * kelurahan is known, where its name would stand. What shows no more than its kecamatan stands nowhere.
 */
export async function listPoints(governmentId: string): Promise<PublishedPoint[]> {
  const [areas, found] = await Promise.all([
    listKelurahan(governmentId),
    db().publication.findMany({
      where: {
        governmentId,
        takenDownAt: null,
        kelurahanCode: { not: null },
        complaint: shown.openToAll,
      },
      select: { number: true, title: true, latitude: true, longitude: true, kelurahanCode: true },
      orderBy: { publishedAt: 'desc' },
      take: mostPoints,
    }),
  ])
  const kelurahan = areas.flatMap((kecamatan) => kecamatan.kelurahan)
  return found.flatMap(({ number, title, kelurahanCode, ...point }) => {
    const { latitude, longitude } =
      point.latitude === null
        ? (kelurahan.find(({ code }) => code === kelurahanCode) ?? point)
        : point
    return latitude === null || longitude === null ? [] : [{ number, title, latitude, longitude }]
  })
}

/** How many stand in each kecamatan, by its code; under null those of no certain place. */
export async function countByKecamatan(
  governmentId: string,
): Promise<ReadonlyMap<string | null, number>> {
  const [areas, counts] = await Promise.all([
    listKelurahan(governmentId),
    db().publication.groupBy({
      by: ['kelurahanCode'],
      where: { governmentId, takenDownAt: null, complaint: shown.openToAll },
      _count: true,
    }),
  ])
  const sums = new Map<string | null, number>()
  for (const { kelurahanCode, _count: count } of counts) {
    const kecamatan = shown.kecamatanOf(areas, kelurahanCode)
    sums.set(kecamatan, (sums.get(kecamatan) ?? 0) + count)
  }
  return sums
}
