// Where the time goes, over complaints that have ended.

import type { Actor } from '@/lib/kernel/actor'
import type { HolderKind } from '@/lib/kernel/terms'
import { workingDayLength } from '@/lib/kernel/working-days'
import { db } from '@/lib/platform/db'
import { findCalendar } from '@/lib/agencies/reference/calendar-queries'
import { mayWatch } from '@/lib/complaints/rules/desk-policy'
import { ordinary } from '@/lib/complaints/watch/counted-queries'
import { keptForAMinute } from '@/lib/complaints/square/figures'
import { heldTimes } from '@/lib/complaints/clocks/stopwatch'
import { settledStatuses } from '@/lib/complaints/rules/states'

/** As many are looked at as say how things go, and no more than fit in memory. */
const looked = 500

export interface HeldFigures {
  /** How many complaints they come from. */
  complaints: number
  /** Working time of one complaint on average, by whose hands it was in, in milliseconds. */
  held: { kind: HolderKind; time: number }[]
  /** By agency: working time of one complaint in its hands, on average of those it held. */
  byAgency: ReadonlyMap<string, number>
  dayLength: number
}

/**
 * Of the complaints that were confirmed last, as they were within the last minute; null for whoever may
 * not watch, or without any.
 */
export async function findHeldFigures(actor: Actor, now: Date): Promise<HeldFigures | null> {
  return mayWatch(actor) ? heldFigures(actor.governmentId, now) : null
}

const heldFigures = keptForAMinute(readHeldFigures)

async function readHeldFigures(governmentId: string, now: Date): Promise<HeldFigures | null> {
  const [calendar, runs] = await Promise.all([
    findCalendar(governmentId),
    db().clock.findMany({
      where: {
        ...{ governmentId, name: 'confirmation', stoppedAt: { not: null } },
        complaint: { status: { in: settledStatuses }, class: ordinary },
      },
      orderBy: { stoppedAt: 'desc' },
      take: looked,
      select: { complaintId: true },
    }),
  ])
  const ids = [...new Set(runs.map(({ complaintId }) => complaintId))]
  if (ids.length === 0) return null
  const events = await db().event.findMany({
    where: { governmentId, complaintId: { in: ids } },
    orderBy: { sequence: 'asc' },
    select: { complaintId: true, sequence: true, action: true, occurredAt: true, payload: true },
  })
  const lives = Map.groupBy(events, ({ complaintId }) => complaintId)
  const held = [...lives.values()].flatMap((life) => heldTimes(life, calendar, now))
  const kinds = Map.groupBy(held, ({ kind }) => kind)
  const agencies = Map.groupBy(
    held.filter(({ kind }) => kind === 'agency'),
    ({ code }) => code ?? '',
  )
  return {
    complaints: ids.length,
    held: [...kinds].map(([kind, parts]) => ({ kind, time: sum(parts) / ids.length })),
    byAgency: new Map([...agencies].map(([code, parts]) => [code, sum(parts) / parts.length])),
    dayLength: workingDayLength(calendar, now),
  }
}

function sum(parts: readonly { time: number }[]): number {
  return parts.reduce((total, { time }) => total + time, 0)
}
