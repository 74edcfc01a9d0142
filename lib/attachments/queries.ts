import type { Actor } from '@/lib/kernel/actor'
import { db } from '@/lib/platform/db'

/** A photo as pages show it. */
export interface PhotoView {
  id: string
  /** In pixels. */
  width: number
  height: number
  /** What its file told beside the picture, and tells no longer. */
  removed: string[]
}

export const photoViewFields = { id: true, width: true, height: true, removed: true } as const

/** The photos of the form that is being filled in, in the order in which they came. */
export async function listAttachments(actor: Actor): Promise<PhotoView[]> {
  if (!('draftId' in actor)) return []
  const { governmentId, draftId } = actor
  return db().attachment.findMany({
    where: { governmentId, draftId },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: photoViewFields,
  })
}

/** One of them; null for a photo of any other form. Those of complaints are asked for there. */
export async function findAttachment(
  actor: Actor,
  id: string,
): Promise<{ id: string; mediaType: string } | null> {
  if (!('draftId' in actor)) return null
  const { governmentId, draftId } = actor
  return db().attachment.findFirst({
    where: { governmentId, draftId, id },
    select: { id: true, mediaType: true },
  })
}
