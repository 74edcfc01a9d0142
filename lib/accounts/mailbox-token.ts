import { signForAddress, verifyAddress } from '@/lib/platform/crypto'

// The page where the owner of an address says whether he may be written to. Its address stands in the
// mail that asks and nowhere else, needs no sign-in and never ends.

export type MailboxPath = `/surat/${string}`

export function mailboxPath(mailboxId: string): MailboxPath {
  return `/surat/${signForAddress('mailbox', mailboxId)}`
}

/** The id in a genuine token, else null. */
export function mailboxOf(token: string): string | null {
  return verifyAddress('mailbox', token)
}
