import { db } from '@/lib/platform/db'
import { inForce } from '@/lib/agencies/routing'
import { dated } from '@/lib/agencies/views'

export interface DivisionView {
  code: string
  name: string
}

/** Divisions of an agency on a day, by name. @param day 'YYYY-MM-DD' where the government is */
export async function listDivisions(
  governmentId: string,
  agencyCode: string,
  day: string,
): Promise<DivisionView[]> {
  const rows = await db().division.findMany({ where: { governmentId, agencyCode } })
  const codes = [...new Set(rows.map(({ code }) => code))]
  return codes
    .flatMap((code) => {
      const versions = rows.filter((row) => row.code === code).map(dated)
      const version = inForce(versions, day)
      return version ? [{ code, name: version.name }] : []
    })
    .sort((one, other) => one.name.localeCompare(other.name, 'id'))
}
