// Who may see which complaints, and who may do what. `visibleTo` (for lists, part of every `where`)
// and `mayView` (for one record) are two forms of one rule; a test holds them together. What someone
// may not see does not exist for him. Which deeds are allowed follows from the table of lifecycle.ts
// alone, so that a page shows exactly the buttons that the command would accept.

import { isOfficer, type Actor, type ActorRole } from '@/lib/kernel/actor'
import {
  actions,
  stepOf,
  type Action,
  type ComplaintClass,
  type Status,
  type Step,
} from '@/lib/complaints/lifecycle'

/** The part of a complaint that decides who sees it and what may be done to it. */
export interface Guarded {
  governmentId: string
  id: string
  status: Status
  class: ComplaintClass
  agencyCode: string | null
  outsideCode: string | null
  reporterId: string | null
}

/** A condition on complaints, in the shape that the database client takes. */
export interface Scope {
  governmentId: string
  id?: string | { in: string[] }
  reporterId?: string
  agencyCode?: string
  class?: { not: ComplaintClass }
}

/** How far each role sees. */
type Sight = 'everything' | 'ordinary' | 'own agency' | 'own' | 'nothing'

const sight = {
  citizen: 'own',
  officer: 'own agency',
  head: 'own agency',
  field: 'own agency',
  verifier: 'everything',
  admin: 'everything',
  clock: 'everything',
  // What complains of officials themselves is for the Inspektorat (Permendagri 8/2023).
  validator: 'ordinary',
  supervisor: 'ordinary',
  leadership: 'ordinary',
  clerk: 'nothing',
  evaluator: 'nothing',
  operator: 'nothing',
} as const satisfies Record<ActorRole, Sight>

const nothing = { id: { in: [] } }

/** The complaints that exist for this actor. */
export function visibleTo(actor: Actor): Scope {
  const { governmentId } = actor
  if (isOfficer(actor)) return { governmentId, agencyCode: actor.agency }
  switch (sight[actor.role]) {
    case 'own':
      return { governmentId, ...ownTo(actor) }
    case 'everything':
      return { governmentId }
    case 'ordinary':
      return { governmentId, class: { not: 'oversight' } }
    case 'nothing':
      return { governmentId, ...nothing }
  }
}

function ownTo(actor: Actor): Omit<Scope, 'governmentId'> {
  if ('complaintId' in actor) return { id: actor.complaintId }
  if ('via' in actor && actor.via === 'account') return { reporterId: actor.userId }
  return nothing
}

/** The same rule for one record in hand. */
export function mayView(actor: Actor, complaint: Guarded): boolean {
  if (actor.governmentId !== complaint.governmentId) return false
  if (isOfficer(actor)) return complaint.agencyCode === actor.agency
  switch (sight[actor.role]) {
    case 'own':
      return isOwn(actor, complaint)
    case 'everything':
      return true
    case 'ordinary':
      return complaint.class !== 'oversight'
    case 'nothing':
      return false
  }
}

function isOwn(actor: Actor, complaint: Guarded): boolean {
  if ('complaintId' in actor) return complaint.id === actor.complaintId
  return 'via' in actor && actor.via === 'account' && complaint.reporterId === actor.userId
}

/** A photo can tell who took it: until Kominfo can release each one, officers see none. */
export function mayKnowPhotos(actor: Actor): boolean {
  return actor.role === 'citizen' || actor.role === 'admin' || actor.role === 'verifier'
}

export function mayPerform(actor: Actor, action: Action, complaint: Guarded): boolean {
  const step = stepOf(action)
  return mayView(actor, complaint) && step.by.includes(actor.role) && isAt(step, complaint)
}

function isAt(step: Step, complaint: Guarded): boolean {
  if (step.from === 'nothing' || !step.from.includes(complaint.status)) return false
  if (step.heldBy === undefined) return true
  return (step.heldBy === 'outside') === (complaint.outsideCode !== null)
}

/** The deeds open to this actor now, in the order of the table. */
export function allowedActions(actor: Actor, complaint: Guarded): Action[] {
  return actions.filter((action) => mayPerform(actor, action, complaint))
}
