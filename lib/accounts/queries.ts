import { userIdOf, type Actor } from '@/lib/kernel/actor'
import { DomainError } from '@/lib/kernel/errors'
import { emailIndexOf } from '@/lib/accounts/email'
import { openIdentity } from '@/lib/accounts/identity'
import { mayManagePeople } from '@/lib/accounts/policy'
import { db } from '@/lib/platform/db'
import type { Prisma } from '@/prisma/generated/client'

export interface PersonView {
  readonly userId: string
  readonly name: string
  readonly email: string
  readonly role: string
  readonly agency: string | null
  readonly deactivatedAt: Date | null
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
    const { id: userId, role, agencyCode: agency, deactivatedAt } = user
    const identity = identities.get(user.identityId)
    const { name, email } = { name: identity?.name ?? '', email: identity?.email ?? '' }
    return { userId, name, email, role, agency, deactivatedAt }
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

/** The person behind the actor, for the head line of the desk; null for those without an account. */
export async function findSelf(actor: Actor): Promise<PersonView | null> {
  const { governmentId } = actor
  const id = userIdOf(actor)
  if (id === null) return null
  const users = await db().user.findMany({ where: { governmentId, id } })
  return (await viewsOf(governmentId, users))[0] ?? null
}

/** Id of the account with this address, or null. */
export async function findUserId(actor: Actor, email: string): Promise<string | null> {
  const where = { ...visibleTo(actor), emailIndex: emailIndexOf(email) }
  const user = await db().user.findFirst({ where, select: { id: true } })
  return user?.id ?? null
}
