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

/** Opens a row of `identities`. Throws when it was altered, or moved to another person. */
export function openIdentity(governmentId: string, row: Sealed & { id: string }): PersonalDetails {
  return personalDetails.parse(unseal(row, ownerOf(governmentId, row.id)))
}
