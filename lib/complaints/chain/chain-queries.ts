import type { Actor } from '@/lib/kernel/actor'
import { db } from '@/lib/platform/db'
import type { Difference } from '@/lib/complaints/chain/difference'

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

/** Events of these complaints that do not hash to what was chained, or whose words are others now. */
export async function listBentEvents(
  actor: Actor,
  complaintIds: readonly string[],
): Promise<Difference[]> {
  const { governmentId } = actor
  const bent = await db().$queryRaw<{ number: string; sequence: bigint; isBent: boolean }[]>`
    SELECT c.number, e.sequence, e.hash <> h.hash AS "isBent"
    FROM events e
    JOIN complaints c ON c.government_id = e.government_id AND c.id = e.complaint_id
    CROSS JOIN LATERAL (
      SELECT sha256(e.previous_hash || convert_to(event_text(e), 'UTF8')) AS hash) h
    LEFT JOIN messages m
      ON m.government_id = e.government_id AND m.id = CASE
        WHEN e.payload->>'message' ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
        THEN (e.payload->>'message')::uuid END
    WHERE e.government_id = ${governmentId} AND e.complaint_id = ANY(${[...complaintIds]}::uuid[])
      AND (e.hash <> h.hash
        OR encode(sha256(convert_to(m.body, 'UTF8')), 'hex') <> e.payload->>'digest')
    ORDER BY e.sequence`
  return bent.map(({ number, sequence, isBent }) => ({
    number,
    what: isBent ? `peristiwa nomor ${sequence}` : `tulisan pada peristiwa nomor ${sequence}`,
  }))
}
