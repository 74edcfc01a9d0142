import 'server-only'
import { localDay } from '@/lib/kernel/time-zone'
import { env } from '@/lib/platform/env'
import type { GovernmentView } from '@/lib/agencies/reference/queries'
import { findReceipt, type Receipt } from '@/lib/complaints/square/public-queries'
import { fingerprintOf, signReceipt } from '@/lib/complaints/filing/receipt'
import { numberOfReceipt } from '@/lib/complaints/filing/receipt-token'
import { promisesOf, type Pledge } from '../../../promises'

/** A receipt with all that proves it. */
export interface Proof {
  receipt: Receipt
  pledge: Pledge
  /** Where anyone may check it. */
  address: string
  fingerprint: string
}

/** The proof behind the address of a page after sending; null for an address that we did not make. */
export async function findProof(government: GovernmentView, token: string): Promise<Proof | null> {
  const { id: governmentId, timeZone } = government
  const number = numberOfReceipt(token)
  const receipt = number === null ? null : await findReceipt(governmentId, number)
  if (!receipt) return null
  const { receivedAt, content } = receipt
  const pledge = await promisesOf(governmentId, receipt)
  const { verification, reply, settlement } = pledge
  const signed = signReceipt({
    governmentId,
    number: receipt.number,
    receivedAt,
    content,
    verification: verification && localDay(verification.dueAt, timeZone),
    reply: reply && localDay(reply.dueAt, timeZone),
    settlement: localDay(settlement.dueAt, timeZone),
  })
  const address = `${env().appUrl}/verifikasi/${signed}`
  return { receipt, pledge, address, fingerprint: fingerprintOf(signed) }
}
