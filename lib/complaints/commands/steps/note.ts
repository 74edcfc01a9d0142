import { randomUUID } from 'node:crypto'
import { userIdOf, type Actor } from '@/lib/kernel/actor'
import { listMentionable } from '@/lib/accounts/queries'
import type { ReasonInput } from '@/lib/complaints/case/step-input'
import { perform, type Performed } from '@/lib/complaints/commands/door/perform'

/** A note among staff; the citizen never sees it. Whoever is called by @name is told of it. */
export async function note(
  actor: Actor,
  number: string,
  { reason }: ReasonInput,
  now: Date,
): Promise<Performed> {
  const called = namesIn(reason)
  const people = called.length > 0 ? await listMentionable(actor) : []
  const noteKey = randomUUID()
  return perform(actor, number, 'note', now, {
    message: { body: reason, forCitizen: false },
    ...(called.length > 0 && { facts: { mentions: noteKey } }),
    effect: async (tx, { governmentId, id: complaintId, agencyCode, keptFromVerifier }) => {
      const mentioned = people
        .filter(({ userId }) => userId !== userIdOf(actor))
        .filter(({ name }) => called.includes(firstWord(name)))
        // Nobody is told of what he may not see.
        .filter(({ agency }) => (agency === null ? !keptFromVerifier : agency === agencyCode))
      await tx.mention.createMany({
        data: mentioned.map(({ userId }) => {
          return { governmentId, complaintId, noteKey, userId, mentionedAt: now }
        }),
      })
    },
  })
}

/** First names behind an @, in lower case. */
function namesIn(text: string): string[] {
  const found = text.match(/@[\p{Letter}'’-]{2,40}/gu) ?? []
  return [...new Set(found.map((name) => name.slice(1).toLowerCase()))]
}

function firstWord(name: string): string {
  return name.trim().split(/\s+/)[0]?.toLowerCase() ?? ''
}
