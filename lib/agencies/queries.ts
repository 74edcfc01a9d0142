import type { Actor } from '@/lib/kernel/actor'
import { db } from '@/lib/platform/db'
import { announcementFields, type AnnouncementView } from '@/lib/agencies/announcements'
import { mayAnnounce } from '@/lib/agencies/rules/policy'

export interface AnnouncementRow extends AnnouncementView {
  state: 'coming' | 'running' | 'over' | 'revoked'
}

/** Rows of the page on which they are kept. */
const shown = 100

/** Every announcement, the one that ends last on top; empty for whoever may not announce. */
export async function listAllAnnouncements(actor: Actor, now: Date): Promise<AnnouncementRow[]> {
  if (!mayAnnounce(actor)) return []
  const { governmentId } = actor
  const rows = await db().announcement.findMany({
    where: { governmentId },
    select: { ...announcementFields, withdrawnAt: true },
    orderBy: [{ endsAt: 'desc' }, { id: 'desc' }],
    take: shown,
  })
  return rows.map(({ withdrawnAt, ...row }) => ({
    ...row,
    state: withdrawnAt ? 'revoked' : stateAt(row, now),
  }))
}

function stateAt({ startsAt, endsAt }: AnnouncementView, now: Date): AnnouncementRow['state'] {
  if (startsAt > now) return 'coming'
  return endsAt < now ? 'over' : 'running'
}
