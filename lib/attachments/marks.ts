import { createHash } from 'node:crypto'
import type { CleanPhoto } from '@/lib/attachments/clean'

// What tells that a photo has come before.

/** Of a file as it is kept. */
export function digestOfBytes(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(createHash('sha256').update(bytes).digest())
}

/**
 * When even the answer that named the form got lost, its photos are sent to a new one under the same
 * ids; and nobody learns whether another form, or another's complaint, knows an id.
 */
export function keyOf(owner: string, uploadId: string): string {
  const hash = createHash('sha256').update(`${owner}/${uploadId}`).digest('hex')
  return hash.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

export function digestOf({ content }: Pick<CleanPhoto, 'content'>): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(createHash('sha256').update(content).digest())
}
