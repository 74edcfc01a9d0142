import { createHash } from 'node:crypto'
import type { DraftContent } from '@/lib/complaints/filing/input'

/** Tells whether a draft is still the one that somebody was shown: a digest of all that would be sent. */
export function versionOf(
  { story, place, contact }: DraftContent,
  photos: readonly string[],
): string {
  const said = [story, place, contact].map((part) => Object.entries(part ?? {}).sort())
  const all = JSON.stringify([said, [...photos].sort()])
  return createHash('sha256').update(all).digest('base64url')
}
