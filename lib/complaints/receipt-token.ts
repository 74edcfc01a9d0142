import { sign, verifySigned } from '@/lib/platform/crypto'

// The address of the page after sending: nobody can make one up, and it survives a bookmark. It holds
// no dot, which proxies and crawlers take for the name of a file.

export function receiptToken(number: string): string {
  return sign('draft', number).replace('.', '-')
}

/** The complaint number of a genuine token, else null. A number has no hyphen, a signature may. */
export function numberOfReceipt(token: string): string | null {
  return verifySigned('draft', token.replace('-', '.'))
}
