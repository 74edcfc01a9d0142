import { transaction } from '@/lib/platform/transaction'
import { sealIdentity } from '@/lib/accounts/identity'
import type { Visitor } from '@/lib/accounts/visitor'
import type { ObjectInput } from '@/lib/complaints/filing/input'
import { requireShown } from '@/lib/complaints/commands/door/require-shown'

/**
 * Somebody says that a published complaint names or harms him. He need not say who he is; if he does,
 * it is sealed.
 * @throws {DomainError} `not_found` for what the public does not see
 */
export async function object(
  actor: Visitor,
  number: string,
  { body, name, phone, email }: ObjectInput,
  now: Date,
): Promise<void> {
  const { governmentId } = actor
  await transaction(async (tx) => {
    const complaintId = await requireShown(actor, tx, number)
    const details = { name: name ?? null, phone: phone ?? null, email: email ?? null }
    const isKnown = Object.values(details).some((detail) => detail !== null)
    const identityId = isKnown ? await sealIdentity(tx, governmentId, details, now) : null
    await tx.objection.create({
      data: { governmentId, complaintId, body, identityId, createdAt: now },
    })
  })
}
