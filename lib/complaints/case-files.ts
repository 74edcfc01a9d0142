// Which files of a complaint somebody sees, and what of them is shown.

import type { Prisma } from '@/prisma/generated/client'
import { userIdOf, type Actor } from '@/lib/kernel/actor'
import { photosKnownTo } from '@/lib/complaints/policy'
import { evidenceOf, type EvidenceView } from '@/lib/complaints/timeline'

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

function photosAmong(actor: Actor, photos: CaseFile[]): CaseFile[] {
  const known = photosKnownTo(actor)
  if (known === 'none') return []
  if (actor.role === 'citizen') return photos.filter(isOwn)
  if (known === 'all') return photos.filter((photo) => isOwn(photo) || isShowable(photo))
  return photos.filter(({ kind, releasedAt }) => kind === null && releasedAt !== null)
}

const isOwn = ({ kind, redactedOf }: CaseFile) => kind === null && redactedOf === null

/** A covered copy, or the picture of an answer that was sent. */
const isShowable = ({ redactedOf, messageId, mediaType }: CaseFile) =>
  redactedOf !== null || (messageId !== null && mediaType.startsWith('image/'))

/** What the actor has laid beside an answer that he has not sent. */
export function waitingEvidence(actor: Actor, files: CaseFile[]): EvidenceView[] {
  const own = userIdOf(actor)
  const waiting = files.filter(
    ({ kind, messageId, uploadedBy }) =>
      kind === 'evidence' && messageId === null && uploadedBy === own && own !== null,
  )
  return waiting.map(evidenceOf)
}
