// What the file of a picture told of its taking. Kept of evidence alone, for those who judge an answer;
// of a citizen's photo it is thrown away unread, since it tells where somebody lives.

import { type Exif, fractionsOf, readExif, textOf } from '@/lib/attachments/rules/exif'
import { type GenerationMark, generationMarkIn } from '@/lib/attachments/rules/generation-marks'
import type { Metadata } from '@/lib/attachments/rules/metadata'

export interface Origin {
  /** ISO time by the camera's clock; without an offset where the camera wrote none. */
  takenAt: string | null
  place: { latitude: number; longitude: number } | null
  mark: GenerationMark | null
}

const takenTag = 0x9003
const offsetTag = 0x9011
const clockTime = /^((?:19|20)\d\d):(\d\d):(\d\d) (\d\d:\d\d:\d\d).*$/s

export function originIn(file: Uint8Array, told: Metadata): Origin {
  const exif = told.exif ? readExif(told.exif) : null
  return {
    takenAt: exif && takenAtIn(exif),
    place: exif && placeIn(exif),
    mark: generationMarkIn(file, told),
  }
}

function takenAtIn(exif: Exif): string | null {
  const written = textOf(exif, exif.taking, takenTag) ?? ''
  const told = written.replace(clockTime, '$1-$2-$3T$4')
  // A camera whose clock was never set writes noughts.
  if (told === written || Number.isNaN(Date.parse(`${told}Z`))) return null
  const offset = textOf(exif, exif.taking, offsetTag) ?? ''
  return /^[+-][01]\d:[0-5]\d$/.test(offset) ? told + offset : told
}

function placeIn(exif: Exif): Origin['place'] {
  const latitude = degreesIn(exif, 1, 'S')
  const longitude = degreesIn(exif, 3, 'W')
  const isPlace = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
  // Receivers that have found nothing yet write noughts.
  if (!isPlace || (latitude === 0 && longitude === 0)) return null
  return { latitude, longitude }
}

/** NaN where it is not all there. @param tag of the letter; that of the degrees follows it */
function degreesIn(exif: Exif, tag: number, negative: string): number {
  const [degrees = NaN, minutes = NaN, seconds = NaN] = fractionsOf(exif, exif.place, tag + 1)
  const value = degrees + minutes / 60 + seconds / 3600
  return textOf(exif, exif.place, tag) === negative ? -value : value
}
