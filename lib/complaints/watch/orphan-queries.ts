import { isOfficer, type Actor } from '@/lib/kernel/actor'
import { db } from '@/lib/platform/db'
import { clocksOfOpen } from '@/lib/complaints/rules/lifecycle'
import {
  openStatuses,
  owedByAgency,
  owedToCitizen,
  statusesOf,
} from '@/lib/complaints/rules/states'
import { rolesInTurn, type TurnHolder } from '@/lib/complaints/rules/turn-holders'
import { maySeeOrphans } from '@/lib/complaints/rules/desk-policy'

/** Open complaints whose holder has nobody who could act, or that no clock would ever ring for. */
export interface OrphanView {
  /** Code of the agency that holds them, or who in the city has the turn. */
  holder: string
  why: 'nobody_works_there' | 'person_has_left' | 'no_clock_runs'
  count: number
}

/**
 * None of this should ever be found: accounts cannot be closed before their cases have gone somewhere.
 * Counts alone, so that the operator, who sees no complaint, can mend it. Empty for all others.
 */
export async function listOrphans(actor: Actor): Promise<OrphanView[]> {
  if (!maySeeOrphans(actor)) return []
  const { governmentId } = actor
  const found = await Promise.all([
    withoutStaff(governmentId),
    withoutPerson(governmentId),
    withoutClock(governmentId),
  ])
  return found.flat()
}

/** Of the accounts that could act. */
function rolesOf(holder: TurnHolder) {
  return [...rolesInTurn[holder]]
}

/** By the counts that a trigger keeps: few rows, however many complaints there are. */
function withoutStaff(governmentId: string): Promise<OrphanView[]> {
  return db().$queryRaw<OrphanView[]>`
    WITH held AS (
      SELECT CASE
          WHEN status = ANY(${statusesOf('verifier')}::status[]) AND returned_by IN ('arbiter', 'validator') THEN returned_by
          WHEN agency_code <> '' THEN agency_code
          ELSE 'verifier' END AS holder,
        sum(count)::int AS count
      FROM complaint_counts
      WHERE government_id = ${governmentId}
        AND status = ANY(${owedToCitizen}::status[])
      GROUP BY 1 HAVING sum(count) > 0)
    SELECT holder, 'nobody_works_there' AS why, count FROM held
    WHERE NOT EXISTS (
      SELECT 1 FROM users u
      WHERE u.government_id = ${governmentId} AND u.deactivated_at IS NULL AND CASE holder
        WHEN 'verifier' THEN u.role = ANY(${rolesOf('verifier')}::role[])
        WHEN 'arbiter' THEN u.role = ANY(${rolesOf('arbiter')}::role[])
        WHEN 'validator' THEN u.role = ANY(${rolesOf('validator')}::role[])
        ELSE u.role = ANY(${rolesOf('agency')}::role[]) AND u.agency_code = holder END)
    ORDER BY holder`
}

/** Assigned to an account that has been closed, or that belongs to another agency now. */
function withoutPerson(governmentId: string): Promise<OrphanView[]> {
  return db().$queryRaw<OrphanView[]>`
    SELECT c.agency_code AS holder, 'person_has_left' AS why, count(*)::int AS count
    FROM complaints c JOIN users u ON u.government_id = c.government_id AND u.id = c.assigned_to
    WHERE c.government_id = ${governmentId} AND c.assigned_to IS NOT NULL
      AND c.status = ANY(${owedByAgency}::status[])
      AND (u.deactivated_at IS NOT NULL OR u.agency_code IS DISTINCT FROM c.agency_code)
    GROUP BY 1 ORDER BY 1`
}

/** Whether the agency that has the turn on it has nobody who could act; for those who look from outside. */
export async function reachesNobody(actor: Actor, number: string): Promise<boolean> {
  if (actor.role === 'citizen' || isOfficer(actor)) return false
  const { governmentId } = actor
  const { agencyCode } =
    (await db().complaint.findUnique({
      where: { governmentId_number: { governmentId, number }, status: { in: owedByAgency } },
      select: { agencyCode: true },
    })) ?? {}
  if (!agencyCode) return false
  const acting = await db().user.count({
    where: { governmentId, agencyCode, role: { in: rolesOf('agency') }, deactivatedAt: null },
  })
  return acting === 0
}

/** Among those that are open, which are few beside those that have ended. */
function withoutClock(governmentId: string): Promise<OrphanView[]> {
  return db().$queryRaw<OrphanView[]>`
    SELECT coalesce(c.agency_code, 'verifier') AS holder, 'no_clock_runs' AS why,
      count(*)::int AS count
    FROM complaints c
    WHERE c.government_id = ${governmentId}
      AND c.status = ANY(${openStatuses}::status[])
      AND NOT EXISTS (
        SELECT 1 FROM clocks k WHERE k.government_id = c.government_id AND k.complaint_id = c.id
          AND k.stopped_at IS NULL AND k.name = ANY(${clocksOfOpen}::clock_name[]))
    GROUP BY 1 ORDER BY 1`
}
