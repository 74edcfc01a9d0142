// The signed tip of a government's chain of events: "up to here, this is what happened". Whoever owns
// the database can write its history anew, hashes included; these lines stand outside of it, and each
// holds the digest of the one before. They name no person and quote no word.

import { createHash } from 'node:crypto'
import { z } from 'zod'
import { digest, isSignedPublicly, publicKeyOf, signPublicly } from '@/lib/platform/crypto'

/** Names the form of what is signed; another form gets another name. */
const form = 'kesah-chain-head-1'

/** So many events are signed with one line at most; as many unsigned ones do not wait for the minute. */
export const eventsALine = 1000

/** Of each event's hash stands so much in the line: enough to name the first event that was changed. */
export const linkLength = 8

const sha256 = /^[0-9a-f]{64}$/

const lineShape = z.object({
  form: z.literal(form),
  government: z.string(),
  sequence: z.int().positive(),
  hash: z.string().regex(sha256),
  links: z.base64url(),
  signedAt: z.iso.datetime(),
  previous: z.union([z.literal(''), z.string().regex(sha256)]),
  key: z.string(),
  signature: z.base64url(),
})

/** A line as it stands in the file. */
export type SignedTip = Readonly<z.infer<typeof lineShape>>

export interface TipToSign {
  readonly government: string
  /** Number of the last event that the line covers. */
  readonly sequence: number
  /** Its hash. */
  readonly hash: Uint8Array
  /** The first bytes of the hash of each event that the line covers, in order, that one's included. */
  readonly links: Uint8Array
  readonly signedAt: Date
  /** The line before this one; null where this is the first. */
  readonly previous: string | null
}

type Signed = Omit<SignedTip, 'signature'>

/** The tip as a line of its file, without the line feed. */
export function signTip({ government, sequence, ...tip }: TipToSign): string {
  const signed: Signed = {
    form,
    government,
    sequence,
    hash: Buffer.from(tip.hash).toString('hex'),
    links: Buffer.from(tip.links).toString('base64url'),
    signedAt: tip.signedAt.toISOString(),
    previous: tip.previous === null ? '' : digest(tip.previous),
    key: keyId(),
  }
  const signature = signPublicly('chain', bytesOf(signed)).toString('base64url')
  return JSON.stringify({ ...signed, signature })
}

/** What a line says, whoever wrote it; null for one that is torn. */
export function readTip(line: string): SignedTip | null {
  try {
    return lineShape.safeParse(JSON.parse(line)).data ?? null
  } catch {
    return null
  }
}

export function isGenuine(tip: SignedTip): boolean {
  const signature = Buffer.from(tip.signature, 'base64url')
  return tip.key === keyId() && isSignedPublicly('chain', bytesOf(tip), signature)
}

function bytesOf(tip: Signed): Buffer {
  const { government, sequence, hash, links, signedAt, previous, key } = tip
  const fields = [form, government, sequence, hash, links, signedAt, previous, key]
  return Buffer.from(fields.join('\n'))
}

/** Names the key: its thumbprint (RFC 7638), which anybody can compute from the key itself. */
function keyId(): string {
  const { crv, kty, x } = publicKeyOf('chain')
  return createHash('sha256').update(JSON.stringify({ crv, kty, x })).digest('base64url')
}

/** All that whoever wants to check the lines without us has to know. */
export function chainKey() {
  return {
    algorithm: 'Ed25519',
    id: keyId(),
    key: publicKeyOf('chain'),
    signed:
      'the fields form, government, sequence, hash, links, signedAt, previous and key of a line, ' +
      'as UTF-8, joined by LF; signature: base64url',
    previous: 'SHA-256 of the line before, without its LF, in hexadecimal; empty in the first',
  }
}
