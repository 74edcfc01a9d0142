import 'server-only'
import { DomainError } from '@/lib/kernel/errors'
import { findKelurahan, findKelurahanAt, listCategories } from '@/lib/agencies/public-queries'
import type { PlaceInput } from '@/lib/complaints/input'

/**
 * The place as this government knows it: a point without a kelurahan gets the one it lies in.
 * @throws {DomainError} `unknown_choice` beside the field whose code nobody has
 */
export async function knownPlace(
  governmentId: string,
  place: PlaceInput,
  now: Date,
): Promise<PlaceInput> {
  if (place.kelurahan !== undefined && !(await findKelurahan(governmentId, place.kelurahan))) {
    throw new DomainError('unknown_choice', 'kelurahan')
  }
  if (place.category !== undefined) {
    const categories = await listCategories(governmentId, now)
    const isKnown = categories.some(({ code }) => code === place.category)
    if (!isKnown) throw new DomainError('unknown_choice', 'category')
  }
  const kelurahan = place.kelurahan ?? (await kelurahanAt(governmentId, place))
  return kelurahan === undefined ? place : { ...place, kelurahan }
}

async function kelurahanAt(
  governmentId: string,
  { latitude, longitude }: PlaceInput,
): Promise<string | undefined> {
  if (latitude === undefined || longitude === undefined) return undefined
  return (await findKelurahanAt(governmentId, latitude, longitude))?.code
}
