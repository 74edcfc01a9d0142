import { agencyRoles, isOfficer, userIdOf, type Actor, type StaffRole } from '@/lib/kernel/actor'
import { DomainError } from '@/lib/kernel/errors'
import { emailIndexOf } from '@/lib/accounts/email'
import { openLink } from '@/lib/accounts/access-link'
import { openIdentity, type PersonalDetails } from '@/lib/accounts/identity'
import { ownIdentityIds } from '@/lib/accounts/own-identities'
import { mayManagePeople } from '@/lib/accounts/rules/policy'
import { sessionIdHash } from '@/lib/accounts/session-id'
import type { Visitor } from '@/lib/accounts/visitor'
import { equalBytes } from '@/lib/platform/crypto'
import { db } from '@/lib/platform/db'
import type { AccessPurpose, Prisma } from '@/prisma/generated/client'

export interface PersonView {
  readonly userId: string
  readonly name: string
  readonly email: string
  readonly role: StaffRole | 'citizen'
  readonly agency: string | null
  readonly deactivatedAt: Date | null
  readonly lastSignedInAt: Date | null
}

/** Whose row may be read: the operator's people, or one's own. */
function visibleTo(actor: Actor) {
  const { governmentId } = actor
  if (mayManagePeople(actor)) return { governmentId }
  const id = userIdOf(actor)
  if (id === null) throw new DomainError('not_allowed')
  return { governmentId, id }
}

type UserRow = Prisma.UserGetPayload<object>

async function viewsOf(governmentId: string, users: UserRow[]): Promise<PersonView[]> {
  const ids = users.map((user) => user.identityId)
  const rows = await db().identity.findMany({ where: { governmentId, id: { in: ids } } })
  const identities = new Map(rows.map((row) => [row.id, openIdentity(governmentId, row)]))
  return users.map((user) => {
    const { id: userId, role, agencyCode: agency, deactivatedAt, lastSignedInAt } = user
    const identity = identities.get(user.identityId)
    const { name, email } = { name: identity?.name ?? '', email: identity?.email ?? '' }
    return { userId, name, email, role, agency, deactivatedAt, lastSignedInAt }
  })
}

/** Everyone with an account, oldest first. */
export async function listPeople(actor: Actor): Promise<PersonView[]> {
  const users = await db().user.findMany({
    where: visibleTo(actor),
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  })
  return viewsOf(actor.governmentId, users)
}

/** Everyone who works for the city, by agency and name; for the operator alone. */
export async function listStaff(actor: Actor): Promise<PersonView[]> {
  if (!mayManagePeople(actor)) return []
  const { governmentId } = actor
  const users = await db().user.findMany({ where: { governmentId, role: { not: 'citizen' } } })
  const people = await viewsOf(governmentId, users)
  const key = ({ agency, name }: PersonView) => `${agency ?? ''}/${name}`
  return people.sort((one, other) => key(one).localeCompare(key(other), 'id'))
}

/** The person behind the actor, for the head line of the desk; null for those without an account. */
export async function findSelf(actor: Actor): Promise<PersonView | null> {
  const { governmentId } = actor
  const id = userIdOf(actor)
  if (id === null) return null
  const users = await db().user.findMany({ where: { governmentId, id } })
  return (await viewsOf(governmentId, users))[0] ?? null
}

/** Names of people who work for the city, by the id of their account; citizens have none here. */
export async function listStaffNames(
  actor: Actor,
  userIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (actor.role === 'citizen' || userIds.length === 0) return new Map()
  const { governmentId } = actor
  const users = await db().user.findMany({
    where: { governmentId, id: { in: [...userIds] }, role: { not: 'citizen' } },
  })
  const people = await viewsOf(governmentId, users)
  return new Map(people.map(({ userId, name }) => [userId, name]))
}

/** Those who work for the actor's own agency now, by name; none for whoever has no agency. */
export async function listColleagues(actor: Actor): Promise<PersonView[]> {
  if (!isOfficer(actor)) return []
  const { governmentId, agency: agencyCode } = actor
  const users = await db().user.findMany({
    where: { governmentId, agencyCode, deactivatedAt: null, role: { in: [...agencyRoles] } },
  })
  const people = await viewsOf(governmentId, users)
  return people.sort((one, other) => one.name.localeCompare(other.name, 'id'))
}

