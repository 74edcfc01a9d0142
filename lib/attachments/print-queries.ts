import type { Actor } from '@/lib/kernel/actor'
import { db } from '@/lib/platform/db'
import { keysOf } from '@/lib/attachments/rules/print'
import { isSamePicture } from '@/lib/attachments/rules/same-picture'

// However many pictures there are, a look costs at most as many entries of the index as a print has keys,
// times `mostOfOneKey`, and at most `mostCompared` prints.

/** What many pictures have in common tells nothing of any of them. */
const mostOfOneKey = 200
const leastKeys = 2
const mostCompared = 30

interface Candidate {
  id: string
  complaintId: string
  content: Uint8Array
}

interface AlikeEvidence {
  id: string
  complaintId: string
}

/**
 * What agencies have sent as evidence of other complaints and shows the same picture, whoever may see
 * those: what of it is told is for the caller to decide.
 */
export async function listAlikeEvidence(
  actor: Actor,
  { print, complaintId }: { print: Uint8Array; complaintId: string },
): Promise<AlikeEvidence[]> {
  const { governmentId } = actor
  const keys = keysOf(print)
  if (keys.length === 0) return []
  const candidates = await db().$queryRaw<Candidate[]>`
    SELECT file.id, file.complaint_id AS "complaintId", print.content
    FROM (
      SELECT found.attachment_id, count(*) AS keys
      FROM unnest(${keys}::int[]) AS asked(key)
      CROSS JOIN LATERAL (
        SELECT attachment_id FROM photo_print_keys
        WHERE government_id = ${governmentId} AND key = asked.key
        LIMIT ${mostOfOneKey}
      ) found
      GROUP BY found.attachment_id HAVING count(*) >= ${leastKeys}
    ) shared
    JOIN attachments file
      ON file.government_id = ${governmentId} AND file.id = shared.attachment_id
    JOIN photo_prints print
      ON print.government_id = ${governmentId} AND print.attachment_id = shared.attachment_id
    WHERE file.complaint_id <> ${complaintId}::uuid AND file.message_id IS NOT NULL
    ORDER BY shared.keys DESC, file.created_at DESC
    LIMIT ${mostCompared}`
  return candidates
    .filter(({ content }) => isSamePicture(print, content))
    .map(({ content: _print, ...evidence }) => evidence)
}
