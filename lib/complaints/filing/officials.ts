// The plain question whether somebody who works for the public is complained of. Yes leads past the desk
// to the inspectorate (Permendagri 8/2023), whatever kind the words sound like.

import { DomainError } from '@/lib/kernel/errors'
import { suggestsOfficials } from '@/lib/complaints/rules/about-officials'
import type { DraftContent, PlaceInput } from '@/lib/complaints/filing/input'

/** Whether the question has to be answered first: the story sounds like it, and nobody has said. */
export function isOfficialsOpen({ story, place }: DraftContent): boolean {
  return place?.official === undefined && suggestsOfficials(story?.description ?? '')
}

/**
 * The place step with what the answer means for it: yes makes it the kind that the inspectorate leads,
 * and that kind is a yes by itself.
 * @throws {DomainError} `officials_unanswered` where the words ask for an answer
 */
export function withOfficials(
  place: PlaceInput,
  description: string,
  categories: readonly { code: string; oversight: boolean }[],
): PlaceInput {
  const overseen = categories.filter(({ oversight }) => oversight)
  if (overseen.some(({ code }) => code === place.category)) return { ...place, official: 'yes' }
  if (isOfficialsOpen({ story: { description }, place })) {
    throw new DomainError('officials_unanswered', 'official')
  }
  const [first] = overseen
  return place.official === 'yes' && first ? { ...place, category: first.code } : place
}
