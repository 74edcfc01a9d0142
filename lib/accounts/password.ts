import { hash, verify } from '@node-rs/argon2'
import { turnstile } from '@/lib/kernel/turnstile'

// Argon2id with 19 MiB, two passes, one lane (OWASP; RFC 9106): 58 ms on the machine that this was
// measured on. A hundred at once would hold two cores for seconds, so two run and twenty wait.

const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** One for the process, though Next bundles this file more than once. */
const processWide = globalThis as typeof globalThis & {
  kesahPasswordTurnstile?: ReturnType<typeof turnstile>
}

function atTurnstile<T>(work: () => Promise<T>): Promise<T> {
  processWide.kesahPasswordTurnstile ??= turnstile(2, 20)
  return processWide.kesahPasswordTurnstile(work)
}

/** Of a password that nobody knows: who has no account waits as long for his answer as who has. */
const nobodys =
  '$argon2id$v=19$m=19456,t=2,p=1$0kwHKR4dYG035b9HrcvkKQ$VjKMBrN73MKJlGKWVCIs37szXUj6SD01Eo8eJ7yKNbk'

/** @throws {DomainError} too_busy */
export function hashPassword(password: string): Promise<string> {
  return atTurnstile(() => hash(password.normalize('NFC'), cost))
}

/**
 * Whether the password is the hashed one; without a hash it takes as long and is false.
 * @throws {DomainError} too_busy
 */
export async function passwordMatches(
  passwordHash: string | undefined,
  password: string,
): Promise<boolean> {
  const same = await atTurnstile(() => verify(passwordHash ?? nobodys, password.normalize('NFC')))
  return same && passwordHash !== undefined
}
