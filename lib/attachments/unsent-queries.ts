import type { Actor } from '@/lib/kernel/actor'
import { db } from '@/lib/platform/db'

/** Bytes of the photos in all forms of the government that nobody has sent yet. */
export async function countUnsentBytes(actor: Actor): Promise<number> {
  const { _sum: sum } = await db().attachment.aggregate({
    where: { governmentId: actor.governmentId, draftId: { not: null } },
    _sum: { byteLength: true },
  })
  return sum.byteLength ?? 0
}
