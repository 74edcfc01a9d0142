import { userIdOf, type Actor } from '@/lib/kernel/actor'
import { DomainError } from '@/lib/kernel/errors'
import type { CorrectInput } from '@/lib/accounts/input'
import { replaceDetails } from '@/lib/accounts/own-identities'
import { transaction } from '@/lib/platform/transaction'

/**
 * Name and phone as their owner corrects them (UU 27/2022 art. 6).
 * @throws {DomainError} not_allowed
 */
export async function correctDetails(actor: Actor, input: CorrectInput): Promise<void> {
  const { governmentId } = actor
  const userId = userIdOf(actor)
  if (userId === null) throw new DomainError('not_allowed')
  const { name = null, phone = null } = input
  await transaction((tx) => replaceDetails(tx, { governmentId, userId }, { name, phone }))
}
