// What of a complaint's place and category the public may read, and by which words it is found.

import type { AreaView } from '@/lib/agencies/reference/area-queries'
import type { CategoryView } from '@/lib/agencies/reference/queries'
import { digest } from '@/lib/platform/crypto'
import { numbersIn, searchWords } from '@/lib/complaints/story/search-words'

interface Place {
  latitude: number | null
  longitude: number | null
}

/** Decimals of a degree that stay: about 110 metres. */
const shownDecimals = 3

/** A sensitive complaint shows no more than its kecamatan: a point, or a small area, could tell who. */
export function publicPlace(
  complaint: Place,
  area: AreaView | null,
  category: CategoryView | null,
) {
  if (category?.sensitive) {
    return { kelurahanCode: area?.parentCode ?? null, latitude: null, longitude: null }
  }
  return {
    kelurahanCode: area?.code ?? null,
    latitude: coarse(complaint.latitude),
    longitude: coarse(complaint.longitude),
  }
}

function coarse(degrees: number | null): number | null {
  return degrees === null ? null : Number(degrees.toFixed(shownDecimals))
}

/** Of the words that everyone reads: the event of their publishing keeps it. */
export function shownDigest({ title, body }: { title: string; body: string }): string {
  return digest(JSON.stringify([title, body]))
}

/** Title, text, category and place as they are searched by. */
export function publicWords(
  { title, body }: { title: string; body: string },
  area: AreaView | null,
  category: CategoryView | null,
): string {
  const place = category?.sensitive ? [area?.parentName] : [area?.name, area?.parentName]
  const texts = [title, body, category?.name, ...place]
  const text = texts.filter((one) => one !== undefined).join(' . ')
  return [...searchWords(text), ...numbersIn(text)].join(' ')
}
