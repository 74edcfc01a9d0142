import { userIdOf, type Actor } from '@/lib/kernel/actor'
import { transaction } from '@/lib/platform/transaction'

/** Throws away what somebody had begun to write. */
export async function discardReplyDraft(
  actor: Actor,
  number: string,
  action: string,
): Promise<void> {
  const { governmentId } = actor
  const userId = userIdOf(actor) ?? ''
  await transaction((tx) =>
    tx.replyDraft.deleteMany({ where: { governmentId, userId, action, complaint: { number } } }),
  )
}
