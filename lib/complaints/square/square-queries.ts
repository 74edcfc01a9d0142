// What everyone reads of complaints, and how it is searched: the words of publications and of official
// answers alone. What its author hid, what complains of officials, what was taken down or withdrawn
// does not exist here.

import { Prisma } from '@/prisma/generated/client'
import { db } from '@/lib/platform/db'
import {
  findGovernment,
  listAgencies,
  listCategories,
  listKelurahan,
} from '@/lib/agencies/reference/queries'
import { cursorOf, statusesCalled, type PublicFilter } from '@/lib/complaints/square/filter-input'
import * as shown from '@/lib/complaints/square/public-view'
import { askedWords, type AskedWord } from '@/lib/complaints/story/asked-words'
import { isComplaintNumber, numberIn } from '@/lib/kernel/crockford'
import { hiddenStatuses } from '@/lib/complaints/rules/states'

export type {
  PublishedPage,
  PublishedRow,
  PublishedView,
} from '@/lib/complaints/square/public-view'

/** What stands before everyone, as `openToAll` says it; for the public nothing else exists. */
export const standing = Prisma.sql`
  p.taken_down_at IS NULL AND c.status <> ALL(${hiddenStatuses}::status[]) AND c.class <> 'oversight' AND NOT c.hide_content`

export const published = Prisma.sql`
  publications p JOIN complaints c ON c.government_id = p.government_id AND c.id = p.complaint_id`

const holder = Prisma.sql`coalesce(c.outside_code, c.agency_code)`

const shownColumns = Prisma.sql`
  p.number, p.title, p.body, c.status::text AS status, p.category_code AS "categoryCode",
  p.kelurahan_code AS "kelurahanCode", p.received_at AS "receivedAt",
  p.published_at AS "publishedAt", c.changed_at AS "changedAt", ${holder} AS "agencyCode"`

type Listed = shown.Shown & { body: string; score: number }

/** The best match first, else the newest; so many to a page. */
export async function listPublished(
  governmentId: string,
  filter: PublicFilter,
  now: Date,
  size = 20,
): Promise<shown.PublishedPage> {
  const directory = await readDirectory(governmentId, now)
  const asked = filter.q ?? ''
  const words = askedWords(asked, namesOf(directory))
  const wanted = [
    Prisma.sql`p.government_id = ${governmentId} AND ${standing}`,
    ...(filter.q === undefined ? [] : [matching(words, numberIn(asked))]),
    ...within(filter, directory),
    ...between(filter, (await findGovernment(governmentId)).timeZone),
  ]
  const found = await db().$queryRaw<Listed[]>`
    SELECT * FROM (
      SELECT ${shownColumns}, ${scoreOf(words, numberIn(asked))} AS score
      FROM ${published} WHERE ${Prisma.join(wanted, ' AND ')}
    ) AS listed
    WHERE score >= ${words.length > 0 ? leastScore : 0} AND ${beyond(filter)}
    ORDER BY score DESC, "publishedAt" DESC, number DESC LIMIT ${size + 1}`
  const rows = found.map((row) => ({ ...shown.publishedRow(row, directory), body: row.body }))
  const last = found[size - 1]
  return {
    rows: rows.slice(0, size),
    after: found.length > size && last ? cursorOf(last) : null,
  }
}

/** Codes of the categories and agencies that stand before everyone. */
export async function listUsedCodes(
  governmentId: string,
): Promise<{ categories: string[]; agencies: string[] }> {
  const [used] = await db().$queryRaw<{ categories: string[]; agencies: string[] }[]>`
    SELECT coalesce(array_agg(DISTINCT p.category_code) FILTER (WHERE p.category_code IS NOT NULL), '{}')
        AS categories,
      coalesce(array_agg(DISTINCT ${holder}) FILTER (WHERE ${holder} IS NOT NULL), '{}') AS agencies
    FROM ${published} WHERE p.government_id = ${governmentId} AND ${standing}`
  return used ?? { categories: [], agencies: [] }
}

/** Half of the words asked for, or as much by words that are nearly right. */
const leastScore = 500

/** Names of places, offices and categories here: nobody who writes them mistypes. */
function namesOf({ areas, agencies, categories }: shown.Directory): string[] {
  const kelurahan = areas.flatMap((area) => area.kelurahan)
  return [...areas, ...kelurahan, ...agencies, ...categories].map(({ name }) => name)
}

