import { forEachIsolated } from '@/lib/platform/failure-isolation'
import { db } from '@/lib/platform/db'
import { transaction } from '@/lib/platform/transaction'
import { fileStore } from '@/lib/platform/files'
import { log } from '@/lib/platform/log'
import { printPhoto } from '@/lib/attachments/clean'
import { keepPrintKeys } from '@/lib/attachments/commands/keep-print-keys'
import { deleteFiles } from '@/lib/attachments/stored-files'

interface FileKey {
  governmentId: string
  id: string
}

/** What is on its way to a complaint belongs to nothing for a moment. */
const onItsWay = 60 * 60 * 1000

/**
 * Photos of forms that are gone without having been sent, and those that did not reach the complaint
 * they were sent to. The file goes first, so none is forgotten.
 */
export async function deleteAbandonedPhotos(now: Date, stopping?: AbortSignal): Promise<void> {
  const longAgo = new Date(now.getTime() - onItsWay)
  const abandoned = await db().$queryRaw<FileKey[]>`
    SELECT government_id AS "governmentId", id FROM attachments
    WHERE complaint_id IS NULL AND (draft_id IS NOT NULL OR created_at < ${longAgo})
    AND NOT EXISTS (
      SELECT 1 FROM drafts
      WHERE drafts.government_id = attachments.government_id AND drafts.id = attachments.draft_id)
    LIMIT 1000`
  await forEachIsolated(abandoned, async ({ governmentId, id }) => {
    if (stopping?.aborted) return
    await deleteFiles(id)
    // deleteMany: another worker may have been here in the meantime.
    await transaction((tx) => tx.attachment.deleteMany({ where: { governmentId, id } }))
  })
}

/** Some ten seconds' work. */
const printsInARound = 100

/**
 * Takes the prints of photos from before there were any, the newest first. Each is done once and for
 * itself, so that a round may end anywhere and the next goes on there; one that cannot be read has none.
 */
export async function printOldPhotos(now: Date, stopping?: AbortSignal): Promise<void> {
  const unprinted = await db().attachment.findMany({
    where: { printedAt: null },
    orderBy: { createdAt: 'desc' },
    take: printsInARound,
    select: { governmentId: true, id: true, mediaType: true, kind: true },
  })
  await forEachIsolated(unprinted, async ({ governmentId, id, mediaType, kind }) => {
    if (stopping?.aborted) return
    const content = mediaType.startsWith('image/') ? await printOfKept(id) : null
    await transaction(async (tx) => {
      // Taken out meanwhile, or printed by another worker.
      const open = { governmentId, id, printedAt: null }
      const { count } = await tx.attachment.updateMany({ where: open, data: { printedAt: now } })
      if (count === 0 || !content) return
      await tx.photoPrint.create({ data: { governmentId, attachmentId: id, content } })
      const actor = { role: 'clock', governmentId } as const
      if (kind === 'evidence') await keepPrintKeys(actor, tx, { id, print: content })
    })
  })
}

/** Null for a file that is gone or damaged. @throws while files cannot be fetched: then it is not its fault */
async function printOfKept(id: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const file = await fileStore().get(id)
  if (!file) return null
  const bytes = new Uint8Array(await new Response(file.content).arrayBuffer())
  return printPhoto(bytes).catch((err: unknown) => {
    log().warn({ err, id }, 'a photo could not be printed')
    return null
  })
}
