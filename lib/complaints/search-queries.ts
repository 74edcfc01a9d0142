import { Prisma } from '@/prisma/generated/client'
import type { Actor } from '@/lib/kernel/actor'
import { isComplaintNumber, normalise } from '@/lib/kernel/crockford'
import { db } from '@/lib/platform/db'
import { conditionsOf } from '@/lib/complaints/filter-queries'
import type { Listed } from '@/lib/complaints/queries'
import { placeOf } from '@/lib/complaints/cursor'
import { pageOfIds, pageSize, type ComplaintPage } from '@/lib/complaints/page-queries'
import { visibleTo, type Scope } from '@/lib/complaints/policy'

/** More words than this tell no two complaints apart. */
const mostWords = 12

/**
 * Complaints of any status that this actor may see and that have every word of `asked`, or one that
 * begins like it, in number, title, story, landmark or in what was written since. The newest first.
 */
export async function searchComplaints(
  actor: Actor,
  { asked, filter = {}, after, now, size = pageSize }: Listed & { asked: string },
): Promise<ComplaintPage> {
  const words = wordsOf(asked)
  if (words.length === 0) return { rows: [], after: null }
  const { sql: narrowed } = await conditionsOf(actor, filter)
  const found = await db().$queryRaw<{ id: string }[]>`
    SELECT c.id
    FROM complaint_searches s
    JOIN complaints c ON c.government_id = s.government_id AND c.id = s.complaint_id
    WHERE s.search @@ to_tsquery('simple', ${words.map((word) => `${word}:*`).join(' & ')})
      AND ${scopeSql(visibleTo(actor))} AND ${narrowed} AND ${before(after)}
    ORDER BY c.received_at DESC, c.number DESC LIMIT ${size + 1}`
  return pageOfIds(
    actor,
    found.map(({ id }) => id),
    now,
    size,
  )
}

/** A number is one word, however its parts are set apart. */
function wordsOf(asked: string): string[] {
  const number = normalise(asked)
  if (isComplaintNumber(number)) return [number]
  return (asked.match(/[\p{Letter}\p{Number}]+/gu) ?? []).slice(0, mostWords)
}

function before(cursor: string | undefined): Prisma.Sql {
  const place = placeOf(cursor)
  if (place === null) return Prisma.sql`TRUE`
  return Prisma.sql`(c.received_at, c.number) < (${place.receivedAt}, ${place.number})`
}

type Written = { [Part in keyof Scope]-?: (value: NonNullable<Scope[Part]>) => Prisma.Sql }

/** Each part of a scope, for a statement in which complaints are called `c`. */
const written: Written = {
  governmentId: (code) => Prisma.sql`c.government_id = ${code}`,
  id: (id) => Prisma.sql`c.id = ANY(${typeof id === 'string' ? [id] : id.in}::uuid[])`,
  reporterId: (id) => Prisma.sql`c.reporter_id = ${id}::uuid`,
  agencyCode: (code) => Prisma.sql`c.agency_code = ${code}`,
  class: ({ not }) => Prisma.sql`c.class::text <> ${not}`,
  keptFromVerifier: (kept) => Prisma.sql`c.kept_from_verifier = ${kept}`,
  AND: ({ OR: [{ agencyCode }, { referrals }] }) => Prisma.sql`(
    c.agency_code = ${agencyCode} OR EXISTS (
      SELECT 1 FROM referrals r
      WHERE r.government_id = c.government_id AND r.complaint_id = c.id
        AND r.agency_code = ${referrals.some.agencyCode} AND r.is_supporting AND r.ended_at IS NULL))`,
  OR: (either) => {
    const accused = either.map(({ accusedCode }) =>
      accusedCode === null
        ? Prisma.sql`c.accused_code IS NULL`
        : Prisma.sql`c.accused_code <> ${accusedCode.not}`,
    )
    return Prisma.sql`(${Prisma.join(accused, ' OR ')})`
  },
}

/** The rule of `visibleTo` in the database's own words; it adds nothing to it. */
function scopeSql(scope: Scope): Prisma.Sql {
  const parts = Object.entries(scope).map(([part, value]) => {
    const write = written[part as keyof Scope] as (value: unknown) => Prisma.Sql
    return write(value)
  })
  return Prisma.join(parts, ' AND ')
}
