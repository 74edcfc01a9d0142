import { env } from '@/lib/platform/env'
import { sendMail } from '@/lib/platform/mail'
import { Undeliverable } from '@/lib/platform/undeliverable'
import type { Channel } from '@/lib/notifications/channel'
import { optOutNowPath } from '@/lib/notifications/opt-out-token'

export const byMail: Channel = {
  reaches: (_, { person }) => Promise.resolve(person.email !== null),
  async send(_, { person }, { id, number, subject, text, stop }) {
    if (person.email === null) throw new Undeliverable('no address')
    const stopUrl = stop === null ? {} : { stopUrl: env().appUrl + optOutNowPath(stop) }
    await sendMail({ id, thread: number, to: person.email, subject, text, ...stopUrl })
  },
}
