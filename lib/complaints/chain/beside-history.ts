// What lies beside the chain (complaints, clocks, ratings, public versions) held against what the
// events say of it, some complaints at a time.

import type { Prisma } from '@/prisma/generated/client'
import { readCalendar, readFormerCalendars } from '@/lib/agencies/reference/calendar-queries'
import { readDeadlineRules } from '@/lib/agencies/reference/queries'
import { digest } from '@/lib/platform/crypto'
import { asTold, type AsTold } from '@/lib/complaints/chain/as-told'
import { clockDifferences, type RulesSoFar } from '@/lib/complaints/chain/clocks-told'
import type { Difference } from '@/lib/complaints/chain/difference'
import { contentDigest } from '@/lib/complaints/filing/receipt'
import { shownDigest } from '@/lib/complaints/story/publishing'

type Database = Prisma.TransactionClient

/** So many complaints are held in memory at once. */
const batch = 200

const withHistory = {
  events: {
    orderBy: { sequence: 'asc' },
    select: {
      sequence: true,
      action: true,
      role: true,
      userId: true,
      occurredAt: true,
      payload: true,
    },
  },
  clocks: true,
  rating: true,
  publication: { select: { number: true, title: true, body: true, receivedAt: true } },
} as const satisfies Prisma.ComplaintInclude

type Complaint = Prisma.ComplaintGetPayload<{ include: typeof withHistory }>

/** The dated data that clocks are held against, read once for a whole round. */
export async function readRulesSoFar(governmentId: string): Promise<RulesSoFar> {
  const calendar = await readCalendar(governmentId)
  const former = await readFormerCalendars(governmentId)
  const deadlines = await readDeadlineRules(governmentId)
  const days = [...new Set(deadlines.map(({ validFrom }) => validFrom))]
  // Whatever began in the very moments before a new rule was carried out was wound by the one before.
  return {
    inForce: { calendar, deadlines },
    former: [
      ...former.map((one) => ({ calendar: one, deadlines })),
      ...days.map((until) => {
        return {
          calendar,
          deadlines: deadlines.filter(({ validFrom }) => validFrom < until),
          until,
        }
      }),
    ],
  }
}

export interface Looked {
  readonly count: number
  /** The id of the last one that was looked at; null where there are no more. */
  readonly last: string | null
  readonly differences: readonly Difference[]
}

/** A part of the way, for whoever goes on from there later. */
export interface Part extends Looked {
  readonly ids: readonly string[]
}

/** Looks at the next complaints of a government, in the order of their ids. */
export async function lookBeside(
  database: Database,
  governmentId: string,
  rules: RulesSoFar,
  after: string | null,
): Promise<Part> {
  const complaints = await database.complaint.findMany({
    where: { governmentId, ...(after !== null && { id: { gt: after } }) },
    orderBy: { id: 'asc' },
    take: batch,
    include: withHistory,
  })
  return {
    ids: complaints.map(({ id }) => id),
    count: complaints.length,
    last: complaints.length < batch ? null : (complaints.at(-1)?.id ?? null),
    differences: await differencesIn(database, complaints, rules),
  }
}

/** Looks at those that came in last. */
export async function lookAtLatest(
  database: Database,
  governmentId: string,
  rules: RulesSoFar,
  most: number,
): Promise<Omit<Looked, 'last'>> {
  const found: Difference[] = []
  let count = 0
  let before: string | undefined
  while (count < most) {
    const complaints = await database.complaint.findMany({
      where: { governmentId, ...(before !== undefined && { id: { lt: before } }) },
      orderBy: { id: 'desc' },
      take: batch,
      include: withHistory,
    })
    found.push(...(await differencesIn(database, complaints, rules)))
    count += complaints.length
    before = complaints.at(-1)?.id
    if (complaints.length < batch) break
  }
  return { count, differences: found }
}

async function differencesIn(
  database: Database,
  complaints: readonly Complaint[],
  rules: RulesSoFar,
): Promise<Difference[]> {
  const found: Difference[] = []
  for (const complaint of complaints) {
    if (differencesOf(complaint, rules).length === 0) continue
    // Something may have happened to it between the one read and the other.
    const settled = await readSettled(database, complaint)
    found.push(...differencesOf(settled, rules))
  }
  return found
}

