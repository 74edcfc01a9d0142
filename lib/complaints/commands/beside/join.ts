import { randomUUID } from 'node:crypto'
import { userIdOf, type Citizen } from '@/lib/kernel/actor'
import { keyedHash } from '@/lib/platform/crypto'
import { transaction, type Transaction } from '@/lib/platform/transaction'
import { sealIdentity } from '@/lib/accounts/identity'
import type { Visitor } from '@/lib/accounts/visitor'
import type { JoinInput } from '@/lib/complaints/filing/input'
import { requireShown } from '@/lib/complaints/commands/door/require-shown'

/** @see join */
export interface Joining {
  readonly id: string
  /** Whether whoever asks may see its page: with a contact only the owner of the contact may. */
  readonly isOwn: boolean
}

/**
 * "Saya juga mengalami": somebody with the same problem is told of the answer, and asked whether it
 * is done. Privately, with a contact or none; once per person, whoever asks twice. A contact says
 * nothing about who typed it: what it has joined is for its owner alone, whether that was now or before.
 * @param browser names the browser of someone who leaves no contact
 * @throws {DomainError} `not_found` for what the public does not see
 */
export async function join(
  actor: Visitor | Citizen,
  number: string,
  { phone, email }: JoinInput,
  browser: string,
  now: Date,
): Promise<Joining> {
  const { governmentId } = actor
  const userId = actor.role === 'citizen' ? userIdOf(actor) : null
  return transaction(async (tx) => {
    // The lock makes one of two that the same person sends at once.
    await tx.$queryRaw`
      SELECT 1 FROM publications
      WHERE government_id = ${governmentId} AND number = ${number} FOR UPDATE`
    const complaintId = await requireShown(actor, tx, number)
    const contact = email?.toLowerCase() ?? phone
    const isOwn = contact === undefined
    const person = contact ?? userId ?? browser
    const personIndex = keyedHash('index', `support/${governmentId}/${complaintId}/${person}`)
    const key = { governmentId, complaintId, personIndex }
    const before = await tx.support.findUnique({
      where: { governmentId_complaintId_personIndex: key },
      select: { id: true },
    })
    if (before) return { id: before.id, isOwn }
    const identityId = await keepContact(tx, governmentId, { phone, email }, now)
    const id = randomUUID()
    await tx.support.create({ data: { ...key, id, identityId, userId, createdAt: now } })
    return { id, isOwn }
  })
}

async function keepContact(
  tx: Transaction,
  governmentId: string,
  { phone, email }: JoinInput,
  now: Date,
): Promise<string | null> {
  if (!(phone ?? email)) return null
  const details = { name: null, phone: phone ?? null, email: email ?? null }
  return sealIdentity(tx, governmentId, details, now)
}
