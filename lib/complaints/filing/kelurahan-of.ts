import { DomainError } from '@/lib/kernel/errors'
import { findKelurahan, findKelurahanAt } from '@/lib/agencies/reference/queries'
import type { PlaceInput } from '@/lib/complaints/filing/input'

type Place = Pick<PlaceInput, 'kelurahan' | 'landmark' | 'latitude' | 'longitude'>

/**
 * The kelurahan that was chosen, else the one that the point lies in; none for a point off the coast
 * with a landmark.
 * @throws {DomainError} `unknown_choice` for a kelurahan that there is not; `point_outside` beside the
 * landmark for a point far from all land of the city, if nothing else says where
 */
export async function kelurahanOf(
  governmentId: string,
  { kelurahan, landmark, latitude, longitude }: Place,
): Promise<string | undefined> {
  if (kelurahan !== undefined) {
    if (await findKelurahan(governmentId, kelurahan)) return kelurahan
    throw new DomainError('unknown_choice', 'kelurahan')
  }
  if (latitude === undefined || longitude === undefined) return undefined
  const found = await findKelurahanAt(governmentId, latitude, longitude)
  if (!found && landmark === '') throw new DomainError('point_outside', 'landmark')
  return found?.code
}
