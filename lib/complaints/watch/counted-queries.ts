// What is counted of each agency, a statement a figure; who may read it is asked by whoever calls.

import type { Actor } from '@/lib/kernel/actor'
import { agencyClocks } from '@/lib/kernel/terms'
import { db } from '@/lib/platform/db'
import type { ComplaintClass } from '@/lib/complaints/rules/lifecycle'
import { owedByAgency, withAnswer } from '@/lib/complaints/rules/states'

/** Complaints about officials are never counted: even a number would tell. */
export const ordinary: { not: ComplaintClass } = { not: 'oversight' }

export interface AgencyWatch {
  code: string
  name: string
  open: number
  late: number
  /** Days from its referral to its answer, the middle of the last 90 days; null without answers. */
  medianDays: number | null
  /** How often it sent something back in the last 90 days. */
  returns: number
  /** What it promised for a day, of the last 90 days, as the citizens said. */
  kept: number
  broken: number
  lastSignedInAt: Date | null
  /** The last that happened to anything that it has open. */
  changedAt: Date | null
  /** When the oldest that it has open came in. */
  oldestAt: Date | null
  remindedAt: Date | null
}

type Figures = Partial<Omit<AgencyWatch, 'code' | 'name'>>
type Row = Figures & { code: string | null }

/** Figures by the code of the agency; what nothing was found of is left out. */
export async function countedByAgency(
  actor: Actor,
  since: Date,
  now: Date,
): Promise<Map<string, Figures>> {
  const { governmentId } = actor
  const found = await Promise.all([
    openOnes(governmentId),
    lateOnes(governmentId, now),
    medians(governmentId, since),
    returns(governmentId, since),
    commitments(governmentId, since),
    signIns(governmentId),
    reminders(governmentId, since),
  ])
  const counted = new Map<string, Figures>()
  for (const { code, ...figures } of found.flat()) {
    if (code !== null) counted.set(code, { ...counted.get(code), ...figures })
  }
  return counted
}

function openOnes(governmentId: string): Promise<Row[]> {
  return db().$queryRaw<Row[]>`
    SELECT agency_code AS code, count(*)::int AS open, min(received_at) AS "oldestAt",
      max(changed_at) AS "changedAt"
    FROM complaints
    WHERE government_id = ${governmentId} AND agency_code IS NOT NULL
      AND status = ANY(${owedByAgency}::status[]) AND class <> 'oversight'
    GROUP BY agency_code`
}

function lateOnes(governmentId: string, now: Date): Promise<Row[]> {
  return db().$queryRaw<Row[]>`
    SELECT c.agency_code AS code, count(DISTINCT c.id)::int AS late
    FROM clocks k
    JOIN complaints c ON c.government_id = k.government_id AND c.id = k.complaint_id
    WHERE k.name = ANY(${agencyClocks}::clock_name[]) AND k.stopped_at IS NULL AND k.due_at < ${now}
      AND c.government_id = ${governmentId} AND c.status = ANY(${owedByAgency}::status[])
      AND c.class <> 'oversight'
    GROUP BY c.agency_code`
}

function medians(governmentId: string, since: Date): Promise<Row[]> {
  return db().$queryRaw<Row[]>`
    SELECT c.agency_code AS code, percentile_cont(0.5) WITHIN GROUP (
      ORDER BY extract(epoch FROM k.stopped_at - k.started_at) / 86400)::float AS "medianDays"
    FROM clocks k
    JOIN complaints c ON c.government_id = k.government_id AND c.id = k.complaint_id
    WHERE k.government_id = ${governmentId} AND k.name = 'settlement' AND k.stopped_at >= ${since}
      AND c.status = ANY(${withAnswer}::status[]) AND c.class <> 'oversight'
    GROUP BY c.agency_code`
}

async function returns(governmentId: string, since: Date): Promise<Row[]> {
  const rows = await db().referral.groupBy({
    by: ['agencyCode'],
    where: {
      governmentId,
      endedAt: { gte: since },
      proposedCode: { not: null },
      complaint: { class: ordinary },
    },
    _count: true,
  })
  return rows.map(({ agencyCode: code, _count }) => ({ code, returns: _count }))
}

function commitments(governmentId: string, since: Date): Promise<Row[]> {
  return db().$queryRaw<Row[]>`
    SELECT p.agency_code AS code, count(*) FILTER (WHERE p.is_kept)::int AS kept,
      count(*) FILTER (WHERE NOT p.is_kept)::int AS broken
    FROM promises p
    JOIN complaints c ON c.government_id = p.government_id AND c.id = p.complaint_id
    WHERE p.government_id = ${governmentId} AND p.due_on >= ${since} AND p.is_kept IS NOT NULL
      AND c.class <> 'oversight'
    GROUP BY p.agency_code`
}

async function signIns(governmentId: string): Promise<Row[]> {
  const rows = await db().user.groupBy({
    by: ['agencyCode'],
    where: { governmentId, role: { in: ['officer', 'head'] }, deactivatedAt: null },
    _max: { lastSignedInAt: true },
  })
  return rows.map(({ agencyCode: code, _max }) => ({ code, ..._max }))
}

async function reminders(governmentId: string, since: Date): Promise<Row[]> {
  const rows = await db().reminder.groupBy({
    by: ['agencyCode'],
    where: { governmentId, remindedAt: { gte: since } },
    _max: { remindedAt: true },
  })
  return rows.map(({ agencyCode: code, _max }) => ({ code, ..._max }))
}
