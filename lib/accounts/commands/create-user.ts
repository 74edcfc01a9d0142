import type { Actor } from '@/lib/kernel/actor'
import { DomainError } from '@/lib/kernel/errors'
import { emailIndexOf, normaliseEmail } from '@/lib/accounts/email'
import { sealIdentity } from '@/lib/accounts/identity'
import { createUserInput, type CreateUserInput } from '@/lib/accounts/input'
import { hashPassword } from '@/lib/accounts/password'
import { mayManagePeople } from '@/lib/accounts/policy'
import { transaction, type Transaction } from '@/lib/platform/transaction'

/**
 * Adds a person who may sign in; returns the user's id.
 * @throws {DomainError} not_allowed, unknown_agency, email_taken, too_busy
 */
export async function createUser(actor: Actor, input: CreateUserInput, now: Date): Promise<string> {
  if (!mayManagePeople(actor)) throw new DomainError('not_allowed')
  const { email, name, phone, role, agency, password } = createUserInput.parse(input)
  const { governmentId } = actor
  const passwordHash = await hashPassword(password)
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
