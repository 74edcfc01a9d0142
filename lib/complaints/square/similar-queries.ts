// The same problem, already there: what stands before everyone, is still open, near, recent and alike.

import { Prisma } from '@/prisma/generated/client'
import { db } from '@/lib/platform/db'
import { metresPerDegree } from '@/lib/agencies/rules/boundary-geometry'
import type { Status } from '@/lib/complaints/rules/lifecycle'
import { openStatuses } from '@/lib/complaints/rules/states'
import { openToAll } from '@/lib/complaints/square/public-view'
import { searchWords } from '@/lib/complaints/story/search-words'
import {
  anotherSpot,
  leastAlike,
  similarity,
  type Problem,
} from '@/lib/complaints/story/similarity'
import { published, standing } from '@/lib/complaints/square/square-queries'

export interface SimilarComplaint {
  number: string
  title: string
  body: string
  status: Status
  receivedAt: Date
  /** 0 to 1, as `similarity` says it. */
  alike: number
}

/** What is known of the problem before it is sent. */
export interface ProblemTold {
  description: string
  category?: string | undefined
  kelurahan?: string | undefined
  latitude?: number | undefined
  longitude?: number | undefined
}

/** Older ones are another problem at the same spot. */
const recentDays = 120

/** Enough to choose from; more would only be read and thrown away. */
const candidateLimit = 60

const shownAtMost = 5

type Candidate = Omit<SimilarComplaint, 'alike'> & Omit<Problem, 'words'> & { words: string }

/** At most five, the likeliest first. */
export async function listSimilar(
  governmentId: string,
  told: ProblemTold,
  now: Date,
): Promise<SimilarComplaint[]> {
  const mine = problemOf(told)
  if (mine.words.length === 0) return []
  const candidates = await candidatesFor(governmentId, mine, now)
  return candidates
    .map(({ words, categoryCode, areaCode, latitude, longitude, ...shown }) => {
      const theirs = { words: words.split(' '), categoryCode, areaCode, latitude, longitude }
      return { ...shown, alike: similarity(mine, theirs) }
    })
    .filter(({ alike }) => alike >= leastAlike)
    .sort((one, other) => other.alike - one.alike)
    .slice(0, shownAtMost)
}

export function problemOf(told: ProblemTold): Problem {
  return {
    words: [...new Set(searchWords(told.description))],
    categoryCode: told.category ?? null,
    areaCode: told.kelurahan ?? null,
    latitude: told.latitude ?? null,
    longitude: told.longitude ?? null,
  }
}

/** Those that share a word and may share the place, most words in common first. */
function candidatesFor(governmentId: string, mine: Problem, now: Date): Promise<Candidate[]> {
  const since = new Date(now.getTime() - recentDays * 24 * 60 * 60 * 1000)
  // Words are runs of letters alone: nothing in them can be an operator.
  const anyWord = Prisma.sql`to_tsquery('simple', ${mine.words.join(' | ')})`
  return db().$queryRaw<Candidate[]>`
    SELECT p.number, p.title, p.body, c.status::text AS status, p.received_at AS "receivedAt",
      p.words, p.category_code AS "categoryCode", p.kelurahan_code AS "areaCode",
      p.latitude, p.longitude
    FROM ${published}
    WHERE p.government_id = ${governmentId} AND ${standing} AND ${aroundHere(mine)}
      AND p.search @@ ${anyWord} AND p.received_at >= ${since}
      AND c.status = ANY(${openStatuses}::status[])
    ORDER BY ts_rank(p.search, ${anyWord}) DESC, p.received_at DESC
    LIMIT ${candidateLimit}`
}

function aroundHere({ areaCode, latitude, longitude }: Problem): Prisma.Sql {
  const areas = [areaCode, areaCode && areaCode.slice(0, areaCode.lastIndexOf('.'))]
  const inArea = areaCode
    ? Prisma.sql`p.kelurahan_code IS NULL OR p.kelurahan_code IN (${Prisma.join(areas)})`
    : Prisma.sql`TRUE`
  if (latitude === null || longitude === null) return Prisma.sql`(${inArea})`
  const reach = anotherSpot / metresPerDegree
  return Prisma.sql`(
    p.latitude BETWEEN ${latitude - reach} AND ${latitude + reach}
      AND p.longitude BETWEEN ${longitude - reach} AND ${longitude + reach}
    OR p.latitude IS NULL AND (${inArea}))`
}

export interface SupportView {
  number: string
  title: string
  status: Status
  hasContact: boolean
  notDoneAt: Date | null
  stoppedAt: Date | null
}

/** What somebody with the same problem follows; null once the public sees nothing of it. */
export async function findSupport(governmentId: string, id: string): Promise<SupportView | null> {
  const found = await db().support.findFirst({
    where: { governmentId, id, complaint: { ...openToAll, publication: { takenDownAt: null } } },
    select: {
      identityId: true,
      notDoneAt: true,
      stoppedAt: true,
      complaint: {
        select: { number: true, status: true, publication: { select: { title: true } } },
      },
    },
  })
  if (!found) return null
  const { complaint, identityId, ...support } = found
  const { number, status, publication } = complaint
  return {
    ...support,
    number,
    status,
    title: publication?.title ?? '',
    hasContact: identityId !== null,
  }
}
