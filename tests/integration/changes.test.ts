// Changes to the reference data by one pattern: drafted, looked at, published for a day, carried out as
// dated rows by the worker, and never edited.

import { beforeAll, describe, expect, it } from 'vitest'
import { listChanges, findChange } from '@/lib/agencies/change-queries'
import { changeInput } from '@/lib/agencies/rules/changes'
import { decideChange, draftChange } from '@/lib/agencies/commands/change'
import { listDivisions } from '@/lib/agencies/reference/division-queries'
import { inForce } from '@/lib/agencies/routing'
import { dated } from '@/lib/agencies/views'
import { listEffects } from '@/lib/complaints/watch/effect-queries'
import { assign } from '@/lib/complaints/commands/steps/assign'
import { recountClocks } from '@/lib/complaints/jobs'
import { db } from '@/lib/platform/db'
import { batam, type Cast } from '@/tests/support/cast'
import { asWorker } from '@/tests/support/notice-world'
import { common, publishChange, typed } from '@/tests/support/reference-changes'
import { broughtTo, minutesAfter, populate, recordOf, tuesday } from '@/tests/support/world'

let cast: Cast
const at = (minutes: number) => minutesAfter(tuesday, minutes)

beforeAll(async () => {
  cast = await populate()
})

const published = (fields: Record<string, string>) => publishChange(cast, fields)

async function categoryOn(code: string, day: string) {
  const versions = await db().categoryVersion.findMany({
    where: { governmentId: batam, categoryCode: code },
  })
  return inForce(versions.map(dated), day)
}

describe('a change', () => {
  const rule = { kind: 'deadline', clock: 'settlement', class: 'complaint', workingDays: '10' }

  it('does nothing as a draft, and tells what it would do to the last hundred cases', async () => {
    const { number } = await broughtTo('in_progress', cast, tuesday)
    const before = await db().deadlineRule.count()
    const id = await draftChange(cast.budi, typed(rule), at(1))
    const change = await findChange(cast.budi, id)
    const later = new Date('2026-12-10T09:00:01Z')
    const [effect] = change ? await listEffects(cast.budi, change, later) : []
    expect(effect).toMatch(/: 0 terlambat dengan batas sekarang, 1 dengan batas baru/)
    expect(await db().deadlineRule.count()).toBe(before)
    expect((await recordOf({ number })).status).toBe('in_progress')
    await decideChange(cast.budi, id, 'discard', at(2))
    await expect(decideChange(cast.budi, id, 'publish', at(3))).rejects.toMatchObject({
      code: 'not_found',
    })
  })

  it('once published holds from its day on, and leaves the row before it as it was', async () => {
    await published(rule)
    const rows = await db().deadlineRule.findMany({
      where: { governmentId: batam, clock: 'settlement', class: 'complaint' },
      orderBy: { validFrom: 'asc' },
    })
    expect(rows.map(({ workingDays }) => workingDays)).toEqual([14, 10])
    expect(rows.at(-1)).toMatchObject({ certainty: 'confirmed', source: common.source })
    const history = await listChanges(cast.budi, ['deadline'])
    expect(history.map(({ appliedAt }) => appliedAt !== null)).toEqual([true, false])
  })

  it('is not published twice for one day: the second could not hold', async () => {
    const id = await draftChange(cast.budi, typed({ ...rule, workingDays: '12' }), at(4))
    await expect(decideChange(cast.gita, id, 'publish', at(5))).rejects.toMatchObject({
      code: 'day_taken',
    })
    const later = typed({ ...rule, workingDays: '12', validFrom: '2026-12-02' })
    const next = await draftChange(cast.budi, later, at(6))
    await decideChange(cast.gita, next, 'publish', at(7))
    expect((await findChange(cast.budi, next))?.publishedAt).toEqual(at(7))
  })

  it('is not made for a day that has begun, nor by whoever may not', async () => {
    const today = draftChange(cast.budi, typed({ ...rule, validFrom: '2026-11-24' }), at(1))
    await expect(today).rejects.toMatchObject({ code: 'already_past', field: 'validFrom' })
    await expect(draftChange(cast.citra, typed(rule), at(1))).rejects.toMatchObject({
      code: 'not_allowed',
    })
    expect(await listChanges(cast.citra, ['deadline'])).toEqual([])
  })

  it.each([
    [
      { kind: 'deadline', clock: 'settlement', class: 'complaint', workingDays: '0' },
      'workingDays',
    ],
    [{ kind: 'category', code: 'x y', name: 'Nama', sector: 'Kota', lead: 'DLH' }, 'code'],
    [{ kind: 'day_off', date: 'besok', name: 'Libur', dayKind: 'regional' }, 'date'],
  ])('says beside the field what is wrong: %j', (fields, field) => {
    const { error } = changeInput.safeParse({ ...common, ...fields })
    expect(error?.issues.map(({ path }) => path[0])).toEqual([field])
  })

  it('names no agency that is not there', async () => {
    const fields = { kind: 'category', code: 'jalan', name: 'Jalan', sector: 'Kota', lead: 'NONE' }
    await expect(draftChange(cast.budi, typed(fields), at(1))).rejects.toMatchObject({
      code: 'unknown_agency',
      field: 'lead',
    })
  })
})

