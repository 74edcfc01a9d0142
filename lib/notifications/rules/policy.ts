// By which ways people are told, and when a message may make a phone ring. A push or a WhatsApp sounds
// at the bedside; nothing that happens to a complaint is worth waking anybody for, and what is annoying
// is switched off. Mail makes no noise and leaves at any time.

import type { Actor } from '@/lib/kernel/actor'
import { dayNumber, instantAt } from '@/lib/kernel/time-zone'

export const channelNames = ['mail', 'push', 'whatsapp'] as const
export type ChannelName = (typeof channelNames)[number]

export function isChannelName(text: string): text is ChannelName {
  return channelNames.some((name) => name === text)
}

/** Whether a message of this channel makes a noise where it arrives. */
export const rings: Readonly<Record<ChannelName, boolean>> = {
  mail: false,
  push: true,
  whatsapp: true,
}

/** On the wall clock of the government: from here on phones stay silent, until there. */
const quietFrom = '21:00'
const quietUntil = '06:00'

/** The first moment from `now` on at which a phone there may ring; `now` itself by day. */
export function whenPhonesMayRing(now: Date, timeZone: string): Date {
  const today = dayNumber(now, timeZone)
  const time = now.getTime()
  const morning = instantAt(today, quietUntil, timeZone)
  if (time < morning) return new Date(morning)
  if (time < instantAt(today, quietFrom, timeZone)) return now
  return new Date(instantAt(today + 1, quietUntil, timeZone))
}

/** When a message of this channel may leave. */
export function whenToSend(channel: ChannelName, now: Date, timeZone: string): Date {
  return rings[channel] ? whenPhonesMayRing(now, timeZone) : now
}

/** Who sees whether messages leave: who runs the system, and who answers for their arriving. */
export function maySeeOutbox({ role }: Actor): boolean {
  return role === 'operator' || role === 'admin'
}
