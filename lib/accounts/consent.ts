import type { Transaction } from '@/lib/platform/transaction'

/** Of the sentences beside the fields for name, phone and e-mail; a new wording is a new version. */
const contactWording = '2026-11'

/** To be written to, or called, about one's complaint (UU 27/2022 art. 20). */
const contactPurpose = 'contact'

/** Notes, in the change that keeps the contact, what its owner agreed to. */
export async function recordConsent(
  tx: Transaction,
  governmentId: string,
  identityId: string,
  now: Date,
): Promise<void> {
  const agreed = { purpose: contactPurpose, wording: contactWording, givenAt: now }
  await tx.consent.create({ data: { governmentId, identityId, ...agreed } })
}

export async function withdrawConsents(
  tx: Transaction,
  governmentId: string,
  identityIds: readonly string[],
  now: Date,
): Promise<void> {
  const where = { governmentId, identityId: { in: [...identityIds] }, withdrawnAt: null }
  await tx.consent.updateMany({ where, data: { withdrawnAt: now } })
}
