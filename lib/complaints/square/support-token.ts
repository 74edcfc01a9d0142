import { signForAddress, verifyAddress } from '@/lib/platform/crypto'

// The address of the page of somebody who has the same problem.

export function supportToken(supportId: string): string {
  return signForAddress('support', supportId)
}

/** The id in a genuine token, else null. */
export function supportOf(token: string): string | null {
  return verifyAddress('support', token)
}
