import type { Prisma } from '@/prisma/generated/client'
import { userIdOf, type Actor } from '@/lib/kernel/actor'
import { DomainError } from '@/lib/kernel/errors'
import { transaction, type Transaction } from '@/lib/platform/transaction'
import { parseInstant } from '@/lib/kernel/time-zone'
import { findGovernment } from '@/lib/agencies/reference/queries'
import { readOrigin } from '@/lib/attachments/clean'
import { keepPrintKeys } from '@/lib/attachments/commands/keep-print-keys'
import { discard, layAside, layDocumentAside } from '@/lib/attachments/commands/lay-aside'
import { deleteFiles } from '@/lib/attachments/stored-files'
import { keyOf } from '@/lib/attachments/photo-identity'
import { mostEvidence } from '@/lib/attachments/rules/policy'
import { beginsAsPdf } from '@/lib/attachments/signature'
import { requirePermitted } from '@/lib/complaints/commands/door/require-permitted'

interface Evidence {
  bytes: Uint8Array
  /** Chosen by the browser, the same when it sends the file again. */
  uploadId?: string | undefined
}

/** Steps that carry evidence to the citizen. */
const carrying = ['answer', 'relay', 'inform'] as const

/**
 * A photo or PDF for the answer that is being written; nobody else sees it before that is sent. Sent
 * again it is still one.
 * @throws {DomainError} `not_found`, `not_allowed`, `too_many_files`, `file_infected`, `too_busy`;
 * as `clean` does; `document_too_large`
 */
export async function addEvidence(
  actor: Actor,
  number: string,
  { bytes, uploadId }: Evidence,
  now: Date,
): Promise<void> {
  // Asked twice: a file that has no place is not worth the work of cleaning it.
  const place = await transaction((tx) => findPlace(tx, actor, number, uploadId))
  if (place === 'sent before') return
  const { governmentId } = actor
  const lay = beginsAsPdf(bytes) ? layDocumentAside : layAside
  const file = await lay(actor, bytes, now)
  try {
    const origin = await originOf(actor, bytes)
    await transaction(async (tx) => {
      const { complaintId, uploadKey } = await requirePlace(tx, actor, number, uploadId)
      await tx.attachment.update({
        where: { governmentId_id: { governmentId, id: file.id } },
        data: {
          complaintId,
          kind: 'evidence',
          uploadedBy: userIdOf(actor),
          ...(uploadKey !== null && { uploadId: uploadKey }),
          ...(origin && { origin: { create: origin } }),
        },
      })
      await keepPrintKeys(actor, tx, file)
    })
  } catch (error) {
    await discard(actor, file.id)
    throw error
  }
}

type Origin = Pick<
  Prisma.EvidenceOriginModel,
  'takenAt' | 'latitude' | 'longitude' | 'generationMark'
>

/** What its file tells of its taking; null for one that tells nothing. */
async function originOf({ governmentId }: Actor, bytes: Uint8Array): Promise<Origin | null> {
  const { takenAt, place, mark } = await readOrigin(bytes)
  if (takenAt === null && place === null && mark === null) return null
  const { timeZone } = await findGovernment(governmentId)
  return {
    takenAt: takenAt === null ? null : parseInstant(takenAt, timeZone),
    ...(place ?? { latitude: null, longitude: null }),
    generationMark: mark,
  }
}

async function findPlace(
  tx: Transaction,
  actor: Actor,
  number: string,
  uploadId: string | undefined,
) {
  const place = await requirePlace(tx, actor, number, uploadId)
  if (place.uploadKey === null) return place
  const known = await tx.attachment.count({
    where: { governmentId: actor.governmentId, uploadId: place.uploadKey },
  })
  return known > 0 ? 'sent before' : place
}

async function requirePlace(
  tx: Transaction,
  actor: Actor,
  number: string,
  uploadId: string | undefined,
) {
  const { governmentId } = actor
  const { id: complaintId } = await requirePermitted(actor, tx, number, carrying)
  const waiting = await tx.attachment.count({
    where: { governmentId, complaintId, uploadedBy: userIdOf(actor), messageId: null },
  })
  if (waiting >= mostEvidence) throw new DomainError('too_many_files', 'evidence')
  const uploadKey = uploadId === undefined ? null : keyOf(complaintId, uploadId)
  return { complaintId, uploadKey }
}

/** Takes out what one has added oneself and not sent. */
export async function removeEvidence(actor: Actor, id: string): Promise<void> {
  const { governmentId } = actor
  const own = { governmentId, id, uploadedBy: userIdOf(actor) ?? '', messageId: null }
  const found = await transaction((tx) => tx.attachment.deleteMany({ where: own }))
  if (found.count > 0) await deleteFiles(id)
}
