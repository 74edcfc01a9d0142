import type { Actor } from '@/lib/kernel/actor'
import { keyedHash } from '@/lib/platform/crypto'
import type { Transaction } from '@/lib/platform/transaction'
import type { ComplaintClass } from '@/lib/complaints/rules/lifecycle'

/**
 * Draws a closing for the sample. The draw follows from the key of the installation, so that nobody
 * who answers can tell which closings will be looked at, and everybody who has the key can check it.
 * What complains of officials is not drawn: nobody stands above the inspectorate here.
 * @param percent of all closings, 0 to 100
 */
export async function pickForCheck(
  actor: Actor,
  tx: Transaction,
  { id: complaintId, version, class: ofClass }: Closed,
  percent: number,
  now: Date,
): Promise<void> {
  const { governmentId } = actor
  if (ofClass === 'oversight') return
  const drawn = Buffer.from(keyedHash('sample', `${complaintId}/${version}`)).readUInt32BE(0)
  if (drawn >= (percent / 100) * 2 ** 32) return
  await tx.closingCheck.create({ data: { governmentId, complaintId, pickedAt: now } })
}

interface Closed {
  id: string
  version: number
  class: ComplaintClass
}
