// What the environment says about messages that are no mail: to browsers, and by WhatsApp.

import { z } from 'zod'

export const channelVariables = {
  VAPID_PUBLIC_KEY: z
    .string()
    .regex(/^[\w-]{87}$/, 'harus kunci P-256 dalam base64url, 87 karakter')
    .optional(),
  VAPID_PRIVATE_KEY: z
    .string()
    .regex(/^[\w-]{43}$/, 'harus kunci P-256 dalam base64url, 43 karakter')
    .optional(),
  VAPID_SUBJECT: z
    .string()
    .regex(/^(mailto:[^@\s]+@[^@\s]+|https:\/\/\S+)$/, 'harus berupa mailto:… atau https://…')
    .optional(),
  PUSH_LOCAL: z
    .enum(['0', '1'], { error: 'harus 0 atau 1' })
    .transform((value) => value === '1')
    .optional(),
  WHATSAPP_TOKEN: z.string().optional(),
  WHATSAPP_PHONE_ID: z.string().regex(/^\d+$/, 'harus angka saja').optional(),
  WHATSAPP_APP_SECRET: z.string().optional(),
  WHATSAPP_VERIFY_TOKEN: z.string().optional(),
  WHATSAPP_URL: z
    .url({ protocol: /^https?$/, error: 'harus berupa alamat http://… atau https://…' })
    .default('https://graph.facebook.com/v23.0'),
  WHATSAPP_TEMPLATE: z
    .string()
    .regex(/^[a-z0-9_]+$/, 'harus huruf kecil, angka dan garis bawah')
    .default('kabar_aduan'),
  WHATSAPP_LANGUAGE: z
    .string()
    .regex(/^[a-z]{2}(_[A-Z]{2})?$/, 'harus berupa kode bahasa, misalnya id')
    .default('id'),
}

type ChannelVariables = z.infer<z.ZodObject<typeof channelVariables>>

export interface PushSettings {
  /** Undefined: made from KESAH_SECRET. */
  keys: { publicKey: string; privateKey: string } | undefined
  /** Whom a push service writes to when something is wrong. */
  subject: string | undefined
  /** Browsers' addresses may lie on this machine: for trials without a push service. */
  local: boolean
}

export interface WhatsAppSettings {
  token: string
  phoneId: string
  appSecret: string
  verifyToken: string
  url: string
  template: string
  language: string
}

const groups = [
  ['VAPID_PUBLIC_KEY', 'VAPID_PRIVATE_KEY'],
  ['WHATSAPP_TOKEN', 'WHATSAPP_PHONE_ID', 'WHATSAPP_APP_SECRET', 'WHATSAPP_VERIFY_TOKEN'],
] as const

/** Half a channel is none. WhatsApp without its webhook could not hear "BERHENTI". */
export function channelFaults(
  vars: ChannelVariables,
  isOnOwnMachine: boolean,
): [boolean, string][] {
  const halves = groups.flatMap((group) => {
    const given = group.find((name) => vars[name] !== undefined)
    return group.map((name): [boolean, string] => [
      given !== undefined && vars[name] === undefined,
      `${name}: wajib diisi bila ${given ?? ''} diisi`,
    ])
  })
  return [
    ...halves,
    [
      vars.PUSH_LOCAL === true && !isOnOwnMachine,
      'PUSH_LOCAL: hanya boleh 1 bila APP_URL loopback',
    ],
  ]
}

export function pushSettings(vars: ChannelVariables): PushSettings {
  const { VAPID_PUBLIC_KEY: publicKey, VAPID_PRIVATE_KEY: privateKey } = vars
  return {
    keys: publicKey && privateKey ? { publicKey, privateKey } : undefined,
    subject: vars.VAPID_SUBJECT,
    local: vars.PUSH_LOCAL === true,
  }
}

/** Undefined where no WhatsApp is sent. */
export function whatsappSettings(vars: ChannelVariables): WhatsAppSettings | undefined {
  const { WHATSAPP_TOKEN: token, WHATSAPP_PHONE_ID: phoneId } = vars
  const { WHATSAPP_APP_SECRET: appSecret, WHATSAPP_VERIFY_TOKEN: verifyToken } = vars
  if (!token || !phoneId || !appSecret || !verifyToken) return undefined
  const { WHATSAPP_URL: url, WHATSAPP_TEMPLATE: template, WHATSAPP_LANGUAGE: language } = vars
  return { token, phoneId, appSecret, verifyToken, url, template, language }
}
