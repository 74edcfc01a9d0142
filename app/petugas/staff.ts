import 'server-only'
import { notFound } from 'next/navigation'
import type { Staff } from '@/lib/kernel/actor'
import { requireActor } from '@/lib/accounts/current-actor'
import { roleLabels } from '@/lib/accounts/rules/labels'
import { findSelf } from '@/lib/accounts/queries'
import { findAgency } from '@/lib/agencies/reference/queries'
import { requestTime } from '@/lib/platform/request-time'

export interface AtDesk {
  actor: Staff
  /** For the head line: who sits here, and as what. */
  person: { name: string; role: string }
  now: Date
}

/** Who works at the desk; visitors are led to /masuk, and for a citizen there is no desk. */
export async function requireStaff(): Promise<AtDesk> {
  const actor = await requireActor()
  if (actor.role === 'citizen' || actor.role === 'clock') notFound()
  const now = requestTime()
  const [self, role] = await Promise.all([findSelf(actor), roleOf(actor, now)])
  return { actor, person: { name: self?.name ?? '', role }, now }
}

async function roleOf(actor: Staff, now: Date): Promise<string> {
  if (!('agency' in actor)) return roleLabels[actor.role]
  const agency = await findAgency(actor.governmentId, actor.agency, now)
  return agency?.name ?? roleLabels[actor.role]
}