/** Whom the actor can call by name in a note: of his agency, or of all, and those of Kominfo. */
export async function listMentionable(actor: Actor): Promise<PersonView[]> {
  if (actor.role === 'citizen' || actor.role === 'clock') return []
  const { governmentId } = actor
  const users = await db().user.findMany({
    where: {
      governmentId,
      deactivatedAt: null,
      OR: [
        { role: { in: ['admin', 'verifier'] } },
        isOfficer(actor) ? { agencyCode: actor.agency } : { agencyCode: { not: null } },
      ],
    },
  })
  return viewsOf(governmentId, users)
}

/** Id of the account with this address, or null. */
export async function findUserId(actor: Actor, email: string): Promise<string | null> {
  const where = { ...visibleTo(actor), emailIndex: emailIndexOf(email) }
  const user = await db().user.findFirst({ where, select: { id: true } })
  return user?.id ?? null
}

/** Whether the button behind a link would still do something; nothing is used up by asking. */
export async function isLinkOpen(
  actor: Visitor,
  purpose: AccessPurpose,
  token: string,
  now: Date,
): Promise<boolean> {
  const count = await db().accessLink.count({
    where: openLink(actor.governmentId, purpose, token, now),
  })
  return count > 0
}

/** The account of the actor with all that is known of its owner; null for those without one. */
export async function findMyAccount(actor: Actor) {
  const { governmentId } = actor
  const id = userIdOf(actor)
  if (id === null) return null
  const user = await db().user.findUnique({ where: { governmentId_id: { governmentId, id } } })
  if (!user) return null
  const identity = await db().identity.findUniqueOrThrow({
    where: { governmentId_id: { governmentId, id: user.identityId } },
  })
  return {
    ...openIdentity(governmentId, identity),
    identityId: user.identityId,
    hasPassword: user.passwordHash !== null,
    createdAt: user.createdAt,
    lastSignedInAt: user.lastSignedInAt,
  }
}

/** How to reach whoever is signed in as a citizen, to fill in a form beforehand; null for others. */
export async function findMyContact(actor: Actor): Promise<PersonalDetails | null> {
  if (actor.role !== 'citizen') return null
  const account = await findMyAccount(actor)
  return account && { name: account.name, phone: account.phone, email: account.email }
}

export interface SessionView {
  readonly createdAt: Date
  readonly lastSeenAt: Date
  /** The browser that asks. */
  readonly current: boolean
}

/** Where the account is signed in, the last used first. What browsers they are is kept nowhere. */
export async function listMySessions(
  actor: Actor,
  sessionId: string | null,
  now: Date,
): Promise<SessionView[]> {
  const { governmentId } = actor
  const userId = userIdOf(actor)
  if (userId === null) return []
  const idHash = sessionId === null ? new Uint8Array() : sessionIdHash(sessionId)
  const sessions = await db().session.findMany({
    where: { governmentId, userId, revokedAt: null, expiresAt: { gt: now } },
    orderBy: { lastSeenAt: 'desc' },
  })
  return sessions.map(({ createdAt, lastSeenAt, ...session }) => ({
    createdAt,
    lastSeenAt,
    current: equalBytes(session.idHash, idHash),
  }))
}

/** What the actor agreed to with each contact that he left, and whether he still wants mail. */
export async function findMyConsents(actor: Actor) {
  const { governmentId } = actor
  const userId = userIdOf(actor)
  if (userId === null) return { consents: [], wantsMail: true }
  const ids = await ownIdentityIds(db(), governmentId, userId)
  const where = { governmentId, identityId: { in: ids } }
  const [consents, stops] = await Promise.all([
    db().consent.findMany({
      where,
      orderBy: { givenAt: 'asc' },
      select: { purpose: true, wording: true, givenAt: true, withdrawnAt: true },
    }),
    db().optOut.count({ where: { ...where, channel: 'mail' } }),
  ])
  return { consents, wantsMail: stops === 0 }
}
