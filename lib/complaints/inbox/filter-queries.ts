import { Prisma } from '@/prisma/generated/client'
import type { Actor } from '@/lib/kernel/actor'
import { parseInstant } from '@/lib/kernel/time-zone'
import { findGovernment } from '@/lib/agencies/reference/queries'
import type { DeskFilter } from '@/lib/complaints/inbox/filter-input'

/** Indonesian clocks never change. */
const oneDay = 24 * 60 * 60 * 1000

/** A filter in the shapes that the database takes: for lists, and for the search's own statement. */
export async function conditionsOf(
  actor: Actor,
  { kategori, opd, kelurahan, dari, sampai }: DeskFilter,
): Promise<{ where: Prisma.ComplaintWhereInput; sql: Prisma.Sql }> {
  const { timeZone } = await findGovernment(actor.governmentId)
  const since = dari && parseInstant(dari, timeZone)
  const until = sampai && new Date(parseInstant(sampai, timeZone).getTime() + oneDay)
  const parts: [Prisma.ComplaintWhereInput, Prisma.Sql][] = []
  if (kategori) parts.push([{ categoryCode: kategori }, Prisma.sql`c.category_code = ${kategori}`])
  if (opd) parts.push(heldBy(opd))
  if (kelurahan) parts.push(within(kelurahan))
  if (since) parts.push([{ receivedAt: { gte: since } }, Prisma.sql`c.received_at >= ${since}`])
  if (until) parts.push([{ receivedAt: { lt: until } }, Prisma.sql`c.received_at < ${until}`])
  return {
    where: { AND: parts.map(([where]) => where) },
    sql: Prisma.join([Prisma.sql`TRUE`, ...parts.map(([, sql]) => sql)], ' AND '),
  }
}

function heldBy(code: string): [Prisma.ComplaintWhereInput, Prisma.Sql] {
  return [
    { OR: [{ outsideCode: code }, { outsideCode: null, agencyCode: code }] },
    Prisma.sql`coalesce(c.outside_code, c.agency_code) = ${code}`,
  ]
}

/** A kecamatan's code begins the codes of its kelurahan. */
function within(code: string): [Prisma.ComplaintWhereInput, Prisma.Sql] {
  return [
    { kelurahanCode: { startsWith: code } },
    Prisma.sql`starts_with(c.kelurahan_code, ${code})`,
  ]
}
