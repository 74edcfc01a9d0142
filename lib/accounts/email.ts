import { keyedHash } from '@/lib/platform/crypto'

/** One spelling for each address: lower case, compatibility forms folded (NFKC). */
export function normaliseEmail(email: string): string {
  return email.normalize('NFKC').trim().toLowerCase()
}

/** Under which an address is stored and found; the address cannot be read from it. */
export function emailIndexOf(email: string): Uint8Array<ArrayBuffer> {
  return keyedHash('index', normaliseEmail(email))
}
