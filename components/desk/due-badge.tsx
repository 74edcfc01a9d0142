import { CalendarClock, Clock, TriangleAlert } from 'lucide-react'
import { Badge } from '@/components/ui/badge'
import { formatNumber } from '@/lib/kernel/format'

export interface Due {
  late: boolean
  /** Negative once working days have passed since it was due. */
  workingDaysLeft: number
}

/** 'Sisa 2 hari kerja', 'Lewat 3 hari kerja': a deadline as the number that the desk plans with. */
export function dueWords({ late, workingDaysLeft }: Due): string {
  const days = formatNumber(Math.abs(workingDaysLeft))
  if (late) return workingDaysLeft === 0 ? 'Baru saja lewat' : `Lewat ${days} hari kerja`
  return workingDaysLeft === 0 ? 'Batasnya hari ini' : `Sisa ${days} hari kerja`
}

/** A day before it is due, a deadline deserves to be seen. */
const soonDays = 1

export function DueBadge({ due }: { due: Due }) {
  const label = dueWords(due)
  if (due.late) return <Badge tone="late" icon={<TriangleAlert />} label={label} />
  return due.workingDaysLeft <= soonDays ? (
    <Badge tone="soon" icon={<CalendarClock />} label={label} />
  ) : (
    <Badge icon={<Clock />} label={label} />
  )
}
