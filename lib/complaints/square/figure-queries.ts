// Figures for everyone, computed from what happened and remembered for a minute.

import { Prisma } from '@/prisma/generated/client'
import { db } from '@/lib/platform/db'
import { findGovernment } from '@/lib/agencies/reference/queries'
import {
  agencyFiguresOf,
  figuresOf,
  figuresSince,
  keptForAMinute,
  type AgencyFigures,
  type Counted,
} from '@/lib/complaints/square/figures'
import { hiddenStatuses, owedByHolder, withAnswer } from '@/lib/complaints/rules/states'

export type { AgencyFigures, PublicFigures } from '@/lib/complaints/square/figures'

const holder = Prisma.sql`coalesce(c.outside_code, c.agency_code)`

/** What was taken back before anybody was told of it did not happen. */
const standing = Prisma.sql`NOT EXISTS (
  SELECT FROM events u WHERE u.government_id = e.government_id AND u.complaint_id = e.complaint_id
    AND u.action = 'undo' AND (u.payload->>'undoes')::bigint = e.sequence)`

const counted = Prisma.sql`
  c.class <> 'oversight' AND NOT c.hide_content AND c.status <> ALL(${hiddenStatuses}::status[])`

/** What the home page tells of how complaints fare. */
export const publicFigures = keptForAMinute(async (governmentId, now) => {
  const { timeZone } = await findGovernment(governmentId)
  const since = figuresSince(now)
  const [row] = await db().$queryRaw<Counted[]>`
    WITH lives AS (
      SELECT c.received_at,
        (SELECT min(e.occurred_at) FROM events e WHERE e.government_id = c.government_id
          AND e.complaint_id = c.id AND e.action IN ('inform', 'answer', 'relay') AND ${standing}) AS replied_at,
        (SELECT min(k.due_at) FROM clocks k WHERE k.government_id = c.government_id
          AND k.complaint_id = c.id AND k.name = 'reply') AS due_at
      FROM complaints c
      WHERE c.government_id = ${governmentId} AND ${counted}
        AND c.received_at >= ${since} AND c.received_at <= ${now}
    )
    SELECT count(*)::int AS received,
      count(*) FILTER (WHERE received_at >= date_trunc('month',
        ${now}::timestamptz AT TIME ZONE ${timeZone}) AT TIME ZONE ${timeZone})::int AS month,
      count(replied_at)::int AS answered,
      count(*) FILTER (WHERE replied_at <= due_at)::int AS in_time,
      count(*) FILTER (WHERE due_at IS NOT NULL
        AND (replied_at IS NOT NULL OR due_at < ${now}))::int AS judged,
      (percentile_cont(0.5) WITHIN GROUP (
        ORDER BY extract(epoch FROM replied_at - received_at) / 86400))::float AS median_days
    FROM lives`
  return figuresOf(row)
})

/** By the code of whoever holds or has answered them. */
export const agencyFigures = keptForAMinute(
  async (governmentId, now): Promise<ReadonlyMap<string, AgencyFigures>> => {
    const rows = await db().$queryRaw<
      { code: string; received: number; open: number; answered: number }[]
    >`
      SELECT ${holder} AS code, count(*)::int AS received,
        count(*) FILTER (WHERE c.status = ANY(${owedByHolder}::status[]))::int AS open,
        count(*) FILTER (WHERE c.status = ANY(${withAnswer}::status[]))::int AS answered
      FROM complaints c
      WHERE c.government_id = ${governmentId} AND ${counted} AND ${holder} IS NOT NULL
        AND c.received_at >= ${figuresSince(now)} AND c.received_at <= ${now}
      GROUP BY 1`
    return new Map(
      rows.flatMap(({ code, ...row }) => {
        const figures = agencyFiguresOf(row)
        return figures ? [[code, figures] as const] : []
      }),
    )
  },
)
