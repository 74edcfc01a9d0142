// What the tests of the other channels need beside the people of notice-world.ts.

import { db } from '@/lib/platform/db'
import { sendNotices, writeNotices } from '@/lib/notifications/jobs'
import { asWorker, governmentId, untaken } from './notice-world'

/** Writes and sends what is due at that moment. */
export async function deliver(at: Date): Promise<void> {
  await asWorker(async () => {
    await writeNotices(untaken(at))
    await sendNotices(untaken(at))
  })
}

/** The latest notices by this channel, newest first. */
export function noticesBy(channel: string) {
  return asWorker(() =>
    db().notice.findMany({
      where: { governmentId, channel },
      orderBy: { eventSequence: 'desc' },
    }),
  )
}

export async function identityOf(number: string): Promise<string> {
  const { identityId } = await db().complaint.findFirstOrThrow({ where: { governmentId, number } })
  return identityId ?? ''
}

/** What an earlier test left behind is none of the next one's business. */
export async function settleEverything(at: Date): Promise<void> {
  await asWorker(async () => {
    await writeNotices(untaken(at))
    await db().notice.updateMany({ data: { status: 'sent' } })
  })
}
