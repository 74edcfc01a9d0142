import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findCalendar } from '@/lib/agencies/reference/calendar-queries'
import {
  findAgency,
  findGovernmentForHost,
  findKelurahan,
  findKelurahanAt,
  leadAgencyFor,
  listAgencies,
  listCategories,
  listDeadlineRules,
  listKelurahan,
} from '@/lib/agencies/reference/queries'
import { kelurahanOf } from '@/lib/complaints/filing/kelurahan-of'
import { db, openDatabase } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import type { PrismaClient } from '@/prisma/generated/client'
import { loadReference } from '@/prisma/seed/reference'
import { batamFolder, withChangedReference } from '@/tests/support/changed-reference'

const batam = '21.71'
const today = new Date('2026-11-24T03:00:00Z')

let owner: PrismaClient

beforeAll(() => {
  owner = openDatabase(env().databaseUrl, 'owner')
})

afterAll(async () => {
  await owner.$disconnect()
})

/** Every reference row there is. */
async function everything(): Promise<unknown[]> {
  return Promise.all([
    owner.government.findMany(),
    owner.agency.findMany(),
    owner.agencyVersion.findMany(),
    owner.category.findMany(),
    owner.categoryVersion.findMany(),
    owner.sp4nCategory.findMany(),
    owner.sp4nMapping.findMany(),
    owner.area.findMany(),
    owner.dayOff.findMany(),
    owner.officeHours.findMany(),
    owner.deadlineRule.findMany(),
    owner.categoryQuestion.findMany(),
    owner.emergencyPhrase.findMany(),
    owner.suggestionModel.findMany(),
  ])
}

function loadChanged(name: string, change: (text: string) => string): Promise<number> {
  return withChangedReference({ [name]: change }, (copy) => loadReference(owner, copy))
}

describe('loading', () => {
  test('a second load adds no row and changes none', async () => {
    await loadReference(owner, batamFolder)
    const before = await everything()
    expect(await loadReference(owner, batamFolder)).toBe(0)
    expect(await everything()).toEqual(before)
  })

  test('every row says where it came from', async () => {
    const missing = { where: { source: { in: ['', ' '] } } }
    expect(await owner.agencyVersion.count(missing)).toBe(0)
    expect(await owner.categoryVersion.count(missing)).toBe(0)
    expect(await owner.area.count(missing)).toBe(0)
    expect(await owner.dayOff.count(missing)).toBe(0)
    expect(await owner.deadlineRule.count(missing)).toBe(0)
    expect(await owner.categoryQuestion.count(missing)).toBe(0)
    expect(await owner.emergencyPhrase.count(missing)).toBe(0)
    expect(await owner.suggestionModel.count(missing)).toBe(0)
    expect(await owner.sp4nCategory.count()).toBe(958)
    expect(await owner.area.count({ where: { kind: 'kelurahan' } })).toBe(64)
  })

  test('an edited row in the file does not edit the row in the database', async () => {
    const before = await everything()
    const added = await loadChanged('deadlines.json', (text) =>
      text.replace('"complaint": 14', '"complaint": 99'),
    )
    expect(added).toBe(0)
    expect(await everything()).toEqual(before)
  })

  test('the running system may read reference data and not write them', async () => {
    await expect(db().deadlineRule.updateMany({ data: { workingDays: 1 } })).rejects.toThrow(
      /permission denied|denied/i,
    )
  })
})

