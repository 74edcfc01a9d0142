import type { Actor } from '@/lib/kernel/actor'
import { db } from '@/lib/platform/db'

/** Hashes of the government's events by number: after the first number, up to the second. */
export async function listHashes(
  actor: Actor,
  after: number,
  upTo: number,
): Promise<Map<number, Uint8Array>> {
  const { governmentId } = actor
  const events = await db().event.findMany({
    where: { governmentId, sequence: { gt: after, lte: upTo } },
    select: { sequence: true, hash: true },
  })
  return new Map(events.map(({ sequence, hash }) => [Number(sequence), hash]))
}
