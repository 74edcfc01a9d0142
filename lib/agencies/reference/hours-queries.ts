import { db } from '@/lib/platform/db'
import { isoDate } from '@/lib/agencies/views'

/** In force on a day: a row for each ISO weekday of which anything is known, Monday first. */
export async function listOfficeHours(governmentId: string, day: string) {
  const rows = await db().officeHours.findMany({
    where: { governmentId, validFrom: { lte: new Date(day) } },
    orderBy: [{ weekday: 'asc' }, { validFrom: 'desc' }],
    distinct: ['weekday'],
    select: { weekday: true, validFrom: true, opens: true, closes: true, certainty: true },
  })
  return rows.map((row) => ({ ...row, validFrom: isoDate(row.validFrom) }))
}
