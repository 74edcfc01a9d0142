import { agencyRoles, type Actor } from '@/lib/kernel/actor'
import { DomainError } from '@/lib/kernel/errors'
import { localDay } from '@/lib/kernel/time-zone'
import type { Transaction } from '@/lib/platform/transaction'
import { listDivisions } from '@/lib/agencies/reference/division-queries'
import { findGovernment } from '@/lib/agencies/reference/queries'
import type { AssignInput } from '@/lib/complaints/case/step-input'
import {
  perform,
  type LockedComplaint,
  type Performed,
} from '@/lib/complaints/commands/door/perform'

/**
 * One person of the agency, or one of its divisions, answers for it from now on.
 * @throws {DomainError} `unknown_person`, `unknown_choice` for whoever, or what, is not of that agency
 */
export async function assign(
  actor: Actor,
  number: string,
  { person, division, version }: AssignInput,
  now: Date,
): Promise<Performed> {
  const { timeZone } = await findGovernment(actor.governmentId)
  const day = localDay(now, timeZone)
  return perform(actor, number, 'assign', now, {
    expected: version,
    set: {
      ...(person !== undefined && { assignedTo: person }),
      ...(division !== undefined && { divisionCode: division }),
    },
    effect: async (tx, complaint) => {
      if (person !== undefined) await requireColleague(tx, complaint, person)
      if (division !== undefined) await requireDivision(complaint, division, day)
    },
  })
}

async function requireColleague(
  tx: Transaction,
  { governmentId, agencyCode }: LockedComplaint,
  id: string,
): Promise<void> {
  const working = { deactivatedAt: null, role: { in: [...agencyRoles] } }
  const known = await tx.user.count({ where: { governmentId, id, agencyCode, ...working } })
  if (known === 0) throw new DomainError('unknown_person', 'person')
}

async function requireDivision(
  { governmentId, agencyCode }: LockedComplaint,
  wanted: string,
  day: string,
): Promise<void> {
  const divisions = await listDivisions(governmentId, agencyCode ?? '', day)
  if (!divisions.some(({ code }) => code === wanted)) {
    throw new DomainError('unknown_choice', 'division')
  }
}
