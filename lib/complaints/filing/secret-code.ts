import { codeLength, spell } from '@/lib/kernel/crockford'
import { keyedHash } from '@/lib/platform/crypto'

// The citizen's secret code follows from the submission and a key of the server, so that the browser
// that sent it can be shown it again; the database keeps only its keyed hash.

/** @param issue 1 for the code given on sending; each one given later is another */
export function codeFor(submissionId: string, issue = 1): string {
  const wanted = issue === 1 ? submissionId : `${submissionId}/${issue}`
  return spell(keyedHash('code', `spell/${wanted}`), codeLength)
}

export function codeHash(submissionId: string, code: string): Uint8Array<ArrayBuffer> {
  return keyedHash('code', `keep/${submissionId}/${code}`)
}
