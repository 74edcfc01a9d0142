import type { Actor, Draftee } from '@/lib/kernel/actor'
import { DomainError } from '@/lib/kernel/errors'
import { transaction, type Transaction } from '@/lib/platform/transaction'
import { clean, type CleanPhoto } from '@/lib/attachments/clean'
import { lockOpenDraft } from '@/lib/attachments/commands/lock-filing-draft'
import { keepFiles, refuseInfected } from '@/lib/attachments/stored-files'
import { digestOf, keyOf, printedAs } from '@/lib/attachments/photo-identity'
import { removables, type Removable } from '@/lib/attachments/rules/metadata'
import { mostPhotos } from '@/lib/attachments/rules/policy'
import { countUnsentBytes } from '@/lib/attachments/unsent-queries'
import { hasRoomForUnsent } from '@/lib/platform/disk-room'
import { type PhotoView, photoViewFields } from '@/lib/attachments/queries'

export interface Sending {
  /** Chosen by the browser, the same when it sends the file again. */
  uploadId?: string | undefined
  /** What the browser had taken out already. */
  removed?: readonly Removable[]
}

/**
 * Adds a photo to a form that is being filled in, cleaned; sent again it is still one. The row comes
 * first: so no file is ever kept that no row knows of, and whatever a crash leaves behind goes with
 * the form.
 * @param bytes as they were sent
 * @throws {DomainError} as `clean` does; `file_infected`, `too_many_files`, `too_busy`, `storage_full`,
 * `draft_expired`
 */
export async function attach(
  actor: Actor,
  bytes: Uint8Array,
  now: Date,
  { uploadId, removed = [] }: Sending = {},
): Promise<PhotoView> {
  if (!('draftId' in actor)) throw new DomainError('not_allowed')
  const key = uploadId === undefined ? null : keyOf(actor.draftId, uploadId)
  // Asked twice: a photo that has no place any more is not worth the work of cleaning it.
  await transaction((tx) => findPlace(actor, tx, { uploadId: key }))
  if (!(await hasRoomForUnsent(await countUnsentBytes(actor)))) {
    throw new DomainError('storage_full', 'photos')
  }
  await refuseInfected(bytes)
  const photo = await clean(bytes)
  const told = removables.filter((kind) => photo.removed.includes(kind) || removed.includes(kind))
  const { view, isNew } = await transaction(async (tx) => {
    const known = await findPlace(actor, tx, { uploadId: key, digest: digestOf(photo.content) })
    if (known) return { view: known, isNew: false }
    return { view: await record(actor, tx, { ...photo, removed: told }, key, now), isNew: true }
  })
  try {
    // Also of what is known: the first time may have ended between the row and the file.
    await keepFiles(view.id, photo)
  } catch (error) {
    if (isNew) await forget(actor, view.id)
    throw error
  }
  return view
}

interface Marks {
  uploadId: string | null
  digest?: Uint8Array<ArrayBuffer>
}

/** The photo itself when the form has it already; null when there is room for it. */
async function findPlace(
  actor: Draftee,
  tx: Transaction,
  { uploadId, digest }: Marks,
): Promise<PhotoView | null> {
  await lockOpenDraft(actor, tx)
  const { governmentId, draftId } = actor
  const same = [...(uploadId ? [{ uploadId }] : []), ...(digest ? [{ digest }] : [])]
  const known =
    same.length > 0 &&
    (await tx.attachment.findFirst({
      where: { governmentId, draftId, OR: same },
      select: photoViewFields,
    }))
  if (known) return known
  const taken = await tx.attachment.count({ where: { governmentId, draftId } })
  if (taken >= mostPhotos) throw new DomainError('too_many_files', 'photos')
  return null
}

function record(
  { governmentId, draftId }: Draftee,
  tx: Transaction,
  photo: CleanPhoto,
  uploadId: string | null,
  now: Date,
): Promise<PhotoView> {
  const { content, mediaType, width, height, removed, print } = photo
  return tx.attachment.create({
    data: {
      governmentId,
      draftId,
      uploadId,
      mediaType,
      width,
      height,
      byteLength: content.length,
      digest: digestOf(content),
      removed,
      ...printedAs(print, now),
      createdAt: now,
    },
    select: photoViewFields,
  })
}

async function forget({ governmentId }: Draftee, id: string): Promise<void> {
  await transaction((tx) => tx.attachment.deleteMany({ where: { governmentId, id } }))
}
