// Which files of a complaint somebody sees, and what of them is shown.

import type { Prisma } from '@/prisma/generated/client'
import { userIdOf, type Actor } from '@/lib/kernel/actor'
import { mayModerate } from '@/lib/complaints/rules/policy'
import { mayViewFile } from '@/lib/complaints/rules/photo-sight'
import { evidenceOf, type EvidenceView } from '@/lib/complaints/story/timeline'

export const fileFields = {
  id: true,
  width: true,
  height: true,
  removed: true,
  createdAt: true,
  releasedAt: true,
  publishedAt: true,
  mediaType: true,
  kind: true,
  messageId: true,
  uploadedBy: true,
  redactedOf: true,
} as const satisfies Prisma.AttachmentSelect

type CaseFile = Prisma.AttachmentGetPayload<{ select: typeof fileFields }>

export interface PhotoOfComplaint {
  id: string
  mediaType: string
  /** Null for what the citizen sent; 'evidence' for what an agency added. */
  kind: string | null
  /** The photo that this is a covered copy of. */
  redactedOf: string | null
  width: number
  height: number
  removed: string[]
  createdAt: Date
  releasedAt: Date | null
  publishedAt: Date | null
}

/** The citizen's own are his; what an agency added, and covered copies, Kominfo looks at before others do. */
export function photosFor(actor: Actor, photos: CaseFile[]): PhotoOfComplaint[] {
  return photosAmong(actor, photos).map(({ uploadedBy: _by, messageId: _of, ...photo }) => photo)
}

function photosAmong(actor: Actor, files: CaseFile[]): CaseFile[] {
  const known = files.filter((file) => mayViewFile(actor, file))
  return known.filter((file) => file.kind === null || (mayModerate(actor) && isSentPicture(file)))
}

const isSentPicture = ({ messageId, mediaType }: CaseFile) =>
  messageId !== null && mediaType.startsWith('image/')

/** What the actor has laid beside an answer that he has not sent. */
export function waitingEvidence(actor: Actor, files: CaseFile[]): EvidenceView[] {
  const own = userIdOf(actor)
  const waiting = files.filter(
    ({ kind, messageId, uploadedBy }) =>
      kind === 'evidence' && messageId === null && uploadedBy === own && own !== null,
  )
  return waiting.map(evidenceOf)
}
