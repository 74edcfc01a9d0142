import type { Actor } from '@/lib/kernel/actor'
import { DomainError } from '@/lib/kernel/errors'
import { transaction, type Transaction } from '@/lib/platform/transaction'
import { discard, layAside, type LaidAside } from '@/lib/attachments/commands/lay-aside'
import { keyOf } from '@/lib/attachments/photo-identity'
import type { Removable } from '@/lib/attachments/rules/metadata'
import { mostFurtherPhotos } from '@/lib/attachments/rules/policy'
import type { Guarded } from '@/lib/complaints/rules/policy'
import { perform } from '@/lib/complaints/commands/door/perform'
import { requirePermitted } from '@/lib/complaints/commands/door/require-permitted'

export interface FurtherPhoto {
  bytes: Uint8Array
  /** What stands in the talk beside it. */
  caption: string
  /** Chosen by the browser, the same when it sends the file again. */
  uploadId?: string | undefined
  /** What the browser had taken out already. */
  removed?: readonly Removable[] | undefined
}

/** Ends a step that has been taken before. */
class SentBefore extends Error {}

/**
 * The citizen sends one more photo of what was complained of; sent again it is still one. Whoever
 * holds the complaint is told of it, and sees it once Kominfo has released it.
 * @throws {DomainError} `not_found`, `not_allowed`, `too_many_files`, `file_infected`, `too_busy`;
 * as `clean` does
 */
export async function addPhoto(
  actor: Actor,
  number: string,
  { bytes, caption, uploadId, removed }: FurtherPhoto,
  now: Date,
): Promise<void> {
  try {
    // Asked twice: a photo that has no place is not worth the work of cleaning it.
    await transaction((tx) => findPlace(tx, actor, number, uploadId))
    const photo = await layAside(actor, bytes, now, removed)
    try {
      await perform(actor, number, 'add', now, {
        message: { body: caption, forCitizen: true },
        facts: { photo: photo.id },
        effect: (tx, complaint) => take(tx, complaint, photo, uploadId),
      })
    } catch (error) {
      await discard(actor, photo.id)
      throw error
    }
  } catch (error) {
    if (!(error instanceof SentBefore)) throw error
  }
}

async function findPlace(
  tx: Transaction,
  actor: Actor,
  number: string,
  uploadId: string | undefined,
): Promise<void> {
  const complaint = await requirePermitted(actor, tx, number, ['add'])
  await requireRoom(tx, complaint, { uploadId })
}

interface Marks {
  uploadId: string | undefined
  digest?: LaidAside['digest']
}

/** @throws {SentBefore} when the complaint has this very photo already */
async function requireRoom(
  tx: Transaction,
  { governmentId, id: complaintId, receivedAt }: Guarded & { receivedAt: Date },
  { uploadId, digest }: Marks,
): Promise<void> {
  const same = [
    ...(uploadId === undefined ? [] : [{ uploadId: keyOf(complaintId, uploadId) }]),
    ...(digest === undefined ? [] : [{ digest }]),
  ]
  const known = await tx.attachment.count({ where: { governmentId, complaintId, OR: same } })
  if (known > 0) throw new SentBefore()
  const further = await tx.attachment.count({
    where: { governmentId, complaintId, createdAt: { gt: receivedAt } },
  })
  if (further >= mostFurtherPhotos) throw new DomainError('too_many_files', 'photos')
}

/** Under the lock of the complaint, so that two photos cannot both become the last. */
async function take(
  tx: Transaction,
  complaint: Guarded & { receivedAt: Date },
  { id, digest }: LaidAside,
  uploadId: string | undefined,
): Promise<void> {
  await requireRoom(tx, complaint, { uploadId, digest })
  const { governmentId, id: complaintId } = complaint
  const { count } = await tx.attachment.updateMany({
    where: { governmentId, id, complaintId: null },
    data: {
      complaintId,
      ...(uploadId !== undefined && { uploadId: keyOf(complaintId, uploadId) }),
    },
  })
  // Deleted in the meantime as one that nobody took.
  if (count === 0) throw new DomainError('too_busy', 'photos')
}
