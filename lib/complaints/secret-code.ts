import { codeLength, spell } from '@/lib/kernel/crockford'
import { keyedHash } from '@/lib/platform/crypto'

// The citizen's secret code follows from the submission and a key of the server, so that the browser
// that sent it can be shown it again; the database keeps only its keyed hash.

export function codeFor(submissionId: string): string {
  return spell(keyedHash('code', `spell/${submissionId}`), codeLength)
}

export function codeHash(submissionId: string, code: string): Uint8Array<ArrayBuffer> {
  return keyedHash('code', `keep/${submissionId}/${code}`)
}