/** As it stood in one moment: its version is the same before and after its other rows were read. */
async function readSettled(database: Database, { governmentId, id }: Complaint) {
  const where = { governmentId_id: { governmentId, id } }
  for (;;) {
    const complaint = await database.complaint.findUniqueOrThrow({ where, include: withHistory })
    const after = await database.complaint.findUniqueOrThrow({
      where,
      select: { version: true },
    })
    if (after.version === complaint.version) return complaint
  }
}

/** So much earlier than its event a rating may say that it was given: it had waited for its turn. */
const patience = 60_000

function differencesOf(complaint: Complaint, rules: RulesSoFar): Difference[] {
  const { number, events } = complaint
  if (events.length === 0) return [{ number, what: 'complaints', says: 'ada', told: null }]
  const told = asTold(events)
  if (told === null) return []
  return [
    ...columnsUnlike(complaint, told),
    ...publicUnlike(complaint, told),
    ...ratingUnlike(complaint, told),
    ...clockDifferences(complaint, rules),
  ].map((difference) => ({ number, ...difference }))
}

type Found = Omit<Difference, 'number'>

/** Of which only a digest is told. */
const words = ['content', 'title', 'publication']

function columnsUnlike(complaint: Complaint, told: AsTold): Found[] {
  const { score: _score, rated_at: _ratedAt, publication: _publication, ...columns } = told
  const row = rowOf(complaint)
  return Object.entries(columns).flatMap(([column, value]) => {
    const says = row[column as keyof typeof row]
    if (value === undefined || isSame(says, value)) return []
    return [found(`complaints.${column}`, column, says, value)]
  })
}

function found(what: string, column: string, says: Found['says'], told: Found['told']): Found {
  return words.includes(column) ? { what: wordsIn[column] ?? what } : { what, says, told }
}

const wordsIn: Readonly<Record<string, string>> = {
  content: 'complaints: isi yang dikirim warga (description, tanggal, tempat atau answers)',
}

function rowOf(complaint: Complaint) {
  const { outsideCode, agencyCode, title } = complaint
  return {
    number: complaint.number,
    channel: complaint.channel,
    content: contentDigest(complaint),
    received_at: complaint.receivedAt,
    reporter_id: complaint.reporterId,
    entered_by: complaint.enteredBy,
    entered_at: complaint.enteredAt,
    status: complaint.status,
    class: complaint.class,
    agency_code: agencyCode,
    outside_code: outsideCode,
    held_by: outsideCode ?? agencyCode,
    outcome: complaint.outcome,
    category_code: complaint.categoryCode,
    title: title === null ? null : digest(title),
    privacy: complaint.privacy,
    hide_content: complaint.hideContent,
    changed_at: complaint.changedAt,
  }
}

function isSame(one: unknown, other: unknown): boolean {
  return one instanceof Date && other instanceof Date
    ? one.getTime() === other.getTime()
    : one === other
}

function publicUnlike({ publication, number, receivedAt }: Complaint, told: AsTold): Found[] {
  if (!publication) return []
  const isAsShown = [undefined, shownDigest(publication)].includes(told.publication as string)
  return [
    ...(isAsShown ? [] : [{ what: 'publications.title, body' }]),
    ...(publication.number === number
      ? []
      : [{ what: 'publications.number', says: publication.number, told: number }]),
    ...(isSame(publication.receivedAt, receivedAt)
      ? []
      : [{ what: 'publications.received_at', says: publication.receivedAt, told: receivedAt }]),
  ]
}

function ratingUnlike({ rating }: Complaint, { score, rated_at }: AsTold): Found[] {
  const says = rating?.score ?? null
  if (score !== undefined && says !== score) return [{ what: 'ratings.score', says, told: score }]
  if (!rating || !(rated_at instanceof Date) || isInTime(rating.ratedAt, rated_at)) return []
  return [{ what: 'ratings.rated_at', says: rating.ratedAt, told: rated_at }]
}

function isInTime(ratedAt: Date, told: Date): boolean {
  const early = told.getTime() - ratedAt.getTime()
  return early >= 0 && early < patience
}
