import { z } from 'zod'
import { storable } from '@/lib/kernel/typed-text'

// What a browser says of itself when it wants to be told, and what WhatsApp says when it calls.

const base64url = z.string().regex(/^[\w-]+=*$/)

export const subscriptionInput = z.object({
  endpoint: z.url().max(1000).overwrite(storable),
  keys: z.object({ p256dh: base64url.min(80).max(100), auth: base64url.min(16).max(40) }),
})
export type SubscriptionInput = z.infer<typeof subscriptionInput>

const reply = z.object({
  from: z.string().max(32),
  text: z.object({ body: z.string() }).optional(),
  button: z.object({ payload: z.string().max(300).optional() }).optional(),
})
export type WhatsAppReply = z.infer<typeof reply>

const report = z.object({
  status: z.string(),
  biz_opaque_callback_data: z.string().optional(),
  errors: z.array(z.object({ code: z.number() })).optional(),
})
export type WhatsAppReport = z.infer<typeof report>

/** One call carries several of either; kinds that we do not know are nothing to us. */
export const whatsappCall = z.object({
  entry: z.array(
    z.object({
      changes: z.array(
        z.object({
          value: z.object({
            messages: z.array(reply).default([]),
            statuses: z.array(report).default([]),
          }),
        }),
      ),
    }),
  ),
})

/** One message that was given up; left empty, all of them. */
export const resendInput = z.strictObject({
  notice: z.preprocess((value) => (value === '' ? undefined : value), z.uuid().optional()),
})
