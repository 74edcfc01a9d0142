import type { Prisma } from '@/prisma/generated/client'
import type { Actor } from '@/lib/kernel/actor'
import { transaction } from '@/lib/platform/transaction'
import { clean } from '@/lib/attachments/clean'
import { DomainError } from '@/lib/kernel/errors'
import { beginsAsPdf } from '@/lib/attachments/signature'
import {
  deleteFiles,
  keepDocument,
  keepFiles,
  refuseInfected,
} from '@/lib/attachments/stored-files'
import { digestOf, printedAs } from '@/lib/attachments/photo-identity'
import { removables, type Removable } from '@/lib/attachments/rules/metadata'
import { largestDocument } from '@/lib/attachments/rules/policy'

export interface LaidAside {
  id: string
  digest: Uint8Array<ArrayBuffer>
  /** Empty for a document, and for a picture in which nothing stands out. */
  print: Uint8Array<ArrayBuffer>
}

/**
 * Cleans and keeps a photo that belongs to nothing yet. What a complaint records cannot be taken back,
 * so the file is there before the record is; one that nobody takes is deleted by a job.
 * @throws {DomainError} as `clean` does; `file_infected`, `too_busy`
 */
export async function layAside(
  actor: Actor,
  bytes: Uint8Array,
  now: Date,
  removedBefore: readonly Removable[] = [],
): Promise<LaidAside> {
  await refuseInfected(bytes)
  const photo = await clean(bytes)
  const { content, mediaType, width, height, print } = photo
  const found = [...photo.removed, ...removedBefore]
  const removed = removables.filter((kind) => found.includes(kind))
  const row = { mediaType, width, height, digest: digestOf(content), print, removed }
  return keepAside(actor, { ...row, byteLength: content.length }, now, (id) => keepFiles(id, photo))
}

/**
 * The same for a document of an agency: scanned, and kept as it was sent.
 * @throws {DomainError} `file_not_an_image` for what is no PDF, `document_too_large`, `file_infected`,
 * `too_busy`
 */
export async function layDocumentAside(
  actor: Actor,
  bytes: Uint8Array,
  now: Date,
): Promise<LaidAside> {
  if (!beginsAsPdf(bytes)) throw new DomainError('file_not_an_image', 'evidence')
  if (bytes.length > largestDocument) throw new DomainError('document_too_large', 'evidence')
  await refuseInfected(bytes)
  const sizes = { width: 0, height: 0, byteLength: bytes.length }
  const marks = { digest: digestOf(bytes), print: new Uint8Array(0) }
  return keepAside(actor, { mediaType: 'application/pdf', ...sizes, ...marks }, now, (id) =>
    keepDocument(id, bytes),
  )
}

type Row = Omit<LaidAside, 'id'> &
  Omit<Prisma.AttachmentUncheckedCreateInput, 'governmentId' | 'createdAt' | 'print'>

/** The row first, so that no file is kept that no row knows of. */
async function keepAside(
  actor: Actor,
  { print, ...row }: Row,
  now: Date,
  keep: (id: string) => Promise<void>,
): Promise<LaidAside> {
  const { governmentId } = actor
  const data = { governmentId, ...row, ...printedAs(print, now), createdAt: now }
  const { id } = await transaction((tx) => tx.attachment.create({ data, select: { id: true } }))
  try {
    await keep(id)
  } catch (error) {
    await discard(actor, id)
    throw error
  }
  return { id, digest: row.digest, print }
}

/** Lets go of a photo that was not taken. */
export async function discard(actor: Actor, id: string): Promise<void> {
  const { governmentId } = actor
  await deleteFiles(id)
  await transaction((tx) =>
    tx.attachment.deleteMany({ where: { governmentId, id, complaintId: null } }),
  )
}
