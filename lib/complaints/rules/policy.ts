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
  type Status,
  type Step,
} from '@/lib/complaints/rules/lifecycle'

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
  /** On whose account it is submitted again, or who decides on it in the verifier's place. */
  returnedBy: string | null
  /** How often agencies have sent it back since it was last open to them. */
  returns: number
  /** How often the citizen has disputed an answer. */
  disputes: number
  /** When the clock archived it, because the citizen had not answered. */
  lapsedAt: Date | null
  /** Of the agencies that have had it, at least those that help now; left out, none helps. */
  referrals?: readonly { agencyCode: string; isSupporting: boolean; endedAt: Date | null }[]
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
  AND?: { OR: [{ agencyCode: string }, { referrals: { some: Helping } }] }
}

/** An agency that helps the one that answers. */
interface Helping {
  agencyCode: string
  isSupporting: true
  endedAt: null
}

export function helping(agencyCode: string): Helping {
  return { agencyCode, isSupporting: true, endedAt: null }
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
  if (isOfficer(actor)) return { governmentId, ...withAgency(actor), ...notAccused(actor) }
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

/** What it answers for, and what it is asked to help with. */
function withAgency({ agency }: Officer): Pick<Scope, 'AND'> {
  return { AND: { OR: [{ agencyCode: agency }, { referrals: { some: helping(agency) } }] } }
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
  if (isOfficer(actor)) return isWith(actor, complaint)
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

function isWith({ agency }: Officer, complaint: Guarded): boolean {
  const { agencyCode, accusedCode } = complaint
  return (agencyCode === agency || helps(agency, complaint)) && accusedCode !== agency
}

/** Whether this agency helps the one that answers. */
function helps(agency: string, { referrals = [] }: Pick<Guarded, 'referrals'>): boolean {
  return referrals.some(({ agencyCode, isSupporting, endedAt }) => {
    return isSupporting && endedAt === null && agencyCode === agency
  })
}

function isOwn(actor: Actor, complaint: Guarded): boolean {
  if ('complaintId' in actor) return complaint.id === actor.complaintId
  return 'via' in actor && actor.via === 'account' && complaint.reporterId === actor.userId
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
  if (!isOpen(step, running)) return false
  if (isOfficer(actor) && !isHandOf(step, actor, complaint)) return false
  return mayView(actor, complaint) && step.by.includes(actor.role) && isAt(step, complaint)
}

function isOpen({ to, within }: Step, running: readonly ClockName[]): boolean {
  // Who may take a step back depends on who took it: undo.ts asks.
  return to !== 'before' && (within === undefined || running.includes(within))
}

function isHandOf({ hand }: Step, { agency }: Officer, { agencyCode }: Guarded): boolean {
  if (hand === 'any') return true
  return (hand === 'helper') !== (agencyCode === agency)
}

function isAt(step: Step, complaint: Guarded): boolean {
  if (step.from === 'nothing') return false
  if (step.ofClass !== undefined && step.ofClass !== complaint.class) return false
  if (step.from !== 'anything' && !step.from.includes(complaint.status)) return false
  return isInTurn(step, complaint) && isSoOften(step, complaint)
}

function isInTurn({ heldBy: holder, turn, lapsed }: Step, complaint: Guarded): boolean {
  if (holder !== undefined && holder !== heldBy(complaint)) return false
  if (lapsed === true && complaint.lapsedAt === null) return false
  return turn === undefined || turn === turnOf(complaint)
}

/** Who decides on what is submitted. */
function turnOf({ returnedBy }: Pick<Guarded, 'returnedBy'>): NonNullable<Step['turn']> {
  return returnedBy === 'arbiter' || returnedBy === 'validator' ? returnedBy : 'verifier'
}

/** Nobody stands above the inspectorate here: what it has goes back, and comes again, as the first time. */
function isSoOften({ returns, disputed }: Step, complaint: Guarded): boolean {
  const isFirst = complaint.class === 'oversight'
  if (returns !== undefined && returns !== (isFirst ? 0 : complaint.returns)) return false
  return disputed === undefined || disputed === (!isFirst && complaint.disputes > 0)
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
