// Complaints at the desk that may be about one and the same problem: found by text, place and time.

import { Prisma } from '@/prisma/generated/client'
import type { Actor } from '@/lib/kernel/actor'
import { metresPerDegree } from '@/lib/agencies/rules/boundary-geometry'
import { db } from '@/lib/platform/db'
import { stepOf } from '@/lib/complaints/rules/lifecycle'
import { beforeAnswer } from '@/lib/complaints/rules/states'
import { titleOf } from '@/lib/complaints/story/complaint-row'
import { searchWords } from '@/lib/complaints/story/search-words'
import {
  anotherSpot,
  leastAlike,
  similarity,
  type Problem,
} from '@/lib/complaints/story/similarity'
import { visibleTo } from '@/lib/complaints/rules/policy'

export interface Duplicate {
  number: string
  title: string
  receivedAt: Date
  /** 0 to 1, as `similarity` says it. */
  alike: number
}

/** Older ones are another problem at the same spot. */
const daysApart = 60
const candidateLimit = 80
const shownAtMost = 5

interface Told extends Omit<Problem, 'words' | 'areaCode'> {
  number: string
  title: string | null
  description: string
  kelurahanCode: string | null
  receivedAt: Date
}

const told = {
  number: true,
  title: true,
  description: true,
  categoryCode: true,
  kelurahanCode: true,
  latitude: true,
  longitude: true,
  receivedAt: true,
} as const

/** At most five that go on, the likeliest first; none for whoever may not merge. */
export async function listDuplicates(actor: Actor, number: string): Promise<Duplicate[]> {
  if (!stepOf('merge').by.some((role) => role === actor.role)) return []
  const mine = await db().complaint.findFirst({
    where: { number, AND: visibleTo(actor) },
    select: { ...told, id: true, class: true },
  })
  if (!mine || mine.class === 'oversight') return []
  const ids = await candidates(actor, mine)
  const others = await db().complaint.findMany({
    where: {
      AND: visibleTo(actor),
      id: { in: ids, not: mine.id },
      class: { not: 'oversight' },
    },
    select: told,
  })
  const problem = problemOf(mine)
  return others
    .map((other) => ({
      number: other.number,
      title: titleOf(other),
      receivedAt: other.receivedAt,
      alike: similarity(problem, problemOf(other)),
    }))
    .filter(({ alike }) => alike >= leastAlike)
    .sort((one, other) => other.alike - one.alike)
    .slice(0, shownAtMost)
}

function problemOf({ description, kelurahanCode, ...place }: Told): Problem {
  const { categoryCode, latitude, longitude } = place
  const words = [...new Set(searchWords(description))]
  return { words, categoryCode, areaCode: kelurahanCode, latitude, longitude }
}

/** In the same kelurahan or near the same point, or where one of both is not known. */
function aroundThere({ kelurahanCode, latitude, longitude }: Told): Prisma.Sql {
  const inArea = kelurahanCode
    ? Prisma.sql`(c.kelurahan_code IS NULL OR c.kelurahan_code = ${kelurahanCode})`
    : Prisma.sql`TRUE`
  if (latitude === null || longitude === null) return inArea
  const reach = anotherSpot / metresPerDegree
  return Prisma.sql`(${inArea}
    OR c.latitude BETWEEN ${latitude - reach} AND ${latitude + reach}
      AND c.longitude BETWEEN ${longitude - reach} AND ${longitude + reach})`
}

/** Those that share a longer word and came in about the same time, most words in common first. */
async function candidates({ governmentId }: Actor, mine: Told): Promise<string[]> {
  const known = mine.description.toLowerCase().match(/\p{Letter}{5,}/gu) ?? []
  const words = [...new Set([...searchWords(mine.description), ...known])].slice(0, 30)
  if (words.length === 0) return []
  const anyWord = Prisma.sql`to_tsquery('simple', ${words.join(' | ')})`
  const reach = daysApart * 24 * 60 * 60 * 1000
  const at = mine.receivedAt.getTime()
  const found = await db().$queryRaw<{ id: string }[]>`
    SELECT c.id
    FROM complaint_searches s
    JOIN complaints c ON c.government_id = s.government_id AND c.id = s.complaint_id
    WHERE s.government_id = ${governmentId} AND s.search @@ ${anyWord}
      AND ${aroundThere(mine)}
      AND c.received_at BETWEEN ${new Date(at - reach)} AND ${new Date(at + reach)}
      AND c.status = ANY(${beforeAnswer}::status[]) AND c.number <> ${mine.number}
    ORDER BY ts_rank(s.search, ${anyWord}) DESC, c.received_at DESC
    LIMIT ${candidateLimit}`
  return found.map(({ id }) => id)
}
