import 'server-only'
import { headers } from 'next/headers'
import { type Visitor, visitorOf } from '@/lib/accounts/visitor'
import { clientAddress } from '@/lib/platform/client-address'
import { env } from '@/lib/platform/env'

/** Where this request comes from, to count tries by; null where nobody can know. */
export async function addressHere(): Promise<string | null> {
  return clientAddress(await headers(), env().trustedProxy)
}

/** The visitor of this request, with the address that his tries are counted by. */
export async function visitorHere(governmentId: string): Promise<Visitor> {
  return visitorOf(governmentId, await addressHere())
}