describe('agencies and what they lead', () => {
  it('whatever an ended agency led has its successor from that day on, and not before', async () => {
    const led = await db().categoryVersion.findFirstOrThrow({
      where: { governmentId: batam, leadAgency: 'DISHUB' },
    })
    await published({ kind: 'agency_end', code: 'DISHUB', successor: 'DBMSDA' })
    expect((await categoryOn(led.categoryCode, '2026-11-30'))?.leadAgency).toBe('DISHUB')
    expect((await categoryOn(led.categoryCode, '2026-12-01'))?.leadAgency).toBe('DBMSDA')
    const versions = await db().agencyVersion.findMany({
      where: { governmentId: batam, agencyCode: 'DISHUB' },
    })
    expect(inForce(versions.map(dated), '2026-11-30')).not.toBeNull()
    expect(inForce(versions.map(dated), '2026-12-01') ?? null).toBeNull()
  })

  it('a new name holds from its day on, under the same code', async () => {
    await published({
      ...{ kind: 'agency', code: 'DLH', name: 'Dinas Lingkungan Hidup dan Kebersihan' },
      ...{ agencyKind: 'department', aliases: 'DLHK, Dinas Kebersihan' },
    })
    const versions = await db().agencyVersion.findMany({
      where: { governmentId: batam, agencyCode: 'DLH' },
    })
    const names = ['2026-11-30', '2026-12-01'].map((day) => inForce(versions.map(dated), day)?.name)
    expect(names).toEqual(['Dinas Lingkungan Hidup', 'Dinas Lingkungan Hidup dan Kebersihan'])
  })
})

describe('divisions of an agency', () => {
  it('stand for choice from their day on, until they end', async () => {
    const field = { kind: 'division', agency: 'DBMSDA', code: 'PJU', name: 'Bidang Penerangan' }
    await published(field)
    await published({ ...field, removed: 'on', validFrom: '2027-01-01' })
    const on = (day: string) => listDivisions(batam, 'DBMSDA', day)
    expect(await on('2026-11-30')).toEqual([])
    expect(await on('2026-12-01')).toEqual([{ code: 'PJU', name: 'Bidang Penerangan' }])
    expect(await on('2027-01-01')).toEqual([])
    const { number } = await broughtTo('in_progress', cast, tuesday)
    const given = { division: 'PJU' }
    await expect(assign(cast.citra, number, given, at(5))).rejects.toMatchObject({
      code: 'unknown_choice',
    })
    await assign(cast.citra, number, given, new Date('2026-12-01T03:00:00Z'))
    expect((await recordOf({ number })).divisionCode).toBe('PJU')
  })
})

describe('a day off that was not known', () => {
  it('moves what runs across it, and what has stopped stays', async () => {
    const running = await broughtTo('referred', cast, tuesday)
    const answered = await broughtTo('answered', cast, tuesday)
    const ends = async (filed: { number: string }) => {
      const { clocks } = await recordOf(filed)
      return clocks.find(({ name }) => name === 'settlement')?.dueAt.toISOString()
    }
    const before = await ends(answered)
    const first = await ends(running)
    await published({ kind: 'day_off', date: '2026-12-02', name: 'Pilkada', dayKind: 'regional' })
    await asWorker(() => recountClocks(at(4)))
    expect(first).toBe('2026-12-14T09:00:00.000Z')
    expect(await ends(running)).toBe('2026-12-15T09:00:00.000Z')
    expect(await ends(answered)).toBe(before)
  })
})
