import { createHmac } from 'node:crypto'
import { z } from 'zod'
import { equalBytes } from '@/lib/platform/crypto'
import { env } from '@/lib/platform/env'
import type { WhatsAppSettings } from '@/lib/platform/channel-settings'
import { Undeliverable } from '@/lib/platform/undeliverable'
import { meaningOf } from '@/lib/platform/whatsapp-errors'

// WhatsApp Cloud API. Messages that nobody asked for in the last day must follow a template that was
// approved beforehand; so all of ours do. It has three blanks and one button.

export interface TemplateMessage {
  /** Comes back with each report about the message. */
  readonly id: string
  /** As people write it: 0812…, 62812… or +62812… */
  readonly to: string
  readonly blanks: readonly [number: string, what: string, link: string]
  /** Comes back when the reader presses the button "Berhenti". */
  readonly stop: string
}

const sendingEndsAfter = 8_000

const refusal = z.object({ error: z.object({ code: z.number() }) })

/**
 * Resolves when WhatsApp has taken the message.
 * @throws {Undeliverable} when it never will; any other error may pass
 */
export async function sendWhatsApp(message: TemplateMessage): Promise<void> {
  const { whatsapp } = env()
  if (!whatsapp) throw new Undeliverable('WHATSAPP_TOKEN kosong')
  const { url, phoneId, token } = whatsapp
  const response = await fetch(`${url}/${phoneId}/messages`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(bodyOf(message, whatsapp)),
    redirect: 'error',
    signal: AbortSignal.timeout(sendingEndsAfter),
  })
  if (response.ok) return
  const { data } = refusal.safeParse(await response.json().catch(() => null))
  const code = data?.error.code
  const { words, isFinal } = meaningOf(code, response.status)
  const told = `WhatsApp ${code ?? '?'}: ${words}`
  throw isFinal ? new Undeliverable(told) : new Error(told)
}

function bodyOf({ id, to, blanks, stop }: TemplateMessage, settings: WhatsAppSettings) {
  return {
    messaging_product: 'whatsapp',
    recipient_type: 'individual',
    to: internationalNumber(to),
    type: 'template',
    template: {
      name: settings.template,
      language: { code: settings.language },
      components: [
        { type: 'body', parameters: blanks.map((text) => ({ type: 'text', text })) },
        {
          type: 'button',
          sub_type: 'quick_reply',
          index: '0',
          parameters: [{ type: 'payload', payload: stop }],
        },
      ],
    },
    biz_opaque_callback_data: id,
  }
}

/** Digits with the country in front, as WhatsApp writes a number. */
export function internationalNumber(phone: string): string {
  return phone.replace(/\D/g, '').replace(/^0/, '62')
}

/** Whether a call of the webhook comes from WhatsApp: HMAC-SHA-256 over the body as it came. */
export function isFromWhatsApp(body: Uint8Array, signature: string | null): boolean {
  const { whatsapp } = env()
  if (!whatsapp || signature === null) return false
  const expected = createHmac('sha256', whatsapp.appSecret).update(body).digest('hex')
  return equalBytes(Buffer.from(`sha256=${expected}`), Buffer.from(signature))
}
