import type { Prisma } from '@/prisma/generated/client'
import { remaining, workingDaysBetween, type Calendar } from '@/lib/kernel/working-days'
import type { AgencyView, CategoryView } from '@/lib/agencies/reference/queries'
import type { ClockName, ComplaintClass, Status } from '@/lib/complaints/rules/lifecycle'
import { debtorOf } from '@/lib/kernel/terms'

/** One line of the desk. */
export interface ComplaintRow {
  number: string
  status: Status
  class: ComplaintClass
  title: string
  categoryCode: string | null
  categoryName: string | null
  kelurahanCode: string | null
  version: number
  holderName: string | null
  /** On whose account it is submitted again, or who decides on it. */
  returnedBy: string | null
  /** Whether the citizen has disputed an answer: it comes before others. */
  isDisputed: boolean
  receivedAt: Date
  /** The running clock that ends first. */
  due: { name: ClockName; at: Date; late: boolean; workingDaysLeft: number } | null
  /** Working days since it became the turn of whoever has it; null while it is the citizen's. */
  waitedDays: number | null
}

interface Surroundings {
  calendar: Calendar
  agencies: readonly AgencyView[]
  categories: readonly CategoryView[]
  now: Date
}

type Row = Prisma.ComplaintGetPayload<{ include: { clocks: true } }>

export function complaintRowOf(complaint: Row, around: Surroundings): ComplaintRow {
  const { calendar, agencies, categories, now } = around
  const { number, status, receivedAt, agencyCode, outsideCode, categoryCode, clocks } = complaint
  const next = clocks[0]
  return {
    number,
    status,
    class: complaint.class,
    title: titleOf(complaint),
    categoryCode,
    kelurahanCode: complaint.kelurahanCode,
    version: complaint.version,
    categoryName: nameOf(categories, categoryCode),
    holderName: nameOf(agencies, outsideCode ?? agencyCode),
    returnedBy: complaint.returnedBy,
    isDisputed: complaint.disputes > 0,
    receivedAt,
    due: next
      ? {
          name: next.name,
          at: next.dueAt,
          late: next.dueAt < now,
          workingDaysLeft: remaining(calendar, now, next.dueAt),
        }
      : null,
    waitedDays:
      next && debtorOf(next.name) !== 'citizen'
        ? workingDaysBetween(calendar, next.startedAt, now)
        : null,
  }
}

/** Kominfo's title, or the beginning of what the citizen wrote. */
export function titleOf({ title, description }: { title: string | null; description: string }) {
  if (title) return title
  const firstLine = description.split(/[\n.!?]/, 1)[0]?.trim() ?? ''
  return firstLine.length > 80 ? `${firstLine.slice(0, 80).replace(/\s+\S*$/, '')} …` : firstLine
}

/** The name behind a code; the code itself for one that is no longer listed. */
export function nameOf(
  list: readonly { code: string; name: string }[],
  code: string | null,
): string | null {
  return list.find((entry) => entry.code === code)?.name ?? code
}
