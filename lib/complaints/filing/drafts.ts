import { z } from 'zod'
import { seal, unseal, type Sealed } from '@/lib/platform/crypto'
import type { DraftContent } from '@/lib/complaints/filing/input'

// A draft is sealed as a whole: it may hold a name before its owner has chosen to stay unknown.
// What was sealed has passed the schemas of input.ts already; here only its outline is checked.

const part = z.record(z.string(), z.unknown()).optional()
const outline = z.strictObject({ story: part, place: part, contact: part, unfinished: part })

const ownerOf = (governmentId: string, draftId: string) => `draft/${governmentId}/${draftId}`

export function sealDraft(governmentId: string, draftId: string, content: DraftContent): Sealed {
  return seal(content, ownerOf(governmentId, draftId))
}

interface SealedDraft {
  governmentId: string
  id: string
  keyId: string | null
  wrappedKey: Uint8Array<ArrayBuffer> | null
  ciphertext: Uint8Array<ArrayBuffer> | null
}

/** The content of a draft; empty when it was sent and so emptied. */
export function openDraft(draft: SealedDraft): DraftContent {
  const { governmentId, id, keyId, wrappedKey, ciphertext } = draft
  if (keyId === null || wrappedKey === null || ciphertext === null) return {}
  const content = unseal({ keyId, wrappedKey, ciphertext }, ownerOf(governmentId, id))
  return outline.parse(content) as DraftContent
}
