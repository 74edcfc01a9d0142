// Who dealt with what was told in the same words: the city's own decisions, as far as they stood.

import { Prisma } from '@/prisma/generated/client'
import type { Actor } from '@/lib/kernel/actor'
import { db } from '@/lib/platform/db'
import { stepOf } from '@/lib/complaints/rules/lifecycle'
import { searchWords } from '@/lib/complaints/story/search-words'
import { withAnswer } from '@/lib/complaints/rules/states'

/** An agency, and how many of the most alike complaints it dealt with. */
export interface PastOwner {
  code: string
  cases: number
  of: number
}

const lookedAt = 20
/** Among so many of the latest that share a word: ranking all of them would take too long. */
const latest = 1000
/** Fewer tell nothing, and a smaller share is a guess. */
const leastCases = 5
const leastShare = 0.6
const yearMs = 365 * 24 * 60 * 60 * 1000

/**
 * The agency that answered most of the last year's complaints in these words, those of the same
 * kelurahan first; null where they are few or went here and there, and for whoever forwards nothing. What was sent back does not count.
 */
export async function findPastOwner(
  actor: Actor,
  told: { number: string; description: string; kelurahanCode: string | null },
  now: Date,
): Promise<PastOwner | null> {
  if (!stepOf('refer').by.some((role) => role === actor.role)) return null
  const { governmentId } = actor
  const words = [...new Set(searchWords(told.description))].slice(0, 30)
  if (words.length < 2) return null
  const anyWord = Prisma.sql`to_tsquery('simple', ${words.join(' | ')})`
  const found = await db().$queryRaw<{ code: string }[]>`
    SELECT code
    FROM (
    SELECT c.agency_code AS code, c.kelurahan_code, s.search
    FROM complaint_searches s
    JOIN complaints c ON c.government_id = s.government_id AND c.id = s.complaint_id
    WHERE s.government_id = ${governmentId} AND s.search @@ ${anyWord}
      AND c.agency_code IS NOT NULL AND c.status = ANY(${withAnswer}::status[])
      AND c.class <> 'oversight' AND c.number <> ${told.number}
      AND c.received_at >= ${new Date(now.getTime() - yearMs)}
    ORDER BY c.received_at DESC
    LIMIT ${latest}) AS told
    ORDER BY ts_rank(told.search, ${anyWord})
      * CASE WHEN told.kelurahan_code = ${told.kelurahanCode} THEN 1.5 ELSE 1 END DESC
    LIMIT ${lookedAt}`
  return mostOf(found.map(({ code }) => code))
}

function mostOf(codes: readonly string[]): PastOwner | null {
  const counts = new Map<string, number>()
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1)
  const [most] = [...counts].sort(([, one], [, other]) => other - one)
  if (!most || codes.length < leastCases) return null
  const [code, cases] = most
  return cases / codes.length >= leastShare ? { code, cases, of: codes.length } : null
}
