import { Prisma } from '@/prisma/generated/client'
import type { Actor } from '@/lib/kernel/actor'
import { isComplaintNumber, numberIn } from '@/lib/kernel/crockford'
import { db } from '@/lib/platform/db'
import { listKelurahan } from '@/lib/agencies/reference/queries'
import { askedWords, mostAsked } from '@/lib/complaints/story/asked-words'
import { conditionsOf } from '@/lib/complaints/inbox/filter-queries'
import type { Listed } from '@/lib/complaints/inbox/queries'
import { placeOf } from '@/lib/complaints/story/cursor'
import { pageOfIds, pageSize, type ComplaintPage } from '@/lib/complaints/inbox/page-queries'
import { scopeFor } from '@/lib/complaints/inbox/scope-queries'

/**
 * Complaints of any status that this actor may see and that have every word of `asked`, one that
 * begins like it or one that means the same, in number, title, story, landmark or in what was written
 * since. The newest first.
 */
export async function searchComplaints(
  actor: Actor,
  { asked, filter = {}, after, now, size = pageSize }: Listed & { asked: string },
): Promise<ComplaintPage> {
  const places = await listKelurahan(actor.governmentId)
  const query = queryOf(
    asked,
    places.flatMap(({ name, kelurahan }) => [name, ...kelurahan.map((area) => area.name)]),
  )
  if (query === '') return { rows: [], after: null }
  const { sql: narrowed } = await conditionsOf(actor, filter)
  const found = await db().$queryRaw<{ id: string }[]>`
    SELECT c.id
    FROM complaint_searches s
    JOIN complaints c ON c.government_id = s.government_id AND c.id = s.complaint_id
    WHERE s.search @@ to_tsquery('simple', ${query})
      AND ${scopeFor(actor)} AND ${narrowed} AND ${before(after)}
    ORDER BY c.received_at DESC, c.number DESC LIMIT ${size + 1}`
  return pageOfIds(
    actor,
    found.map(({ id }) => id),
    now,
    size,
  )
}

/**
 * A number is one word, however its parts are set apart, and whatever was pasted around it. Ordinary words
 * may look like one too ('pimpinan', 'cetak ktp'): both are looked for.
 */
function queryOf(asked: string, names: readonly string[]): string {
  const telling = askedWords(asked, names).map(({ query }) => `(${query})`)
  const all = (telling.length > 0 ? telling : asIs(asked)).join(' & ')
  const number = numberIn(asked)
  return isComplaintNumber(number) ? [`${number}:*`, ...(all ? [`(${all})`] : [])].join(' | ') : all
}

/** Words that say nothing are looked for where there are no others. */
const asIs = (asked: string) =>
  (asked.match(/[\p{Letter}\p{Number}]+/gu) ?? []).slice(0, mostAsked).map((word) => `${word}:*`)

function before(cursor: string | undefined): Prisma.Sql {
  const place = placeOf(cursor)
  if (place === null) return Prisma.sql`TRUE`
  return Prisma.sql`(c.received_at, c.number) < (${place.receivedAt}, ${place.number})`
}
