import { grouped } from '@/lib/kernel/crockford'
import { sendPush } from '@/lib/platform/push'
import type { Transaction } from '@/lib/platform/transaction'
import { Undeliverable } from '@/lib/platform/undeliverable'
import type { Channel, Letter, Reader } from '@/lib/notifications/channel'
import { openSubscription } from '@/lib/notifications/subscription'
import { optOutPath } from '@/lib/notifications/opt-out-token'
import { fill } from '@/lib/words/fill'
import { wordsFor } from '@/lib/words/words'

export const byPush: Channel = {
  async reaches(tx, reader) {
    return (await tx.pushSubscription.count({ where: activeOf(reader) })) > 0
  },
  /** To each browser of this person; one that is gone is not written to again. */
  async send(tx, reader, letter, now) {
    const rows = await tx.pushSubscription.findMany({ where: activeOf(reader) })
    const message = { content: contentOf(letter), matter: reader.identityId }
    const results = await Promise.allSettled(
      rows.map((row) => sendPush(openSubscription(row), message)),
    )
    const isGone = (_: unknown, at: number) => {
      const result = results[at]
      return result?.status === 'fulfilled' && result.value === 'gone'
    }
    const gone = rows.filter(isGone)
    await stopSubscriptions(tx, reader.governmentId, gone, now)
    const failure = results.find((result) => result.status === 'rejected')
    // What comes again to the others takes the place of what they have.
    if (failure) throw failure.reason
    if (gone.length === rows.length) throw new Undeliverable('no browser is left')
  },
}

function activeOf({ governmentId, identityId }: Pick<Reader, 'governmentId' | 'identityId'>) {
  return { governmentId, identityId, stoppedAt: null }
}

async function stopSubscriptions(
  tx: Transaction,
  governmentId: string,
  rows: readonly { id: string }[],
  now: Date,
): Promise<void> {
  const nothing = new Uint8Array()
  await tx.pushSubscription.updateMany({
    where: { governmentId, id: { in: rows.map(({ id }) => id) } },
    data: { stoppedAt: now, wrappedKey: nothing, ciphertext: nothing },
  })
}

function contentOf({ number, what, link, language, stop }: Letter): Record<string, string> {
  const { push } = wordsFor(language).notices
  return {
    title: fill(push.title, { number: grouped(number) }),
    body: what,
    tag: number,
    url: new URL(link).pathname,
    ...(stop !== null && { stop: optOutPath(stop), stopLabel: push.stop }),
  }
}
