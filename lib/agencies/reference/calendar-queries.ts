import { cachedByKey } from '@/lib/agencies/reference-cache'
import { isoDate } from '@/lib/agencies/views'
import { DomainError } from '@/lib/kernel/errors'
import type { Calendar, CalendarDay } from '@/lib/kernel/working-days'
import { db } from '@/lib/platform/db'

/**
 * Days off that no later decree has superseded, office hours, and the zones that the government moved to.
 * @throws {DomainError} unknown_government
 */
export function findCalendar(governmentId: string): Promise<Calendar> {
  return rememberedCalendar(governmentId)
}

const rememberedCalendar = cachedByKey(readCalendar)

/** As it stands in the database this moment, for what must not lag behind it. */
export async function readCalendar(governmentId: string): Promise<Calendar> {
  const { days, ...since } = await readDated(governmentId)
  return { ...since, days: days.filter(({ supersededAt }) => supersededAt === null).map(asDay) }
}

/** Every calendar that has stood since the first decree, the one in force first. */
export async function readFormerCalendars(governmentId: string): Promise<Calendar[]> {
  const { days, zones, hours, timeZone } = await readDated(governmentId)
  const moments = days.flatMap(({ recordedAt, supersededAt }) => [recordedAt, supersededAt])
  const decrees = latestFirst(moments.flatMap((moment) => moment?.toISOString() ?? []))
  const firsts = latestFirst([...zones, ...hours].map(({ validFrom }) => validFrom))
  return decrees.flatMap((decree) =>
    // Without any of what began on that day or later; first of all with all of it.
    ['9999', ...firsts].map((day) => ({
      timeZone,
      days: days.filter(stoodAt(new Date(decree))).map(asDay),
      zones: zones.filter(({ validFrom }) => validFrom < day),
      hours: hours.filter(({ validFrom }) => validFrom < day),
    })),
  )
}

type DatedDay = Awaited<ReturnType<typeof readDated>>['days'][number]

function stoodAt(moment: Date) {
  return ({ recordedAt, supersededAt }: DatedDay) =>
    recordedAt <= moment && (supersededAt === null || supersededAt > moment)
}

function asDay({ date, kind, name, certainty }: DatedDay): CalendarDay {
  return { date: isoDate(date), kind, name, certainty }
}

function latestFirst(moments: readonly string[]): string[] {
  return [...new Set(moments)].sort().reverse()
}

async function readDated(governmentId: string) {
  const government = await db().government.findUnique({
    where: { id: governmentId },
    select: { timeZone: true },
  })
  if (!government) throw new DomainError('unknown_government')
  const zones = await db().zoneOfGovernment.findMany({
    where: { governmentId },
    select: { validFrom: true, timeZone: true },
    orderBy: { validFrom: 'asc' },
  })
  const days = await db().dayOff.findMany({
    where: { governmentId },
    select: {
      date: true,
      kind: true,
      name: true,
      certainty: true,
      recordedAt: true,
      supersededAt: true,
    },
    orderBy: { date: 'asc' },
  })
  const hours = await db().officeHours.findMany({
    where: { governmentId },
    select: { weekday: true, validFrom: true, opens: true, closes: true },
  })
  return {
    timeZone: government.timeZone,
    zones: zones.map(since),
    days,
    hours: hours.map(since),
  }
}

/** A row with its first day as the calendar names days. */
function since<Row extends { validFrom: Date }>(row: Row) {
  return { ...row, validFrom: isoDate(row.validFrom) }
}

/** The zone that the government lives in by the database's clock, by its code. */
export async function zonesInForce(): Promise<ReadonlyMap<string, string>> {
  const rows = await db().$queryRaw<{ id: string; timeZone: string }[]>`
    SELECT DISTINCT ON (government_id) government_id AS id, time_zone AS "timeZone"
    FROM zones_of_governments
    WHERE valid_from <= (now() AT TIME ZONE time_zone)::date
    ORDER BY government_id, valid_from DESC`
  return new Map(rows.map(({ id, timeZone }) => [id, timeZone]))
}

/** In force on a day, and since when; null where the government never moved to another zone. */
export async function findZone(governmentId: string, day: string) {
  const row = await db().zoneOfGovernment.findFirst({
    where: { governmentId, validFrom: { lte: new Date(day) } },
    orderBy: { validFrom: 'desc' },
    select: { timeZone: true, validFrom: true, certainty: true },
  })
  return row && since(row)
}
