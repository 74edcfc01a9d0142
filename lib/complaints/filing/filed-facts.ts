import type { Prisma } from '@/prisma/generated/client'
import { contentColumns, contentDigest } from '@/lib/complaints/filing/receipt'

type Filed = Pick<
  Prisma.ComplaintModel,
  | keyof typeof contentColumns
  | 'class'
  | 'channel'
  | 'number'
  | 'receivedAt'
  | 'categoryCode'
  | 'privacy'
  | 'hideContent'
>

/**
 * What the first event of a complaint says of it: all that its row holds and no later event changes
 * without saying so, by which it is held against its history (lib/complaints/chain/as-told.ts).
 */
export function filedFacts(complaint: Filed) {
  return {
    class: complaint.class,
    channel: complaint.channel,
    content: contentDigest(complaint),
    number: complaint.number,
    received: complaint.receivedAt.toISOString(),
    category: complaint.categoryCode,
    privacy: complaint.privacy,
    hideContent: complaint.hideContent,
  }
}
