// Builders for tests on a real database. They perform commands, as people do, so that no state arises
// that could not.

import { randomUUID } from 'node:crypto'
import type { Actor, Citizen } from '@/lib/kernel/actor'
import { db } from '@/lib/platform/db'
import { saveFilingDraft } from '@/lib/complaints/commands/beside/save-filing-draft'
import { submit } from '@/lib/complaints/commands/beside/submit'
import type { ContactInput, DraftContent } from '@/lib/complaints/filing/input'
import type { Status } from '@/lib/complaints/rules/lifecycle'
import { createPeople } from '@/prisma/seed/demo-world/people'
import { batam, castOf, type Cast } from '@/tests/support/cast'
import { deeds, type DeedName } from '@/tests/support/deeds'

/** A Tuesday morning in Batam. */
export const tuesday = new Date('2026-11-24T03:00:00Z')

export function minutesAfter(moment: Date, minutes: number): Date {
  return new Date(moment.getTime() + minutes * 60_000)
}

/** Everyone gets an account; the same people as in the demo. */
export async function populate(): Promise<Cast> {
  return castOf(batam, await createPeople(batam, tuesday))
}

export const description = 'Lampu jalan di depan masjid padam sejak tiga malam yang lalu.'

export const contact = {
  privacy: 'named',
  name: 'Ani Rahmawati',
  phone: '081234567890',
  email: 'ani@warga.example',
  hideContent: false,
} as const satisfies ContactInput

export type Drafting = Extract<Actor, { via: 'draft' }>

export function aDraft(reporterId: string | null = null, governmentId = batam): Drafting {
  return { role: 'citizen', via: 'draft', governmentId, draftId: randomUUID(), reporterId }
}

/** Fills in the whole form, and does not send it. */
export function fillIn(drafting: Drafting, at: Date, change: DraftContent = {}): Promise<void> {
  const place = { landmark: 'Masjid Raya', nowhere: false, kelurahan: '21.71.10.1004' }
  return saveFilingDraft(drafting, { story: { description }, place, contact, ...change }, at)
}

export interface Filed {
  readonly number: string
  readonly id: string
  readonly draftId: string
  /** Who holds number and code. */
  readonly holder: Citizen
}

/** A complaint as it comes in. */
export async function file(
  at: Date,
  change: DraftContent = {},
  drafting = aDraft(),
): Promise<Filed> {
  await fillIn(drafting, at, change)
  const { number } = await submit(drafting, at)
  const { governmentId, draftId } = drafting
  const { id } = await db().complaint.findUniqueOrThrow({
    where: { governmentId_number: { governmentId, number } },
  })
  const holder: Citizen = { role: 'citizen', via: 'code', governmentId, complaintId: id }
  return { number, id, draftId, holder }
}

type Step = readonly ['budi' | 'citra' | 'holder', DeedName]

/** The shortest way to each status. */
const roads = {
  submitted: [],
  incomplete: [['budi', 'askBack']],
  referred: [['budi', 'refer']],
  in_progress: [
    ['budi', 'refer'],
    ['citra', 'accept'],
  ],
  handed_over: [['budi', 'handOver']],
  postponed: [
    ['budi', 'refer'],
    ['citra', 'postpone'],
  ],
  answered: [
    ['budi', 'refer'],
    ['citra', 'answer'],
  ],
  closed: [
    ['budi', 'refer'],
    ['citra', 'answer'],
    ['holder', 'close'],
  ],
  archived: [['budi', 'archive']],
  withdrawn: [['holder', 'withdraw']],
  merged: [['budi', 'merge']],
} as const satisfies Record<Status, readonly Step[]>

/** Files a complaint and brings it to a status, a minute for each step. */
export async function broughtTo(status: Status, cast: Cast, at: Date): Promise<Filed> {
  const filed = await file(at)
  for (const [index, [who, deed]] of roads[status].entries()) {
    const actor = who === 'holder' ? filed.holder : cast[who]
    await deeds[deed](actor, filed.number, minutesAfter(at, index + 1))
  }
  return filed
}

/** All that is kept of a complaint, to be compared before and after. */
export async function recordOf({ number }: { number: string }) {
  return db().complaint.findFirstOrThrow({
    where: { number },
    include: {
      clocks: { orderBy: { id: 'asc' } },
      referrals: { orderBy: { id: 'asc' } },
      messages: { orderBy: { id: 'asc' } },
      events: { orderBy: { sequence: 'asc' } },
    },
  })
}
