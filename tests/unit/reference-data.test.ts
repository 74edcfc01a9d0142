// What ships as the world of Kota Batam. The numbers and names below are written by hand, from the
// official list of areas and from what the files say of themselves, not read from the code.

import { beforeAll, describe, expect, test } from 'vitest'
import { contains, boundaryCodeAt } from '@/lib/agencies/rules/boundary-geometry'
import type { Boundary } from '@/lib/agencies/rules/boundary-geometry'
import { inForce, leadFor } from '@/lib/agencies/routing'
import { agenciesOn, categoriesOn } from '@/lib/agencies/views'
import { readReference } from '@/prisma/seed/reference-files'
import type { Reference } from '@/prisma/seed/reference-files'
import { batamFolder, withChangedReference } from '@/tests/support/changed-reference'

let world: Reference
let boundaries: Boundary[]

beforeAll(async () => {
  world = await readReference(batamFolder)
  boundaries = world.boundaries.features.map(({ properties, geometry }) => ({
    code: properties.code,
    polygons: geometry.coordinates,
  }))
})

function agencies(day: string) {
  return agenciesOn(day, withDays(world.agencies.agencies))
}

function categories(day: string) {
  return categoriesOn(day, withDays(world.categories.categories))
}

function withDays<Row extends { versions: { validFrom: Date; validTo: Date | null }[] }>(
  rows: Row[],
) {
  const iso = (date: Date) => date.toISOString().slice(0, 10)
  return rows.map((row) => ({
    ...row,
    versions: row.versions.map((version: Row['versions'][number]) => ({
      ...version,
      validFrom: iso(version.validFrom),
      validTo: version.validTo && iso(version.validTo),
    })),
  }))
}

function kelurahanNamed(name: string) {
  const found = world.areas.areas.find((area) => area.name === name && area.kind === 'kelurahan')
  if (!found) throw new Error(`no kelurahan ${name}`)
  return found
}

describe('areas', () => {
  test('Batam has 12 kecamatan and 64 kelurahan, in the numbers of the Kemendagri list', () => {
    const kelurahan = world.areas.areas.filter(({ kind }) => kind === 'kelurahan')
    const perKecamatan = world.areas.areas
      .filter(({ kind }) => kind === 'kecamatan')
      .map(({ code }) => kelurahan.filter(({ parentCode }) => parentCode === code).length)
    expect(perKecamatan).toEqual([6, 4, 7, 4, 6, 5, 4, 8, 4, 6, 6, 4])
    expect(kelurahan).toHaveLength(64)
    expect(new Set(world.areas.areas.map(({ code }) => code)).size).toBe(76)
  })

  test('every kelurahan has a boundary around its label point, and no other has', () => {
    for (const { kind, code, latitude, longitude } of world.areas.areas) {
      if (kind === 'kecamatan') continue
      const around = boundaries.filter(({ polygons }) => contains(polygons, [longitude, latitude]))
      expect(around.map((boundary) => boundary.code)).toEqual([code])
    }
  })

  test.each([
    ['city hall', 1.1293, 104.0537, 'Teluk Tering'],
    ['Hang Nadim airport', 1.121, 104.119, 'Batu Besar'],
    ['Nagoya Hill', 1.1457, 104.0107, 'Lubuk Baja Kota'],
    ['Batamindo', 1.0585, 104.029, 'Muka Kuning'],
  ])('%s lies where people say it lies', (_name, latitude, longitude, kelurahan) => {
    expect(boundaryCodeAt(latitude, longitude, boundaries)).toBe(kelurahanNamed(kelurahan).code)
  })

  test('a boat near the shore belongs to the nearest kelurahan, one far out to none', () => {
    const { latitude, longitude, code } = kelurahanNamed('Sambau')
    const north = boundaries.find((boundary) => boundary.code === code)?.polygons.flat(2) ?? []
    const shore = north.reduce((best, point) => (point[1] > best[1] ? point : best))
    expect(boundaryCodeAt(latitude, longitude, boundaries)).toBe(code)
    expect(boundaryCodeAt(shore[1] + 0.005, shore[0], boundaries)).toBe(code)
    expect(boundaryCodeAt(shore[1] + 0.012, shore[0], boundaries)).toBeNull()
  })

  test('spellings of the press and of BPS are known', () => {
    expect(kelurahanNamed('Sungai Panas').aliases).toContain('Sei Panas')
    expect(kelurahanNamed('Pulau Terung').aliases).toContain('Pulau Terong')
    const kecamatan = world.areas.areas.filter(({ kind }) => kind === 'kecamatan')
    expect(kecamatan.flatMap(({ aliases }) => aliases)).toEqual(
      expect.arrayContaining(['Belakangpadang', 'Batuampar', 'Sungai Beduk']),
    )
  })
})

