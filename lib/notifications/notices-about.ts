import type { Prisma } from '@/prisma/generated/client'
import type { Transaction } from '@/lib/platform/transaction'
import { actions } from '@/lib/complaints/lifecycle'
import { recipientsOf } from '@/lib/notifications/recipients'
import { audiences, templates } from '@/lib/notifications/templates'

type Happened = Prisma.EventModel & { readonly complaint: { readonly identityId: string | null } }

/**
 * The notices that an event gives rise to: at most one for each person.
 * @throws for a step that this version does not know; its reader waits for the newer version
 */
export async function noticesAbout(
  tx: Transaction,
  event: Happened,
  now: Date,
): Promise<Prisma.NoticeCreateManyInput[]> {
  const { governmentId, sequence: eventSequence } = event
  const action = actions.find((known) => known === event.action)
  if (!action) throw new Error(`event ${governmentId}/${eventSequence}: unknown ${event.action}`)
  const notices = []
  for (const audience of audiences) {
    const template = templates[action][audience]
    if (!template || (template.by && template.by !== event.role)) continue
    for (const identityId of await recipientsOf(tx, audience, event)) {
      notices.push({
        governmentId,
        eventSequence,
        identityId,
        channel: 'mail',
        template: `${action}.${audience}`,
        nextAttemptAt: now,
        createdAt: now,
      })
    }
  }
  return notices
}