describe('reading', () => {
  test('the only government answers at every host', async () => {
    for (const host of [null, 'localhost:3000', 'kesah.example']) {
      expect((await findGovernmentForHost(host)).id).toBe(batam)
    }
  })

  test('18 to 24 March 2026 are off, by name', async () => {
    const { timeZone, days, hours } = await findCalendar(batam)
    const march = days.filter(({ date }) => date >= '2026-03-18' && date <= '2026-03-24')
    expect(timeZone).toBe('Asia/Jakarta')
    expect(march.map(({ date }) => date)).toEqual([
      ...['2026-03-18', '2026-03-19', '2026-03-20', '2026-03-21', '2026-03-22', '2026-03-23'],
      '2026-03-24',
    ])
    expect(march[0]).toEqual({
      date: '2026-03-18',
      kind: 'collective_leave',
      name: 'Nyepi',
      certainty: 'confirmed',
    })
    expect(hours).toHaveLength(7)
    const next = days.filter(({ date }) => date.startsWith('2027'))
    expect(new Set(next.map(({ certainty }) => certainty))).toEqual(new Set(['estimate']))
  })

  test('seven clocks by five classes, each with its number of days', async () => {
    const rules = await listDeadlineRules(batam)
    const settlement = rules.filter(({ clock }) => clock === 'settlement')
    expect(rules).toHaveLength(35)
    expect(Object.fromEntries(settlement.map((rule) => [rule.class, rule.workingDays]))).toEqual({
      information: 5,
      aspiration: 5,
      complaint: 14,
      oversight: 60,
      public_information: 10,
    })
  })

  test('12 kecamatan with 64 kelurahan, and the kelurahan of a point', async () => {
    const kecamatan = await listKelurahan(batam)
    expect(kecamatan).toHaveLength(12)
    expect(kecamatan.flatMap(({ kelurahan }) => kelurahan)).toHaveLength(64)
    const tering = await findKelurahan(batam, '21.71.10.1003')
    expect(tering?.name).toBe('Teluk Tering')
    expect(await findKelurahanAt(batam, 1.1293, 104.0537)).toEqual(tering)
    expect(await findKelurahanAt(batam, -6.2, 106.8)).toBeNull()
    expect(await findKelurahan(batam, '21.71.99.9999')).toBeNull()
  })

  test('a point outside of the city asks for a landmark, and with one it is taken', async () => {
    const singapore = { landmark: '', latitude: 1.29, longitude: 103.85 }
    await expect(kelurahanOf(batam, singapore)).rejects.toMatchObject({
      code: 'point_outside',
      field: 'landmark',
    })
    expect(await kelurahanOf(batam, { ...singapore, landmark: 'Dekat pelampung' })).toBeUndefined()
    expect(await kelurahanOf(batam, { ...singapore, kelurahan: '21.71.10.1003' })).toBe(
      '21.71.10.1003',
    )
    const cityHall = { landmark: '', latitude: 1.1293, longitude: 104.0537 }
    expect(await kelurahanOf(batam, cityHall)).toBe('21.71.10.1003')
  })

  test('what people call an area, and its outline, are renewed with the next load', async () => {
    const where = { governmentId_code: { governmentId: batam, code: '21.71.04.1003' } }
    const before = await owner.area.findUniqueOrThrow({ where })
    await owner.area.update({ where, data: { aliases: [] } })
    await loadReference(owner, batamFolder)
    const { aliases, polygon } = await owner.area.findUniqueOrThrow({ where })
    expect({ aliases, polygon }).toEqual({ aliases: before.aliases, polygon: before.polygon })
    expect(aliases).toContain('Punggur')
  })

  test('43 categories, and who leads for them at a place', async () => {
    expect(await listCategories(batam, today)).toHaveLength(43)
    const lead = (category: string, kelurahan: string | null) =>
      leadAgencyFor(batam, category, kelurahan, today)
    expect(await lead('INFRA_JALAN_JEMBATAN', null)).toBe('DBMSDA')
    expect(await lead('KEMASYARAKATAN_ORGANISASI', '21.71.10.1003')).toBe('KEC-217110')
    expect(await lead('KEMASYARAKATAN_ORGANISASI', null)).toBeNull()
    expect(await lead('NOT_A_CATEGORY', '21.71.10.1003')).toBeNull()
  })

  test('an agency by its code, on the day', async () => {
    expect((await listAgencies(batam, today)).length).toBe(63)
    expect((await findAgency(batam, 'DBMSDA', today))?.name).toBe(
      'Dinas Bina Marga dan Sumber Daya Air',
    )
    expect(await findAgency(batam, 'BRIDA', new Date('2024-12-31T16:59:59Z'))).toBeNull()
    expect(await findAgency(batam, 'BRIDA', new Date('2024-12-31T17:00:00Z'))).not.toBeNull()
    expect(await findAgency(batam, 'NOT-AN-AGENCY', today)).toBeNull()
  })
})

describe('a decree that replaces an estimate', () => {
  test('supersedes the old days off and keeps them on record', async () => {
    await loadChanged('calendar.json', (text) => {
      const calendar = JSON.parse(text) as { years: { year: number }[] }
      const years = calendar.years.flatMap((year) =>
        year.year === 2027
          ? [
              { ...year, supersededAt: '2026-12-01T00:00:00Z' },
              {
                ...year,
                recordedAt: '2026-12-01T00:00:00Z',
                certainty: 'confirmed',
                days: [{ date: '2027-03-08', kind: 'national', name: 'Nyepi' }],
              },
            ]
          : [year],
      )
      return JSON.stringify({ ...calendar, years })
    })
    const year = { gte: new Date('2027-01-01'), lte: new Date('2027-12-31') }
    const rows = await owner.dayOff.findMany({ where: { governmentId: batam, date: year } })
    const inForce = rows.filter(({ supersededAt }) => supersededAt === null)
    expect(inForce.map(({ certainty }) => certainty)).toEqual(['confirmed'])
    expect(rows.length).toBeGreaterThan(15)
  })
})
