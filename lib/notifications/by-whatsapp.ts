import { grouped } from '@/lib/kernel/crockford'
import { env } from '@/lib/platform/env'
import { Undeliverable } from '@/lib/platform/undeliverable'
import { sendWhatsApp } from '@/lib/platform/whatsapp'
import type { Channel } from '@/lib/notifications/channel'

export const byWhatsApp: Channel = {
  reaches: (_, { person }) =>
    Promise.resolve(person.phone !== null && env().whatsapp !== undefined),
  async send(_, { person }, { id, number, what, link, stop }) {
    if (person.phone === null || stop === null) throw new Undeliverable('no number')
    await sendWhatsApp({ id, to: person.phone, blanks: [grouped(number), what, link], stop })
  },
}
