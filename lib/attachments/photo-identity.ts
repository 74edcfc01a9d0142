import { createHash } from 'node:crypto'

// What tells that a photo has come before.

/**
 * When even the answer that named the form got lost, its photos are sent to a new one under the same
 * ids; and nobody learns whether another form, or another's complaint, knows an id.
 */
export function keyOf(owner: string, uploadId: string): string {
  const hash = createHash('sha256').update(`${owner}/${uploadId}`).digest('hex')
  return hash.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

/** Of a file as it is kept. */
export function digestOf(content: Uint8Array): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(createHash('sha256').update(content).digest())
}

/** What the row of a file says of its print, in the shape that the database client takes. */
export function printedAs(content: Uint8Array<ArrayBuffer>, now: Date) {
  return { printedAt: now, ...(content.length > 0 && { print: { create: { content } } }) }
}
