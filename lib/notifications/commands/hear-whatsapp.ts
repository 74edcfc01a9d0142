import type { Visitor } from '@/lib/accounts/visitor'
import { log } from '@/lib/platform/log'
import { transaction } from '@/lib/platform/transaction'
import { isFromWhatsApp } from '@/lib/platform/whatsapp'
import { meaningOf } from '@/lib/platform/whatsapp-errors'
import { whatsappCall, type WhatsAppReply, type WhatsAppReport } from '@/lib/notifications/input'
import { phoneOptOutId } from '@/lib/notifications/opt-out-token'

const wordsToStop = ['BERHENTI', 'STOP', 'UNSUBSCRIBE']
const wordsToResume = ['MULAI', 'START']

/**
 * What WhatsApp tells by its webhook; false for a call that it did not sign. A body that is signed and
 * still unknown is a kind of news that we have no use for.
 */
export async function hearWhatsApp(
  actor: Visitor,
  { body, signature }: { body: Uint8Array; signature: string | null },
  now: Date,
): Promise<boolean> {
  if (!isFromWhatsApp(body, signature)) return false
  const { data } = whatsappCall.safeParse(JSON.parse(Buffer.from(body).toString('utf8')))
  const values = data?.entry.flatMap(({ changes }) => changes.map(({ value }) => value)) ?? []
  for (const { messages, statuses } of values) {
    statuses.forEach(noteFailure)
    for (const reply of messages) await hear(actor, reply, now)
  }
  return true
}

/** BERHENTI, MULAI or the button; anything else nobody reads or keeps. */
async function hear({ governmentId }: Visitor, reply: WhatsAppReply, now: Date): Promise<void> {
  const word =
    reply.text?.body
      .trim()
      .toUpperCase()
      .replace(/[.!]+$/, '') ?? ''
  const key = { governmentId, identityId: phoneOptOutId(reply.from), channel: 'whatsapp' }
  // Our messages have one button. It speaks for the number, so that MULAI takes back all of it.
  if (reply.button !== undefined || wordsToStop.includes(word)) {
    const data = [{ ...key, stoppedAt: now }]
    await transaction((tx) => tx.optOut.createMany({ data, skipDuplicates: true }))
  }
  if (wordsToResume.includes(word)) {
    await transaction((tx) => tx.optOut.deleteMany({ where: key }))
  }
}

/** That it was brought, and read, is nothing to us; that it was not stands in the log, by its notice. */
function noteFailure({ status, biz_opaque_callback_data: notice, errors }: WhatsAppReport): void {
  if (status !== 'failed') return
  const code = errors?.[0]?.code
  log().warn({ notice, errorCode: code }, `whatsapp not brought: ${meaningOf(code, 0).words}`)
}
