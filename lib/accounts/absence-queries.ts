import { isOfficer, userIdOf, type Actor } from '@/lib/kernel/actor'
import { db } from '@/lib/platform/db'
import { awayOn } from '@/lib/accounts/rules/absence'

/** Accounts of those for whom the actor stands in today. */
export async function listStoodInFor(actor: Actor, today: string): Promise<string[]> {
  const deputyId = userIdOf(actor)
  if (deputyId === null || !isOfficer(actor)) return []
  const { governmentId } = actor
  const absences = await db().absence.findMany({
    where: { governmentId, deputyId, ...awayOn(today) },
    select: { userId: true },
  })
  return absences.map(({ userId }) => userId)
}

export interface AbsenceView {
  id: string
  userId: string
  deputyId: string
  firstDay: Date
  lastDay: Date
  note: string | null
}

/** Of the actor himself and for whom he stands in: what is going on, or still to come. */
export async function listAbsences(actor: Actor, today: string): Promise<AbsenceView[]> {
  const userId = userIdOf(actor)
  if (userId === null || !isOfficer(actor)) return []
  const { governmentId } = actor
  return db().absence.findMany({
    where: {
      governmentId,
      endedAt: null,
      lastDay: { gte: new Date(today) },
      OR: [{ userId }, { deputyId: userId }],
    },
    orderBy: { firstDay: 'asc' },
    select: { id: true, userId: true, deputyId: true, firstDay: true, lastDay: true, note: true },
  })
}