describe('agencies', () => {
  test('34 of the city (33 and BRIDA), the Inspektorat among them, and 12 kecamatan', () => {
    const kinds = agencies('2026-11-24').map(({ kind }) => kind)
    expect(kinds.filter((kind) => kind === 'department')).toHaveLength(33)
    expect(kinds.filter((kind) => kind === 'district')).toHaveLength(12)
    const oversight = agencies('2026-11-24').filter(({ kind }) => kind === 'oversight')
    expect(oversight.map(({ code }) => code)).toEqual(['INSPEKTORAT'])
  })

  test('the bodies that citizens confuse with the city are there, each with what it does', () => {
    const outside = agencies('2026-11-24').filter(({ kind }) => kind === 'external')
    expect(outside.map(({ code }) => code).sort()).toEqual(
      [
        ...['AIR-BATAM-HILIR', 'BEA-CUKAI', 'BPBATAM', 'BPJS-KES', 'BPJS-TK', 'BPN', 'BPS'],
        ...['IMIGRASI', 'KEMENAG', 'KSOP', 'OMBUDSMAN-KEPRI', 'PEMPROV-KEPRI', 'PENGEMBANG'],
        ...['PLN-BATAM', 'PN-BATAM', 'POLRESTA', 'WASNAKER-KEPRI'],
      ].sort(),
    )
    expect(outside.filter(({ duty }) => duty === null)).toEqual([])
  })

  test('a renamed agency keeps its code and reads by the name of the day', () => {
    const nameOn = (day: string) => agencies(day).find(({ code }) => code === 'BAPELITBANG')?.name
    expect(nameOn('2024-12-31')).toMatch(/Penelitian/)
    expect(nameOn('2025-01-01')).toBe('Badan Perencanaan Pembangunan Daerah')
    expect(agencies('2024-12-31').map(({ code }) => code)).not.toContain('BRIDA')
  })

  test('only what an official list fixes is confirmed: the kecamatan', () => {
    const confirmed = agencies('2026-11-24').filter(({ certainty }) => certainty === 'confirmed')
    expect(new Set(confirmed.map(({ kind }) => kind))).toEqual(new Set(['district']))
    expect(confirmed).toHaveLength(12)
  })

  test('a telephone number from the press carries its year or the word that it is unconfirmed', () => {
    const contacts = agencies('2026-11-24').flatMap(({ contact }) => contact ?? [])
    const numbers = contacts.filter((contact) => /\d{3}-\d{4}|\d{6,}/.test(contact))
    expect(numbers).toHaveLength(4)
    for (const contact of numbers) expect(contact).toMatch(/belum dikonfirmasi/)
  })
})

