// Who may see which complaints, and who may do what. `visibleTo` (for lists, part of every `where`)
// and `mayView` (for one record) are two forms of one rule; a test holds them together. What someone
// may not see does not exist for him. Which deeds are allowed follows from the table of lifecycle.ts
// alone, so that a page shows exactly the buttons that the command would accept.

import { isOfficer, type Actor, type ActorRole, type Officer } from '@/lib/kernel/actor'
import {
  actions,
  stepOf,
  type Action,
  type ClockName,
  type ComplaintClass,
  type Privacy,
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
  /** The agency complained of. */
  accusedCode: string | null
  keptFromVerifier: boolean
}

/** A condition on complaints, in the shape that the database client takes. */
export interface Scope {
  governmentId: string
  id?: string | { in: string[] }
  reporterId?: string
  agencyCode?: string
  class?: { not: ComplaintClass }
  keptFromVerifier?: false
  OR?: { accusedCode: null | { not: string } }[]
}

/** How far each role sees. */
type Sight = 'everything' | 'unkept' | 'ordinary' | 'own agency' | 'own' | 'nothing'

const sight = {
  citizen: 'own',
  officer: 'own agency',
  head: 'own agency',
  field: 'own agency',
  verifier: 'unkept',
  admin: 'unkept',
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
  if (isOfficer(actor)) return { governmentId, agencyCode: actor.agency, ...notAccused(actor) }
  switch (sight[actor.role]) {
    case 'own':
      return { governmentId, ...ownTo(actor) }
    case 'everything':
      return { governmentId }
    case 'unkept':
      return { governmentId, keptFromVerifier: false }
    case 'ordinary':
      return { governmentId, class: { not: 'oversight' } }
    case 'nothing':
      return { governmentId, ...nothing }
  }
}

/** Nobody reads what is said about his own agency's people. */
function notAccused({ agency }: Officer): Pick<Scope, 'OR'> {
  return { OR: [{ accusedCode: null }, { accusedCode: { not: agency } }] }
}

function ownTo(actor: Actor): Omit<Scope, 'governmentId'> {
  if ('complaintId' in actor) return { id: actor.complaintId }
  if ('via' in actor && actor.via === 'account') return { reporterId: actor.userId }
  return nothing
}

/** The same rule for what is counted: an agency's own never lies with it (see `refer`). */
export function countedFor(actor: Actor) {
  const { governmentId } = actor
  if (isOfficer(actor)) return { governmentId, agencyCode: actor.agency }
  switch (sight[actor.role]) {
    case 'everything':
      return { governmentId }
    case 'unkept':
      return { governmentId, keptFromVerifier: false }
    case 'ordinary':
      return { governmentId, class: { not: 'oversight' as const } }
    case 'own':
    case 'nothing':
      return { governmentId, agencyCode: { in: [] } }
  }
}

/** The same rule for one record in hand. */
export function mayView(actor: Actor, complaint: Guarded): boolean {
  if (actor.governmentId !== complaint.governmentId) return false
  if (isOfficer(actor)) return isHeldBy(actor, complaint)
  switch (sight[actor.role]) {
    case 'own':
      return isOwn(actor, complaint)
    case 'everything':
      return true
    case 'unkept':
      return !complaint.keptFromVerifier
    case 'ordinary':
      return complaint.class !== 'oversight'
    case 'nothing':
      return false
  }
}

function isHeldBy({ agency }: Officer, { agencyCode, accusedCode }: Guarded): boolean {
  return agencyCode === agency && accusedCode !== agency
}

function isOwn(actor: Actor, complaint: Guarded): boolean {
  if ('complaintId' in actor) return complaint.id === actor.complaintId
  return 'via' in actor && actor.via === 'account' && complaint.reporterId === actor.userId
}

/** A photo can tell who took it: an OPD sees those alone that Kominfo has released, others none. */
export function photosKnownTo(actor: Actor): 'all' | 'released' | 'none' {
  if (isOfficer(actor)) return 'released'
  return ['citizen', 'admin', 'verifier'].includes(actor.role) ? 'all' : 'none'
}

/** How much a protection hides; it may only ever grow. */
const hiding = { named: 0, confidential: 1, anonymous: 2 } as const satisfies Record<
  Privacy,
  number
>

/** Whether the second choice protects at least as well as the first. */
export function isNoLessPrivate(before: Privacy, after: Privacy): boolean {
  return hiding[after] >= hiding[before]
}

/** Nothing is public that its author hid, nor what complains of officials (Permendagri 8/2023). */
export function mayBePublic(complaint: { class: ComplaintClass; hideContent: boolean }): boolean {
  return complaint.class !== 'oversight' && !complaint.hideContent
}

/** Who decides what the public reads. */
export function mayModerate({ role }: Actor): boolean {
  return stepOf('publish').by.includes(role)
}

/** @param running the clocks of the complaint that run and have not run out */
export function mayPerform(
  actor: Actor,
  action: Action,
  complaint: Guarded,
  running: readonly ClockName[] = [],
): boolean {
  const step = stepOf(action)
  // Who may take a step back depends on who took it: undo.ts asks.
  if (step.to === 'before') return false
  if (step.within !== undefined && !running.includes(step.within)) return false
  return mayView(actor, complaint) && step.by.includes(actor.role) && isAt(step, complaint)
}

function isAt(step: Step, complaint: Guarded): boolean {
  if (step.from === 'nothing') return false
  if (step.from !== 'anything' && !step.from.includes(complaint.status)) return false
  return step.heldBy === undefined || step.heldBy === heldBy(complaint)
}

function heldBy({ outsideCode, keptFromVerifier }: Guarded): Step['heldBy'] {
  if (outsideCode === null) return 'agency'
  return keptFromVerifier ? 'overseer' : 'outside'
}

/** The deeds open to this actor now, in the order of the table. */
export function allowedActions(
  actor: Actor,
  complaint: Guarded,
  running: readonly ClockName[] = [],
): Action[] {
  return actions.filter((action) => mayPerform(actor, action, complaint, running))
}

/** Whether the citizen is told of a step; the others are the staff's own business. */
const told = {
  submit: true,
  entrust: true,
  oversee: true,
  askBack: true,
  complete: true,
  refer: true,
  archive: true,
  contest: true,
  accept: true,
  sendBack: true,
  inform: true,
  answer: true,
  handOver: true,
  relay: true,
  reclaim: true,
  close: true,
  dispute: true,
  reopen: true,
  press: true,
  withdraw: true,
  add: true,
  write: true,
  note: false,
  undo: false,
  // Among those who work for the city; the citizen sees that it moves.
  remind: false,
  mirror: false,
  rate: true,
  // Who may know, and who looked: nothing of that is kept from the person.
  protect: true,
  reveal: true,
  reissue: true,
  release: true,
  publish: true,
  withhold: true,
  unpublish: true,
} as const satisfies Record<Action, boolean>

/** A step that the citizen is told of. */
export type Told = { [A in Action]: (typeof told)[A] extends true ? A : never }[Action]

export function isTold(action: Action): action is Told {
  return told[action]
}
