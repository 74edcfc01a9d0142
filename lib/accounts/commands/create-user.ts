import type { Actor } from '@/lib/kernel/actor'
import { DomainError } from '@/lib/kernel/errors'
import { emailIndexOf, normaliseEmail } from '@/lib/accounts/email'
import { sealIdentity } from '@/lib/accounts/identity'
import type { z } from 'zod'
import {
  createUserInput,
  type CreateUserInput,
  inviteInput,
  type InviteInput,
} from '@/lib/accounts/input'
import { hashPassword } from '@/lib/accounts/password'
import { mayManagePeople } from '@/lib/accounts/rules/policy'
import { transaction, type Transaction } from '@/lib/platform/transaction'

/**
 * Adds a person who may sign in; returns the user's id.
 * @throws {DomainError} not_allowed, unknown_agency, email_taken, too_busy
 */
export async function createUser(actor: Actor, input: CreateUserInput, now: Date): Promise<string> {
  if (!mayManagePeople(actor)) throw new DomainError('not_allowed')
  const { password, ...person } = createUserInput.parse(input)
  return addAccount(actor, person, await hashPassword(password), now)
}

/**
 * Adds a person who is to choose a password by the link that is mailed to him (see invite-user.ts).
 * @throws {DomainError} not_allowed, unknown_agency, email_taken
 */
export async function createInvited(actor: Actor, input: InviteInput, now: Date): Promise<string> {
  if (!mayManagePeople(actor)) throw new DomainError('not_allowed')
  return addAccount(actor, inviteInput.parse(input), null, now)
}

type NewPerson = Omit<z.output<typeof createUserInput>, 'password'>

function addAccount(
  { governmentId }: Actor,
  { email, name, phone, role, agency }: NewPerson,
  passwordHash: string | null,
  now: Date,
): Promise<string> {
  const emailIndex = emailIndexOf(email)
  return transaction(async (tx) => {
    await refuseUnknownAgency(tx, governmentId, agency)
    await refuseTakenEmail(tx, governmentId, emailIndex)
    const details = { name, phone: phone ?? null, email: normaliseEmail(email) }
    const identityId = await sealIdentity(tx, governmentId, details, now)
    const account = { role, agencyCode: agency ?? null, identityId, emailIndex, passwordHash }
    const user = await tx.user.create({ data: { governmentId, ...account, createdAt: now } })
    return user.id
  })
}

async function refuseUnknownAgency(
  tx: Transaction,
  governmentId: string,
  code: string | undefined,
): Promise<void> {
  if (code === undefined) return
  const known = await tx.agency.count({ where: { governmentId, code } })
  if (known === 0) throw new DomainError('unknown_agency', 'agency')
}

async function refuseTakenEmail(
  tx: Transaction,
  governmentId: string,
  emailIndex: Uint8Array<ArrayBuffer>,
): Promise<void> {
  const taken = await tx.user.count({ where: { governmentId, emailIndex } })
  if (taken > 0) throw new DomainError('email_taken', 'email')
}