/** Any of the words, as it begins or as somebody mistypes it; or the complaint's own number. */
function matching(words: readonly AskedWord[], number: string): Prisma.Sql {
  const own = isComplaintNumber(number) ? [Prisma.sql`p.number = ${number}`] : []
  const anyWord = words.map(({ query }) => `(${query})`).join(' | ')
  const written = words.length > 0 ? [Prisma.sql`p.search @@ to_tsquery('simple', ${anyWord})`] : []
  const alike = words
    .filter(({ isLoose }) => isLoose)
    .map(({ word }) => Prisma.sql`${word}::text <% p.words`)
  const conditions = [...own, ...written, ...alike]
  // Of words that say nothing there is nothing to be found.
  return conditions.length > 0
    ? Prisma.sql`(${Prisma.join(conditions, ' OR ')})`
    : Prisma.sql`FALSE`
}

/** How much of what was asked stands there, in thousandths: a mistyped word counts by its likeness. */
function scoreOf(words: readonly AskedWord[], number: string): Prisma.Sql {
  if (words.length === 0) return Prisma.sql`0`
  const parts = words.map(({ word, query, isLoose }) => {
    const likeness = isLoose
      ? Prisma.sql`WHEN ${word}::text <% p.words THEN 0.9 * word_similarity(${word}, p.words)`
      : Prisma.sql``
    return Prisma.sql`CASE
      WHEN p.search @@ to_tsquery('simple', ${query}) THEN 1 ${likeness} ELSE 0 END`
  })
  const rank = words.map(({ query }) => `(${query})`).join(' | ')
  return Prisma.sql`CASE WHEN p.number = ${number} THEN 2000 ELSE
    round((1000 * (${Prisma.join(parts, ' + ')}) / ${words.length}::float
    + 100 * ts_rank(p.search, to_tsquery('simple', ${rank})))::numeric)::int END`
}

function within(filter: PublicFilter, { areas }: shown.Directory): Prisma.Sql[] {
  const { kategori, opd, kelurahan, status } = filter
  const codes = kelurahan && shown.areasWithin(areas, kelurahan)
  const statuses = status && statusesCalled(status)
  return conditions(
    kategori && Prisma.sql`p.category_code = ${kategori}`,
    opd && Prisma.sql`${holder} = ${opd}`,
    codes && Prisma.sql`p.kelurahan_code = ANY(${codes})`,
    statuses && Prisma.sql`c.status = ANY(${statuses}::status[])`,
  )
}

/** Days as they are where the government is. */
function between({ dari, sampai }: PublicFilter, timeZone: string): Prisma.Sql[] {
  return conditions(
    dari && Prisma.sql`p.received_at >= ${dari}::date::timestamp AT TIME ZONE ${timeZone}`,
    sampai && Prisma.sql`p.received_at < (${sampai}::date + 1)::timestamp AT TIME ZONE ${timeZone}`,
  )
}

function conditions(...asked: (Prisma.Sql | '' | undefined)[]): Prisma.Sql[] {
  return asked.filter((condition) => typeof condition === 'object')
}

function beyond({ sesudah }: PublicFilter): Prisma.Sql {
  if (sesudah === undefined) return Prisma.sql`true`
  const { score, publishedAt, number } = sesudah
  return Prisma.sql`(score, "publishedAt", number) < (${score}::int, ${publishedAt}::timestamptz, ${number}::text)`
}

async function readDirectory(governmentId: string, now: Date): Promise<shown.Directory> {
  const [agencies, categories, areas] = await Promise.all([
    listAgencies(governmentId, now),
    listCategories(governmentId, now),
    listKelurahan(governmentId),
  ])
  return { agencies, categories, areas }
}

/** One published complaint; null for what the public does not see, whatever the reason. */
export async function findPublished(
  governmentId: string,
  number: string,
  now: Date,
): Promise<shown.PublishedView | null> {
  const found = await db().publication.findFirst({
    where: { governmentId, number, takenDownAt: null, complaint: shown.openToAll },
    select: shown.publishedFields,
  })
  if (!found) return null
  const [directory, { timeZone }] = await Promise.all([
    readDirectory(governmentId, now),
    findGovernment(governmentId),
  ])
  const answerId = shown.answerIn(found.complaint.events)
  const answer = await db().message.findFirst({
    where: {
      governmentId,
      complaintId: found.complaintId,
      id: { in: answerId === null ? [] : [answerId] },
      forCitizen: true,
    },
    select: { body: true, createdAt: true },
  })
  return shown.publishedView(found, answer, { ...directory, timeZone })
}

/** A photo that Kominfo let the public see, of a complaint that stands before it. */
export async function findPublishedPhoto(
  governmentId: string,
  number: string,
  id: string,
): Promise<{ id: string; mediaType: string } | null> {
  return db().attachment.findFirst({
    where: {
      governmentId,
      id,
      publishedAt: { not: null },
      complaint: { ...shown.openToAll, number, publication: { is: { takenDownAt: null } } },
    },
    select: { id: true, mediaType: true },
  })
}
