import type { Prisma } from '@/prisma/generated/client'

/** Absences that cover this day. @param today 'YYYY-MM-DD' where the government is */
export function awayOn(today: string): Prisma.AbsenceWhereInput {
  const day = new Date(today)
  return { endedAt: null, firstDay: { lte: day }, lastDay: { gte: day } }
}
