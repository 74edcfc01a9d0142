import type { Actor } from '@/lib/kernel/actor'
import { ledger } from '@/lib/kernel/working-days'
import { localDayOf } from '@/lib/kernel/zones'
import { ladderOf, type Rung } from '@/lib/agencies/rules/escalation'
import { listEscalationRules } from '@/lib/agencies/reference/escalation-queries'
import { findCalendar } from '@/lib/agencies/reference/calendar-queries'
import type { Prisma } from '@/prisma/generated/client'
import { db } from '@/lib/platform/db'
import { transaction } from '@/lib/platform/transaction'
import { close } from '@/lib/complaints/commands/steps/close'
import { escalate } from '@/lib/complaints/commands/steps/escalate'
import { lapse } from '@/lib/complaints/commands/steps/lapse'
import { clocks } from '@/lib/complaints/rules/lifecycle'
import { unlessRefused } from '@/lib/kernel/errors'

/** What is read of a clock that rings. */
const rungBy = {
  complaint: { select: { number: true } },
  escalations: { select: { rung: true } },
} as const satisfies Prisma.ClockInclude

type Run = Prisma.ClockGetPayload<{ include: typeof rungBy }>

/** A clock that will not ring any more by itself. */
const never = new Date('9999-12-31T00:00:00Z')

/**
 * When a clock rings next: at its next rung that was not reached, or at its end where something then
 * happens by itself.
 */
async function nextRing(actor: Actor, run: Run): Promise<Date> {
  const times = (await rungsLeft(actor.governmentId, run)).map(({ at }) => at.getTime())
  // Due at the very end: it rings a moment later.
  if (clocks[run.name].onExpiry !== null) times.push(run.dueAt.getTime() + 1)
  return new Date(Math.min(never.getTime(), ...times))
}

async function rungsLeft(governmentId: string, run: Run): Promise<Rung[]> {
  const [calendar, rules] = await Promise.all([
    findCalendar(governmentId),
    listEscalationRules(governmentId),
  ])
  const startedOn = localDayOf(calendar, run.startedAt)
  const reached = run.escalations.map(({ rung }) => rung)
  return ladderOf(run, startedOn, rules, calendar).filter(({ rung }) => !reached.includes(rung))
}

/**
 * Takes the steps of one clock whose time has come: calls whom its ladder names, and ends it where it
 * has run out. Each step is a transaction of its own, so that a job that is killed goes on where it was.
 */
export async function ring(actor: Actor, clockId: string, now: Date): Promise<void> {
  const { governmentId } = actor
  const find = () =>
    db().clock.findUnique({
      where: { governmentId_id: { governmentId, id: clockId }, stoppedAt: null },
      include: rungBy,
    })
  const run = await find()
  if (!run) return
  const isTold = await callAll(actor, run, now)
  if (clocks[run.name].onExpiry !== null && run.dueAt < now) await end(actor, run, now)
  const left = await find()
  if (!left) return
  const ringsAt = isTold ? await nextRing(actor, left) : await tomorrow(governmentId, now)
  await transaction((tx) =>
    tx.clock.updateMany({
      where: { governmentId, id: clockId, stoppedAt: null, dueAt: left.dueAt },
      data: { ringsAt },
    }),
  )
}

/** @returns whether nobody was left out: a complaint that is put off is escalated once it goes on */
async function callAll(actor: Actor, run: Run, now: Date): Promise<boolean> {
  const { id: clockId, name: clock, complaint } = run
  for (const { rung, calls, at } of await rungsLeft(actor.governmentId, run)) {
    if (at > now) break
    const isCalled = await escalate(actor, complaint.number, { clockId, clock, rung, calls }, now)
      .then(() => true)
      .catch(unlessRefused)
    if (!isCalled) return false
  }
  return true
}

const steps = { close, lapse }

async function end(actor: Actor, { name, complaint: { number } }: Run, now: Date): Promise<void> {
  const { onExpiry } = clocks[name]
  if (onExpiry !== null) await steps[onExpiry](actor, number, now).catch(unlessRefused)
}

async function tomorrow(governmentId: string, now: Date): Promise<Date> {
  return ledger(await findCalendar(governmentId), now, 1).dueAt
}

/** So many clocks are looked at, or set, at once. */
const clocksAtOnce = 500

export type Rings = Pick<Prisma.ClockModel, 'id' | 'ringsAt'>

/** Clocks whose time has come, after the last one that was looked at. */
export function listRinging(actor: Actor, now: Date, last?: Rings): Promise<Rings[]> {
  const { governmentId } = actor
  const { id, ringsAt } = last ?? {}
  return db().clock.findMany({
    where: {
      governmentId,
      stoppedAt: null,
      ringsAt: { lte: now },
      ...(id !== undefined &&
        ringsAt && { OR: [{ ringsAt: { gt: ringsAt } }, { ringsAt, id: { gt: id } }] }),
    },
    orderBy: [{ ringsAt: 'asc' }, { id: 'asc' }],
    take: clocksAtOnce,
    select: { id: true, ringsAt: true },
  })
}

/** Works out when each clock rings that has started, or ends on another day, since the last round. */
export async function setRings(actor: Actor, stopping?: AbortSignal): Promise<void> {
  const { governmentId } = actor
  while (!stopping?.aborted) {
    const unset = await db().clock.findMany({
      where: { governmentId, stoppedAt: null, ringsAt: null },
      take: clocksAtOnce,
      include: rungBy,
    })
    if (unset.length === 0) return
    const ids = unset.map(({ id }) => id)
    const times = await Promise.all(unset.map((run) => nextRing(actor, run)))
    await transaction(
      (tx) => tx.$executeRaw`
        UPDATE clocks SET rings_at = known.rings_at
        FROM unnest(${ids}::uuid[], ${times}::timestamptz[]) AS known (id, rings_at)
        WHERE clocks.government_id = ${governmentId} AND clocks.id = known.id`,
    )
  }
}
