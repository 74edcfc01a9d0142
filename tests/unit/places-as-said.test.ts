// Places as people say them, and points off the coast. Islands and their points are those of the official
// list; that a point lies outside was looked up on a map, not read from the code.

import { beforeAll, expect, test } from 'vitest'
import { similarNames } from '@/app/(public)/lapor/lokasi/similar-names'
import { boundaryCodeAt, type Boundary } from '@/lib/agencies/rules/boundary-geometry'
import { readReference, type Reference } from '@/prisma/seed/reference-files'
import { batamFolder } from '@/tests/support/changed-reference'

let areas: Reference['areas']['areas']
let boundaries: Boundary[]

beforeAll(async () => {
  const world = await readReference(batamFolder)
  areas = world.areas.areas
  boundaries = world.boundaries.features.map(({ properties, geometry }) => ({
    code: properties.code,
    polygons: geometry.coordinates,
  }))
})

const kelurahanNamed = (name: string) =>
  areas.find((area) => area.name === name && area.kind === 'kelurahan')

test.each([
  ['tj uncang', 'Tanjung Uncang'],
  ['tjg uma', 'Tanjung Uma'],
  ['kp pelita', 'Kampung Pelita'],
  ['nagoya', 'Lubuk Baja Kota'],
  ['Batam Centre', 'Teluk Tering'],
  ['punggur', 'Kabil'],
  ['hang nadim', 'Batu Besar'],
  ['jodoh', 'Sungai Jodoh'],
  ['sei jodoh', 'Sungai Jodoh'],
])('what people call %s is found as the kelurahan %s', (typed, kelurahan) => {
  const choices = areas
    .filter(({ kind }) => kind === 'kelurahan')
    .map(({ code, name, aliases }) => ({ value: code, label: name, aliases }))
  expect(similarNames(choices, typed).map(({ label }) => label)).toContain(kelurahan)
})

test.each([
  ['Pulau Badas', 0.911803, 103.80705, 'Pulau Terung'],
  ['Pulau Batuberantai', 1.184611, 103.883022, 'Tanjung Sari'],
  ['Pulau Bayan', 0.932933, 103.809219, 'Pulau Terung'],
  ['Pulau Bunaki', 0.772325, 104.284092, 'Karas'],
  ['Pulau Cule', 1.040281, 103.711567, 'Kasu'],
  ['Pulau Daun', 0.983331, 103.758306, 'Pulau Terung'],
  ['Pulau Hangop', 0.863381, 104.026858, 'Pulau Setokok'],
  ['Pulau Kemudi', 0.908047, 103.925061, 'Pantai Gelam'],
  ['Pulau Kujam', 1.109336, 103.816825, 'Pemping'],
  ['Pulau Lekop', 1.123942, 103.775267, 'Pemping'],
  ['Pulau Lontok', 1.089167, 103.838139, 'Kasu'],
  ['Pulau Malang Gading', 1.184467, 103.888289, 'Tanjung Sari'],
  ['Pulau Pelampung', 1.124719, 103.703611, 'Pemping'],
  ['Pulau Puake Kecil', 1.100667, 103.847192, 'Kasu'],
  ['Pulau Raut', 0.918214, 104.028956, 'Pulau Setokok'],
  ['Pulau Sawang Kecil', 0.5072, 104.24835, 'Pulau Abang'],
  ['Pulau Sepintu Besar', 0.5224, 104.237097, 'Pulau Abang'],
  ['Pulau Takong', 0.642528, 104.011111, 'Pulau Abang'],
  ['Pulau Takong Kecil', 1.105278, 103.718611, 'Pemping'],
  ['Pulau Tokong', 1.157139, 103.813969, 'Sekanak Raya'],
  ['Pulau Tong', 0.886514, 103.933214, 'Temoyong'],
  ['Pulau Tubu', 1.076942, 104.165556, 'Ngenang'],
])(
  'the island %s, off every outline, belongs to the nearest kelurahan',
  (_name, latitude, longitude, name) => {
    expect(boundaryCodeAt(latitude, longitude, boundaries)).toBe(kelurahanNamed(name)?.code)
  },
)

test.each([
  ['Singapore', 1.29, 103.85],
  ['an island of Singapore', 1.16, 103.7408],
  ['Tanjung Uban on Bintan', 1.07, 104.218],
  ['nowhere', 0, 0],
])('%s lies outside of the city', (_name, latitude, longitude) => {
  expect(boundaryCodeAt(latitude, longitude, boundaries)).toBeNull()
})
