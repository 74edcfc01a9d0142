import {
  createCipheriv,
  createDecipheriv,
  createECDH,
  createHash,
  createHmac,
  createPrivateKey,
  createPublicKey,
  hkdfSync,
  type JsonWebKey,
  type KeyObject,
  randomBytes,
  sign as signWith,
  timingSafeEqual,
  verify as verifyWith,
} from 'node:crypto'
import { env } from '@/lib/platform/env'

// Envelope encryption: each sealed record has a random key of its own (AES-256-GCM), which is
// wrapped by the key of the installation. Rotating the latter re-wraps keys and touches no content;
// erasing a record's key erases the record. All keys come from KESAH_SECRET by HKDF (RFC 5869), one
// per purpose, so that no key is ever used for two things.

type Purpose =
  | 'wrap'
  | 'index'
  | 'code'
  | 'session'
  | 'draft'
  | 'receipt'
  | 'chain'
  | 'rating'
  | 'support'
  | 'stop'
  | 'push'
  | 'sample'
  | 'mailbox'
  | 'effort'

const derived = new Map<string, Buffer>()

function keyFor(purpose: Purpose): Buffer {
  const { secret } = env()
  const known = derived.get(`${purpose}:${secret}`)
  if (known) return known
  const key = Buffer.from(hkdfSync('sha256', secret, 'kesah', purpose, 32))
  derived.set(`${purpose}:${secret}`, key)
  return key
}

/** A sealed record, in the shape of its three columns. */
export interface Sealed {
  keyId: string
  wrappedKey: Uint8Array<ArrayBuffer>
  ciphertext: Uint8Array<ArrayBuffer>
}

/** Names the wrapping key without revealing it. */
function wrappingKeyId(): string {
  return createHash('sha256').update(keyFor('wrap')).digest('hex').slice(0, 8)
}

/** Seals `content` so that only the record named by `owner` can be opened with it. */
export function seal(content: unknown, owner: string): Sealed {
  const key = randomBytes(32)
  return {
    keyId: wrappingKeyId(),
    wrappedKey: encrypt(keyFor('wrap'), key, owner),
    ciphertext: encrypt(key, Buffer.from(JSON.stringify(content)), owner),
  }
}

/** What was sealed for `owner`; the caller checks its shape. Throws when anything was altered. */
export function unseal(sealed: Readonly<Sealed>, owner: string): unknown {
  if (sealed.keyId !== wrappingKeyId()) {
    throw new Error(`sealed with key ${sealed.keyId}, but KESAH_SECRET gives ${wrappingKeyId()}`)
  }
  const key = decrypt(keyFor('wrap'), sealed.wrappedKey, owner)
  return JSON.parse(decrypt(key, sealed.ciphertext, owner).toString('utf8')) as unknown
}

const ivLength = 12
const tagLength = 16

function encrypt(key: Buffer, plain: Buffer, owner: string): Uint8Array<ArrayBuffer> {
  const iv = randomBytes(ivLength)
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(owner))
  const body = Buffer.concat([cipher.update(plain), cipher.final()])
  return Uint8Array.from(Buffer.concat([iv, body, cipher.getAuthTag()]))
}

function decrypt(key: Buffer, sealed: Uint8Array, owner: string): Buffer {
  const bytes = Buffer.from(sealed)
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, ivLength))
    .setAAD(Buffer.from(owner))
    .setAuthTag(bytes.subarray(-tagLength))
  return Buffer.concat([decipher.update(bytes.subarray(ivLength, -tagLength)), decipher.final()])
}

/** Keyed hash under which an e-mail address or a code is stored and found (HMAC-SHA-256, RFC 2104). */
export function keyedHash(purpose: Purpose, text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(createHmac('sha256', keyFor(purpose)).update(text).digest())
}

/** `text` with a signature that only this installation can make. */
export function sign(purpose: Purpose, text: string): string {
  return `${text}.${signatureOf(purpose, text)}`
}

function signatureOf(purpose: Purpose, text: string): string {
  return Buffer.from(keyedHash(purpose, text)).toString('base64url')
}

/** The signed text, or null when the signature is not ours. */
export function verifySigned(purpose: Purpose, signed: string): string | null {
  const text = signed.slice(0, Math.max(signed.lastIndexOf('.'), 0))
  const genuine = equalBytes(Buffer.from(sign(purpose, text)), Buffer.from(signed))
  return text !== '' && genuine ? text : null
}

/** Characters of a signature: 32 bytes in base64url. */
const signatureLength = 43

/**
 * `text` signed for an address. It holds no dot, which proxies and crawlers take for the name of a
 * file; the text may hold hyphens of its own.
 */
export function signForAddress(purpose: Purpose, text: string): string {
  return `${text}-${signatureOf(purpose, text)}`
}

/** The text of an address that is ours, or null. */
export function verifyAddress(purpose: Purpose, signed: string): string | null {
  const end = signed.length - signatureLength - 1
  if (signed[end] !== '-') return null
  return verifySigned(purpose, `${signed.slice(0, end)}.${signed.slice(end + 1)}`)
}

/** Compares without telling by its duration where the first difference is. */
export function equalBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && timingSafeEqual(one, other)
}

export function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** What stands before the 32 bytes of an Ed25519 key in PKCS #8 (RFC 8410). */
const ed25519Prefix = Buffer.from('302e020100300506032b657004220420', 'hex')

interface SigningPair {
  readonly privateKey: KeyObject
  readonly publicKey: KeyObject
}

/** By the derived key: making a pair takes longer than signing with it. */
const pairs = new WeakMap<Buffer, SigningPair>()

function signingPair(purpose: Purpose): SigningPair {
  const seed = keyFor(purpose)
  const known = pairs.get(seed)
  if (known) return known
  const key = Buffer.concat([ed25519Prefix, seed])
  const privateKey = createPrivateKey({ key, format: 'der', type: 'pkcs8' })
  const pair = { privateKey, publicKey: createPublicKey(privateKey) }
  pairs.set(seed, pair)
  return pair
}

/** An Ed25519 signature (RFC 8032), 64 bytes, that anyone can check against the public key. */
export function signPublicly(purpose: Purpose, content: Uint8Array): Buffer {
  return signWith(null, content, signingPair(purpose).privateKey)
}

export function isSignedPublicly(
  purpose: Purpose,
  content: Uint8Array,
  signature: Uint8Array,
): boolean {
  return verifyWith(null, content, signingPair(purpose).publicKey, signature)
}

/** The key to publish (RFC 8037). */
export function publicKeyOf(purpose: Purpose): JsonWebKey {
  return signingPair(purpose).publicKey.export({ format: 'jwk' })
}

/** The P-256 pair of this installation for a purpose, base64url, as browsers' push services want it. */
export function exchangePairOf(purpose: Purpose): { publicKey: string; privateKey: string } {
  const pair = createECDH('prime256v1')
  pair.setPrivateKey(keyFor(purpose))
  return {
    publicKey: pair.getPublicKey('base64url'),
    privateKey: pair.getPrivateKey('base64url'),
  }
}
