import { keyedHash, signForAddress, verifyAddress } from '@/lib/platform/crypto'
import { internationalNumber } from '@/lib/platform/whatsapp'
import { channelNames, type ChannelName } from '@/lib/notifications/rules/policy'

// The address that ends messages to one person by one channel. It needs no sign-in and never ends: a
// way out that has expired is none.

export interface OptOut {
  readonly identityId: string
  readonly channel: ChannelName
}

export function optOutToken({ identityId, channel }: OptOut): string {
  return signForAddress('stop', `${channel}${identityId.replaceAll('-', '')}`)
}

/** What a genuine token ends, else null. */
export function optOutOf(token: string): OptOut | null {
  const text = verifyAddress('stop', token) ?? ''
  const [, name, hex] = /^([a-z]+?)([\da-f]{32})$/.exec(text) ?? []
  const channel = channelNames.find((known) => known === name)
  return channel && hex ? { channel, identityId: asUuid(hex) } : null
}

export function optOutPath(token: string): `/berhenti/${string}` {
  return `/berhenti/${token}`
}

/** Where a form, or the mail provider of the reader (RFC 8058), posts to. */
export function optOutNowPath(token: string): `/berhenti/${string}/sekarang` {
  return `/berhenti/${token}/sekarang`
}

/**
 * Under which a phone number, not one complaint's contact, has said that it wants no WhatsApp. Whoever
 * writes BERHENTI means all of our messages, and nobody has to open sealed contacts to obey.
 */
export function phoneOptOutId(phone: string): string {
  const hash = Buffer.from(keyedHash('stop', `phone/${internationalNumber(phone)}`))
  // Version 8 of RFC 9562: a UUID of one's own making, which no random one can equal.
  const hex = hash.toString('hex')
  return asUuid(`${hex.slice(0, 12)}8${hex.slice(13, 16)}8${hex.slice(17, 32)}`)
}

function asUuid(hex: string): string {
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
