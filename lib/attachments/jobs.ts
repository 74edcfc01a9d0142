import { eachApart } from '@/lib/platform/apart'
import { db } from '@/lib/platform/db'
import { fileStore } from '@/lib/platform/files'
import { transaction } from '@/lib/platform/transaction'

interface Abandoned {
  governmentId: string
  id: string
}

/** Photos of forms that are gone without having been sent. The file goes first, so none is forgotten. */
export async function deleteAbandonedPhotos(_now: Date, stopping?: AbortSignal): Promise<void> {
  const abandoned = await db().$queryRaw<Abandoned[]>`
    SELECT government_id AS "governmentId", id FROM attachments
    WHERE complaint_id IS NULL AND NOT EXISTS (
      SELECT 1 FROM drafts
      WHERE drafts.government_id = attachments.government_id AND drafts.id = attachments.draft_id)
    LIMIT 1000`
  await eachApart(abandoned, async ({ governmentId, id }) => {
    if (stopping?.aborted) return
    await fileStore().delete(id)
    // deleteMany: another worker may have been here in the meantime.
    await transaction((tx) => tx.attachment.deleteMany({ where: { governmentId, id } }))
  })
}
