import { eachApart } from '@/lib/platform/apart'
import { db } from '@/lib/platform/db'
import { transaction } from '@/lib/platform/transaction'
import { deleteFiles } from '@/lib/attachments/keeping'

interface Abandoned {
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
  const abandoned = await db().$queryRaw<Abandoned[]>`
    SELECT government_id AS "governmentId", id FROM attachments
    WHERE complaint_id IS NULL AND (draft_id IS NOT NULL OR created_at < ${longAgo})
    AND NOT EXISTS (
      SELECT 1 FROM drafts
      WHERE drafts.government_id = attachments.government_id AND drafts.id = attachments.draft_id)
    LIMIT 1000`
  await eachApart(abandoned, async ({ governmentId, id }) => {
    if (stopping?.aborted) return
    await deleteFiles(id)
    // deleteMany: another worker may have been here in the meantime.
    await transaction((tx) => tx.attachment.deleteMany({ where: { governmentId, id } }))
  })
}
