// The receipt (tanda terima) as proof: what was promised to whom, signed so that anyone can check it
// with the published key alone. It says when a complaint came in and what its words hash to, never
// the words themselves and never by whom. Everything signed stands in the token, so that a receipt
// on paper proves itself even where the record is gone.

import { createHash } from 'node:crypto'
import type { Prisma } from '@/prisma/generated/client'
import { isSignedPublicly, publicKeyOf, signPublicly } from '@/lib/platform/crypto'

/** Names the form of what is signed; another form gets another name. */
const form = 'kesah-receipt-1'

const signatureLength = 64

/** What the signature covers. Days are 'YYYY-MM-DD' where the government is. */
export interface SignedReceipt {
  governmentId: string
  number: string
  receivedAt: Date
  /** SHA-256 of the content as received, base64url. */
  content: string
  /** Null where the complaint went straight to whoever handles it. */
  verification: string | null
  /** Null where an outside body handles it, to which no such promise is given. */
  reply: string | null
  settlement: string
}

export const contentColumns = {
  description: true,
  occurredOn: true,
  landmark: true,
  nowhere: true,
  kelurahanCode: true,
  latitude: true,
  longitude: true,
  accusedCode: true,
  answers: true,
} as const satisfies Prisma.ComplaintSelect

type Content = Pick<Prisma.ComplaintModel, keyof typeof contentColumns>

/**
 * SHA-256 of what the citizen sent and nobody may change. Title and category are not part of it,
 * since they are put right at the desk; neither is the person.
 */
export function contentDigest(content: Content): string {
  const { description, occurredOn, landmark, nowhere, kelurahanCode } = content
  const { latitude, longitude, accusedCode } = content
  const answers = Object.entries((content.answers ?? {}) as Prisma.JsonObject).sort()
  const day = occurredOn?.toISOString().slice(0, 10) ?? null
  const place = [landmark, nowhere, kelurahanCode, latitude, longitude]
  const text = JSON.stringify([description, day, ...place, accusedCode, answers])
  return createHash('sha256').update(text).digest('base64url')
}

/** The receipt in a form that fits into a QR code: what is signed, then the signature, base64url. */
export function signReceipt(receipt: SignedReceipt): string {
  const signed = Buffer.from(linesOf(receipt).join('\n'))
  return Buffer.concat([signed, signPublicly('receipt', signed)]).toString('base64url')
}

/** What a genuine token says; null for any other, be it off by one character. */
export function readReceipt(token: string): SignedReceipt | null {
  const bytes = Buffer.from(token, 'base64url')
  // The last character has bits to spare: only one spelling of the same bytes is ours.
  if (bytes.length <= signatureLength || bytes.toString('base64url') !== token) return null
  const signed = bytes.subarray(0, -signatureLength)
  const genuine = isSignedPublicly('receipt', signed, bytes.subarray(-signatureLength))
  return genuine ? parse(signed.toString('utf8')) : null
}

/** For the eye, to compare two papers: 'A1B2 C3D4 E5F6 0718'. */
export function fingerprintOf(token: string): string {
  const hash = createHash('sha256').update(token).digest('hex').slice(0, 16).toUpperCase()
  return (hash.match(/.{4}/g) ?? []).join(' ')
}

/** In hexadecimal, as tools print it. */
export function digestInHex(content: string): string {
  return Buffer.from(content, 'base64url').toString('hex')
}

function linesOf(receipt: SignedReceipt): string[] {
  const { governmentId, number, receivedAt, content, verification, reply, settlement } = receipt
  const promised = [verification ?? '', reply ?? '', settlement]
  return [form, governmentId, number, receivedAt.toISOString(), content, ...promised]
}

/** Of text that the signature vouches for: a missing field cannot be. */
function parse(text: string): SignedReceipt | null {
  const lines = text.split('\n')
  const field = (index: number) => lines[index] ?? ''
  if (field(0) !== form) return null
  return {
    governmentId: field(1),
    number: field(2),
    receivedAt: new Date(field(3)),
    content: field(4),
    verification: field(5) || null,
    reply: field(6) || null,
    settlement: field(7),
  }
}

/** All that whoever wants to check a receipt without us has to know. */
export function receiptKey() {
  return {
    algorithm: 'Ed25519',
    key: publicKeyOf('receipt'),
    token: 'base64url(signed || signature), signature: the last 64 bytes',
    signed: {
      form,
      encoding: 'UTF-8, one field a line, separated by LF',
      fields: [
        'form',
        'government',
        'number',
        'receivedAt (ISO 8601, UTC)',
        'content (SHA-256, base64url)',
        'checked and forwarded by (YYYY-MM-DD, may be empty)',
        'first reply by (YYYY-MM-DD, may be empty)',
        'settled by (YYYY-MM-DD)',
      ],
    },
    content:
      'SHA-256 of the UTF-8 text of the JSON array [description, occurredOn, landmark, nowhere, ' +
      'kelurahan, latitude, longitude, accused, answers], without spaces; what was not given is ' +
      'null; answers are [question, answer] pairs in the order of the question',
  }
}
