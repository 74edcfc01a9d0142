import 'server-only'
import { headers } from 'next/headers'
import { clientAddress, blockOf } from '@/lib/platform/client-address'
import { env } from '@/lib/platform/env'
import { tally } from '@/lib/platform/rate-limit'
import { effortFor, fromAnywhere, fromOnePlace } from '@/lib/complaints/rules/effort'

/** Leading zero bits to be shown for a complaint that is sent now from where this request comes from. */
export async function effortAsked(): Promise<number> {
  const address = clientAddress(await headers(), env().trustedProxy)
  const ordinary = address === null ? fromAnywhere : fromOnePlace
  const place = address === null ? 'anywhere' : blockOf(address)
  return effortFor(await tally({ name: 'filing_effort', ...ordinary }, place), ordinary)
}
