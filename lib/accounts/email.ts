import { keyedHash } from '@/lib/platform/crypto'

/** One spelling for each address: lower case, compatibility forms folded (NFKC). */
export function normaliseEmail(email: string): string {
  return email.normalize('NFKC').trim().toLowerCase()
}

/** Under which an address is stored and found; the address cannot be read from it. */
export function emailIndexOf(email: string): Uint8Array<ArrayBuffer> {
  return keyedHash('index', normaliseEmail(email))
}

/** Ignored by those who bring the mail: what stands behind a plus, and at Google's each dot. */
const plusTag = /\+.*$/
const dotless = /@(gmail|googlemail)\.com$/

/**
 * Under which a mailbox is found, by whichever of its spellings it is named: who may write to one of
 * them may write to all.
 */
export function mailboxIndexOf(email: string): Uint8Array<ArrayBuffer> {
  const [, local = '', host = ''] = /^(.*)(@.*)$/.exec(normaliseEmail(email)) ?? []
  const plain = local.replace(plusTag, '')
  const name = dotless.test(host) ? plain.replaceAll('.', '') : plain
  return keyedHash('index', `mailbox/${name}${host.replace(dotless, '@gmail.com')}`)
}
