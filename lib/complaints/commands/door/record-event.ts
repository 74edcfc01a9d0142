import { isOfficer, userIdOf, type Actor } from '@/lib/kernel/actor'
import { digest } from '@/lib/platform/crypto'
import type { Transaction } from '@/lib/platform/transaction'
import type { Action } from '@/lib/complaints/rules/lifecycle'

/** Codes, dates and numbers that tell what happened. Nothing in here may say who somebody is. */
export type EventFacts = Readonly<Record<string, string | number | boolean | null>>

interface Recorded {
  readonly message?: { readonly body: string; readonly forCitizen: boolean } | undefined
  readonly facts?: EventFacts
}

/**
 * Writes down what happened: audit trail, timeline and outbox in one row, chained by the database.
 * The words stand beside the chain in `messages`; the event keeps their digest.
 */
export async function recordEvent(
  actor: Actor,
  tx: Transaction,
  complaint: { governmentId: string; id: string },
  action: Action,
  recorded: Recorded,
  now: Date,
): Promise<{ sequence: bigint; messageId: string | null }> {
  const { governmentId, id: complaintId } = complaint
  const message = recorded.message?.body.trim()
    ? await tx.message.create({
        data: { governmentId, complaintId, createdAt: now, ...recorded.message },
      })
    : null
  const { sequence } = await tx.event.create({
    select: { sequence: true },
    data: {
      governmentId,
      complaintId,
      action,
      role: actor.role,
      userId: userIdOf(actor),
      agencyCode: isOfficer(actor) ? actor.agency : null,
      occurredAt: now,
      payload: {
        ...recorded.facts,
        ...(message && { message: message.id, digest: digest(message.body) }),
      },
    },
  })
  return { sequence, messageId: message?.id ?? null }
}
