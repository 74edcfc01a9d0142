// What a photo tells beside its picture, as far as it matters to whoever sends it. Only the kinds are
// named, never what stood there; the browser asks the same before it makes a photo small.

import { readExif } from '@/lib/attachments/rules/exif'

/** In the order in which they are told. */
export const removables = ['place', 'time', 'camera', 'name'] as const

export type Removable = (typeof removables)[number]

export interface Metadata {
  exif?: Uint8Array | undefined
  xmp?: Uint8Array | undefined
  iptc?: Uint8Array | undefined
}

export function removableIn({ exif, xmp, iptc }: Metadata): Removable[] {
  const found = new Set([
    ...(exif ? inExif(exif) : []),
    ...(xmp ? inText(latin1(xmp), inXmp) : []),
    ...(iptc ? inText(latin1(iptc), inIptc) : []),
  ])
  return removables.filter((kind) => found.has(kind))
}

/** By their tag (Exif 3.0, section 4.6); the folders hold further tags. */
const meanings: Readonly<Record<number, Removable>> = {
  0x8825: 'place',
  0x0132: 'time',
  0x9003: 'time',
  0x9004: 'time',
  0x010f: 'camera',
  0x0110: 'camera',
  0xa431: 'camera',
  0xa433: 'camera',
  0xa434: 'camera',
  0x013b: 'name',
  0x8298: 'name',
  0x9c9d: 'name',
  0xa430: 'name',
}

function inExif(bytes: Uint8Array): Removable[] {
  const exif = readExif(bytes)
  if (!exif) return []
  const tags = [...exif.picture.keys(), ...exif.taking.keys()]
  // Many phones write an empty folder for the place when they may not know it.
  const meant = tags.filter((tag) => meanings[tag] !== 'place' || exif.place.size >= 2)
  return meant.flatMap((tag) => meanings[tag] ?? [])
}

const inXmp: Readonly<Record<Removable, RegExp>> = {
  place: /exif:GPS|Iptc4xmpCore:Location|photoshop:(City|State)/,
  time: /xmp:(Create|Modify)Date|photoshop:DateCreated|exif:DateTimeOriginal/,
  camera: /tiff:(Make|Model)|aux:(Lens|SerialNumber)/,
  name: /dc:creator|dc:rights|photoshop:Credit/,
}

/** Records of IPTC-IIM: the byte 0x1c, the record 2, the number of the field. */
const inIptc: Readonly<Record<Removable, RegExp>> = {
  place: /\x1c\x02[\x5a\x5c\x5f\x65]/,
  time: /\x1c\x02[\x37\x3c]/,
  camera: /\x1c\x02\x41/,
  name: /\x1c\x02[\x50\x69\x6e\x74]/,
}

function inText(text: string, marks: Readonly<Record<Removable, RegExp>>): Removable[] {
  return removables.filter((kind) => marks[kind].test(text))
}

function latin1(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes)
}
