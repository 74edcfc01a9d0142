import type { Prisma } from '@/prisma/generated/client'
import { findAgency, findGovernment } from '@/lib/agencies/reference/queries'
import { env } from '@/lib/platform/env'
import type { Transaction } from '@/lib/platform/transaction'
import { actions } from '@/lib/complaints/rules/lifecycle'
import { ratingToken } from '@/lib/complaints/square/rating-token'
import { supportToken } from '@/lib/complaints/square/support-token'
import {
  citizenMessage,
  staffMessage,
  supporterMessage,
  type Facts,
  type Message,
} from '@/lib/notifications/message'
import { dailySummaryMessage, isDailySummary } from '@/lib/notifications/daily-summary'
import { isChannelName } from '@/lib/notifications/rules/policy'
import { optOutPath, optOutToken } from '@/lib/notifications/opt-out-token'
import { audiences } from '@/lib/notifications/template'
import { templates } from '@/lib/notifications/templates'
import { firstLanguage, isLanguage, type Language } from '@/lib/words/words'

export type DueNotice = Prisma.NoticeModel

/** Of what goes to the contact that somebody left when he joined: no step of the complaint. */
export const joined = 'joined.supporters'

/**
 * What a notice says. It tells what held right after the event, so that a late one says the same; null
 * where there is nothing left of what it would have told.
 */
export async function messageOf(tx: Transaction, notice: DueNotice): Promise<Message | null> {
  const { governmentId, eventSequence: sequence, identityId, channel } = notice
  if (!isChannelName(channel)) throw new Error(`no channel ${channel}`)
  if (isDailySummary(notice.template)) return dailySummaryMessage(tx, notice)
  const event = await tx.event.findUniqueOrThrow({
    where: { governmentId_sequence: { governmentId, sequence } },
    include: { complaint: { select: { number: true, language: true } } },
  })
  const { number, language } = event.complaint
  const { appUrl } = env()
  const support = await tx.support.findFirst({
    where: { governmentId, complaintId: event.complaintId, identityId },
    select: { id: true },
  })
  return messageNamed(notice.template, language, {
    number,
    agency: await agencyNameIn(event),
    running: await clocksAfter(tx, event),
    government: await findGovernment(governmentId),
    appUrl,
    ...(support && { supportUrl: `${appUrl}/ikut/${supportToken(support.id)}` }),
    ratingUrl: `${appUrl}/penilaian/${ratingToken(number, event.occurredAt)}`,
    stopUrl: appUrl + optOutPath(optOutToken({ identityId, channel })),
  })
}

function messageNamed(name: string, language: string, facts: Facts): Message {
  if (name === joined) return supporterMessage({ words: 'joined' }, facts, firstLanguage)
  const [action, audience] = [
    actions.find((known) => name.startsWith(`${known}.`)),
    audiences.find((known) => name.endsWith(`.${known}`)),
  ]
  const message = action && audience && messageFor(templates[action], audience, language, facts)
  if (!message) throw new Error(`no template ${name}`)
  return message
}

type Templates = (typeof templates)[keyof typeof templates]

function messageFor(
  templates: Templates,
  audience: (typeof audiences)[number],
  language: string,
  facts: Facts,
): Message | undefined {
  if (audience === 'officers' || audience === 'admins') {
    const template = templates[audience]
    return template && staffMessage(template, facts)
  }
  return audience === 'citizen'
    ? forCitizen(templates, isLanguage(language) ? language : firstLanguage, facts)
    : forSupporter(templates, facts)
}

function forCitizen({ citizen }: Templates, language: Language, facts: Facts) {
  return citizen && citizenMessage(citizen, facts, language)
}

/** In which language the reporter reads is nothing for others to know. */
function forSupporter({ supporters }: Templates, facts: Facts) {
  return supporters && supporterMessage(supporters, facts, firstLanguage)
}

/** The agency that the step sent the complaint to, else the one that took the step. */
async function agencyNameIn({
  governmentId,
  agencyCode,
  payload,
  occurredAt,
}: Prisma.EventModel): Promise<string | null> {
  const { agency } = payload as Prisma.JsonObject
  const code = typeof agency === 'string' ? agency : agencyCode
  const found = code === null ? null : await findAgency(governmentId, code, occurredAt)
  return found?.name ?? null
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
