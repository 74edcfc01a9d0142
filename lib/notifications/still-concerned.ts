import { takenUp } from '@/lib/accounts/mailbox'
import { actions } from '@/lib/complaints/rules/lifecycle'
import { isDailySummary } from '@/lib/notifications/daily-summary'
import type { DueNotice } from '@/lib/notifications/message-of'
import { toldBy } from '@/lib/notifications/notices-about'
import { recipientsOf } from '@/lib/notifications/recipients'
import { audiences } from '@/lib/notifications/template'
import { templates } from '@/lib/notifications/templates'
import type { Transaction } from '@/lib/platform/transaction'

/**
 * Whether somebody who works here is still one of those whom the step concerns: accounts are closed, and
 * people move to other agencies, while a message waits.
 */
export async function isStillConcerned(tx: Transaction, notice: DueNotice): Promise<boolean> {
  const { governmentId, identityId, eventSequence: sequence, template } = notice
  const where = { governmentId, identityId, ...takenUp }
  if ((await tx.user.count({ where })) === 0) return false
  if (isDailySummary(template)) return true
  const audience = audiences.find((known) => template.endsWith(`.${known}`))
  const action = actions.find((known) => template.startsWith(`${known}.`))
  if (!audience || !action) return true
  const event = await tx.event.findUniqueOrThrow({
    where: { governmentId_sequence: { governmentId, sequence } },
    include: { complaint: { select: toldBy } },
  })
  const named = templates[action][audience]
  const to = named && 'to' in named ? named.to : undefined
  return (await recipientsOf(tx, audience, event, to)).includes(identityId)
}
