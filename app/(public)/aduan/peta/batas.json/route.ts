import { listBoundaries } from '@/lib/agencies/reference/boundary-queries'
import { currentGovernment } from '../../../government'

/** Outlines of the city for maps: `[[[latitude, longitude], …], …]`. They change once in years. */
export async function GET(): Promise<Response> {
  const { id } = await currentGovernment()
  const boundaries = await listBoundaries(id)
  const rings = boundaries.flatMap((boundary) => boundary.rings)
  return Response.json(rings, { headers: { 'cache-control': 'public, max-age=86400' } })
}
