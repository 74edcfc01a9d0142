import type { Prisma } from '@/prisma/generated/client'
import { openIdentity } from '@/lib/accounts/identity'
import { findAgency, findGovernment } from '@/lib/agencies/public-queries'
import { env } from '@/lib/platform/env'
import type { Mail } from '@/lib/platform/mail'
import type { Transaction } from '@/lib/platform/transaction'
import { actions } from '@/lib/complaints/lifecycle'
import { messageFor } from '@/lib/notifications/message'
import { audiences, templates } from '@/lib/notifications/templates'

export type DueNotice = Prisma.NoticeModel

/**
 * The mail of a notice. It tells what held right after the event, so that a late or repeated one says
 * the same.
 * @throws when the identity cannot be opened or has no address
 */
export async function mailOf(tx: Transaction, notice: DueNotice): Promise<Mail> {
  const { governmentId, id, eventSequence: sequence, identityId } = notice
  const identity = await tx.identity.findUniqueOrThrow({
    where: { governmentId_id: { governmentId, id: identityId } },
  })
  const { email } = openIdentity(governmentId, identity)
  if (email === null) throw new Error('no address')
  const event = await tx.event.findUniqueOrThrow({
    where: { governmentId_sequence: { governmentId, sequence } },
    include: { complaint: { select: { number: true } } },
  })
  const { audience, template } = templateNamed(notice.template)
  const message = messageFor(audience, template, {
    number: event.complaint.number,
    agency: await agencyNameIn(event),
    running: await clocksAfter(tx, event),
    government: await findGovernment(governmentId),
    appUrl: env().appUrl,
  })
  return { id, thread: event.complaint.number, to: email, ...message }
}

function templateNamed(name: string) {
  const [action, audience] = [
    actions.find((known) => name.startsWith(`${known}.`)),
    audiences.find((known) => name.endsWith(`.${known}`)),
  ]
  const template = action && audience && templates[action][audience]
  if (!template) throw new Error(`no template ${name}`)
  return { audience, template }
}

/** The agency that the step sent the complaint to, else the one that took the step. */
async function agencyNameIn({
  governmentId,
  agencyCode,
  payload,
  occurredAt,
}: Prisma.EventModel): Promise<string> {
  const { agency } = payload as Prisma.JsonObject
  const code = typeof agency === 'string' ? agency : agencyCode
  const found = code === null ? null : await findAgency(governmentId, code, occurredAt)
  return found?.name ?? 'instansi terkait'
}

function clocksAfter(
  tx: Transaction,
  { governmentId, complaintId, occurredAt }: Prisma.EventModel,
) {
  return tx.clock.findMany({
    where: {
      governmentId,
      complaintId,
      startedAt: { lte: occurredAt },
      OR: [{ stoppedAt: null }, { stoppedAt: { gt: occurredAt } }],
    },
    select: { name: true, dueAt: true },
  })
}
