import 'server-only'
import type { DraftContent } from '@/lib/complaints/filing/input'
import { listSimilar, type SimilarComplaint } from '@/lib/complaints/square/similar-queries'

/** Complaints that may be about what this form tells; none until story and place are filled in. */
export async function similarTo(
  governmentId: string,
  { story, place }: DraftContent,
  now: Date,
): Promise<SimilarComplaint[]> {
  if (!story || !place) return []
  const { description } = story
  const { category, kelurahan, latitude, longitude } = place
  const told = { description, category, kelurahan, latitude, longitude }
  return listSimilar(governmentId, told, now)
}
