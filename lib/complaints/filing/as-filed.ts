import type { FilledForm } from '@/lib/complaints/filing/input'

/** What the citizen told of the problem, as its columns; of the person nothing. */
export function asFiled({ story, place }: Pick<FilledForm, 'story' | 'place'>) {
  return {
    description: story.description,
    occurredOn: story.occurredOn ? new Date(story.occurredOn) : null,
    landmark: place.landmark || null,
    nowhere: place.nowhere,
    ...placeCodes(place),
    ...(place.answers && { answers: place.answers }),
  }
}

function placeCodes({ kelurahan, latitude, longitude, category, accused }: FilledForm['place']) {
  return {
    kelurahanCode: kelurahan ?? null,
    latitude: latitude ?? null,
    longitude: longitude ?? null,
    categoryCode: category ?? null,
    accusedCode: accused ?? null,
  }
}
