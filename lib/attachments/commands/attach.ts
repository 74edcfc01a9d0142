import { createHash } from 'node:crypto'
import type { Actor, Draftee } from '@/lib/kernel/actor'
import { DomainError } from '@/lib/kernel/errors'
import { fileStore } from '@/lib/platform/files'
import { transaction, type Transaction } from '@/lib/platform/transaction'
import { clean, type CleanPhoto } from '@/lib/attachments/clean'
import { lockOpenDraft } from '@/lib/attachments/commands/lock-draft'
import { mostPhotos } from '@/lib/attachments/policy'
import type { PhotoView } from '@/lib/attachments/queries'

/**
 * Adds a photo to a form that is being filled in, cleaned. The row comes first: so no file is ever on
 * the disk that no row knows of, and whatever a crash leaves behind goes with the form.
 * @param bytes as they were sent
 * @throws {DomainError} `file_not_an_image`, `too_many_files`, `too_busy`, `draft_expired`
 */
export async function attach(actor: Actor, bytes: Uint8Array, now: Date): Promise<PhotoView> {
  if (!('draftId' in actor)) throw new DomainError('not_allowed')
  // Asked twice: a photo that has no place any more is not worth the work of cleaning it.
  await transaction((tx) => findPlace(actor, tx))
  const photo = await clean(bytes)
  const { id } = await transaction(async (tx) => {
    await findPlace(actor, tx)
    return record(actor, tx, photo, now)
  })
  try {
    await fileStore().put(id, photo.content)
  } catch (error) {
    const { governmentId } = actor
    await transaction((tx) =>
      tx.attachment.delete({ where: { governmentId_id: { governmentId, id } } }),
    )
    throw error
  }
  return { id, width: photo.width, height: photo.height }
}

async function findPlace(actor: Draftee, tx: Transaction): Promise<void> {
  await lockOpenDraft(actor, tx)
  const { governmentId, draftId } = actor
  const taken = await tx.attachment.count({ where: { governmentId, draftId } })
  if (taken >= mostPhotos) throw new DomainError('too_many_files', 'photos')
}

function record(actor: Draftee, tx: Transaction, photo: CleanPhoto, now: Date) {
  const { content, mediaType, width, height } = photo
  return tx.attachment.create({
    data: {
      governmentId: actor.governmentId,
      draftId: actor.draftId,
      mediaType,
      width,
      height,
      byteLength: content.length,
      digest: Uint8Array.from(createHash('sha256').update(content).digest()),
      createdAt: now,
    },
    select: { id: true },
  })
}