describe('categories', () => {
  test('43 categories, each with agencies that exist on the day they are named', () => {
    const known = new Set(agencies('2025-01-01').map(({ code }) => code))
    const all = categories('2025-01-01')
    expect(all).toHaveLength(43)
    for (const { leadAgency, supportingAgencies } of all) {
      for (const code of supportingAgencies) expect(known).toContain(code)
      if (leadAgency !== null) expect(known).toContain(leadAgency)
    }
  })

  test.each([
    ['INFRA_JALAN_JEMBATAN', 'DBMSDA'],
    ['INFRA_PENERANGAN_SARANA', 'DBMSDA'],
    ['LINGKUNGAN_SAMPAH', 'DLH'],
    ['LUAR_AIR_BERSIH', 'BPBATAM'],
    ['LUAR_LISTRIK', 'PLN-BATAM'],
    ['LUAR_IMIGRASI', 'IMIGRASI'],
    ['KEMASYARAKATAN_ORGANISASI', 'KEC-217110'],
  ])('%s in Teluk Tering goes to %s', (code, agency) => {
    const category = categories('2026-12-01').find((candidate) => candidate.code === code)
    const place = { parentCode: kelurahanNamed('Teluk Tering').parentCode ?? '' }
    expect(category && leadFor(category, place, agencies('2026-12-01'))).toBe(agency)
  })

  test('a category of the kecamatan leads nowhere without a place', () => {
    expect(leadFor({ leadAgency: null }, null, agencies('2026-11-24'))).toBeNull()
  })

  test('each has words of SP4N-LAPOR!, whose tree has 38 roots and 920 topics, none twice', () => {
    const topics = world.sp4n.categories
    const roots = topics.filter(({ parent }) => parent === '')
    expect(roots).toHaveLength(38)
    expect(topics).toHaveLength(38 + 920)
    expect(new Set(topics.map(({ parent, name }) => `${parent} / ${name}`)).size).toBe(958)
    expect(world.categories.categories.filter(({ sp4n }) => sp4n.length === 0)).toEqual([])
    expect(world.categories.sp4nCertainty).toBe('estimate')
  })

  test('who answers for what is nowhere said to be confirmed', () => {
    const certainties = categories('2026-11-24').map(({ certainty }) => certainty)
    expect(new Set(certainties)).toEqual(new Set(['estimate']))
  })
})

describe('calendar and deadlines', () => {
  test('2022 to 2026 are confirmed, 2027 is an estimate', () => {
    const years = world.calendar.years.map(({ year, certainty }) => `${year} ${certainty}`)
    expect(years).toEqual([
      ...[2022, 2023, 2024, 2025, 2026].map((year) => `${year} confirmed`),
      '2027 estimate',
    ])
  })

  test('the numbers of 62/2018 are marked as repealed and awaiting confirmation', () => {
    const prescribed = world.deadlines.rules.filter(
      ({ clock, extensionDays }) =>
        !['contest', 'completion', 'arbitration'].includes(clock) && extensionDays === undefined,
    )
    expect(prescribed).toHaveLength(4)
    for (const { certainty, source } of prescribed) {
      expect(certainty).toBe('estimate')
      expect(source).toMatch(/62\/2018.*dicabut.*5\/2025.*menunggu konfirmasi/)
    }
  })
})

test('what is asked of the PPID has ten working days and seven more, to be confirmed', () => {
  const [asked] = world.deadlines.rules.filter(({ extensionDays }) => extensionDays !== undefined)
  expect(asked).toMatchObject({
    ...{ clock: 'settlement', certainty: 'estimate', extensionDays: 7 },
    workingDays: { public_information: 10 },
  })
  expect(asked?.source).toMatch(/UU 14\/2008.*menunggu konfirmasi/)
})

test('the days to object are Kesah’s own, and say so', () => {
  const [contest] = world.deadlines.rules.filter(({ clock }) => clock === 'contest')
  expect(contest).toMatchObject({ certainty: 'estimate' })
  expect(contest?.source).toMatch(/ditetapkan oleh Kesah/)
})

describe('versions', () => {
  const old = { name: 'old', validFrom: '2022-01-01', validTo: null }
  const fresh = { name: 'new', validFrom: '2026-07-01', validTo: '2027-01-01' }

  test('the latest that has begun holds, until the day it ends', () => {
    const nameOn = (day: string) => inForce([old, fresh], day)?.name ?? null
    expect(['2021-12-31', '2022-01-01', '2026-06-30', '2026-07-01'].map(nameOn)).toEqual([
      null,
      'old',
      'old',
      'new',
    ])
    expect(nameOn('2026-12-31')).toBe('new')
    expect(nameOn('2027-01-01')).toBeNull()
  })
})

describe('a faulty folder', () => {
  test('is refused, naming the file and the unknown agency', async () => {
    const readWithLead = (lead: string) => {
      const change = (text: string) =>
        text.replace('"leadAgency": "DLH"', `"leadAgency": "${lead}"`)
      return withChangedReference({ 'categories.json': change }, readReference)
    }
    await expect(readWithLead('DLHK')).rejects.toThrow('unknown agency DLHK')
    await expect(readWithLead('D L H')).rejects.toThrow(/categories\.json.*leadAgency/s)
  })
})
