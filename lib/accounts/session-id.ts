import { createHash, randomBytes } from 'node:crypto'

// `<government>/<256 random bits>`: the browser holds it, the database only its SHA-256. A plain hash
// is enough, since nobody can guess 256 bits (ASVS 5.0.0-7.2.3).

export function newSessionId(governmentId: string): string {
  return `${governmentId}/${randomBytes(32).toString('base64url')}`
}

/** The government in whose table the session stands, or null when the text is no session id. */
export function governmentOfSession(sessionId: string): string | null {
  return /^([\d.]+)\/[\w-]{43}$/.exec(sessionId)?.[1] ?? null
}

export function sessionIdHash(sessionId: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(createHash('sha256').update(sessionId).digest())
}
