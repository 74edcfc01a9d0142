import { signForAddress, verifyAddress } from '@/lib/platform/crypto'

// The address of the page after sending: nobody can make one up, and it survives a bookmark.

export function receiptToken(number: string): string {
  return signForAddress('draft', number)
}

/** The complaint number of a genuine token, else null. */
export function numberOfReceipt(token: string): string | null {
  return verifyAddress('draft', token)
}
