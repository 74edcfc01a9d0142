import { z } from 'zod'
import { seal, unseal, type Sealed } from '@/lib/platform/crypto'
import type { Transaction } from '@/lib/platform/transaction'

// Name, phone and e-mail of a person: sealed, in a table of their own that no report can read.

const personalDetails = z.object({
  name: z.string().nullable(),
  phone: z.string().nullable(),
  email: z.string().nullable(),
})

export type PersonalDetails = z.output<typeof personalDetails>

function ownerOf(governmentId: string, identityId: string): string {
  return `${governmentId}/${identityId}`
}

/** Stores the details sealed, inside the change that needs them; returns the id to refer to. */
export async function sealIdentity(
  tx: Transaction,
  governmentId: string,
  details: PersonalDetails,
  now: Date,
): Promise<string> {
  const id = crypto.randomUUID()
  const sealed = seal(personalDetails.parse(details), ownerOf(governmentId, id))
  await tx.identity.create({ data: { governmentId, id, ...sealed, createdAt: now } })
  return id
}

type SealedIdentity = Sealed & { id: string; erasedAt: Date | null }

/** Opens a row of `identities`. Throws when it was altered, or moved to another person. */
export function openIdentity(governmentId: string, row: SealedIdentity): PersonalDetails {
  if (row.erasedAt !== null) return { name: null, phone: null, email: null }
  return personalDetails.parse(unseal(row, ownerOf(governmentId, row.id)))
}

/** Forgets a person for good: without its key nobody can open what was sealed. */
export async function eraseIdentity(
  tx: Transaction,
  governmentId: string,
  id: string,
  now: Date,
): Promise<void> {
  const nothing = new Uint8Array()
  await tx.identity.update({
    where: { governmentId_id: { governmentId, id } },
    data: { wrappedKey: nothing, ciphertext: nothing, erasedAt: now },
  })
}

/** Seals other details in the place of those that were. */
export async function resealIdentity(
  tx: Transaction,
  governmentId: string,
  id: string,
  details: PersonalDetails,
): Promise<void> {
  const sealed = seal(personalDetails.parse(details), ownerOf(governmentId, id))
  await tx.identity.updateMany({ where: { governmentId, id, erasedAt: null }, data: sealed })
}
