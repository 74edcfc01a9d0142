import type { Actor } from '@/lib/kernel/actor'
import { DomainError } from '@/lib/kernel/errors'
import { isTooFarAhead } from '@/lib/kernel/plausible-time'
import type { Transaction } from '@/lib/platform/transaction'
import type { CheckInput } from '@/lib/complaints/case/step-input'

type Known = Pick<CheckInput, 'contact' | 'receipt' | 'checkOn'>

/**
 * Keeps what is known at the outside body, as a row of its own: what was known before stays.
 * @throws {DomainError} `day_too_far`
 */
export async function keepFollowUp(
  actor: Actor,
  tx: Transaction,
  complaintId: string,
  { contact, receipt, checkOn }: Known,
  recordedAt: Date,
): Promise<void> {
  const { governmentId } = actor
  if (checkOn !== undefined && isTooFarAhead(checkOn, recordedAt)) {
    throw new DomainError('day_too_far', 'checkOn')
  }
  await tx.followUp.create({
    data: {
      governmentId,
      complaintId,
      contact: contact ?? null,
      receipt: receipt ?? null,
      checkOn: checkOn === undefined ? null : new Date(checkOn),
      recordedAt,
    },
  })
}
