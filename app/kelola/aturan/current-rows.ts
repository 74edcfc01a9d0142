import 'server-only'
import { dayKindWords } from '@/components/complaints/desk-change-forms'
import type { SummaryRow } from '@/components/ui/summary-list'
import { agencyKindLabels, certaintyLabels } from '@/lib/agencies/labels'
import {
  findCalendar,
  listAgencies,
  listCategories,
  listDeadlineRules,
} from '@/lib/agencies/public-queries'
import { classWords, clockWords } from '@/lib/complaints/labels'
import { formatDay } from '@/lib/kernel/format'
import { localDay } from '@/lib/kernel/time-zone'

/** What holds today, as label and value, for one part of the settings. */
export async function currentRows(
  governmentId: string,
  part: string,
  now: Date,
): Promise<SummaryRow[]> {
  if (part === 'instansi') {
    return (await listAgencies(governmentId, now)).map(({ code, name, kind, certainty }) => ({
      label: code,
      value: `${name}, ${agencyKindLabels[kind].toLowerCase()}, ${certaintyLabels[certainty]}`,
    }))
  }
  if (part === 'kategori') {
    return (await listCategories(governmentId, now)).map((category) => ({
      label: category.code,
      value: `${category.name}: ${category.leadAgency ?? 'kecamatan tempatnya'}, ${certaintyLabels[category.certainty]}`,
    }))
  }
  return part === 'batas' ? deadlines(governmentId, now) : daysOff(governmentId, now)
}

async function deadlines(governmentId: string, now: Date): Promise<SummaryRow[]> {
  const [rules, { timeZone }] = await Promise.all([
    listDeadlineRules(governmentId),
    findCalendar(governmentId),
  ])
  const today = localDay(now, timeZone)
  const latest = new Map(
    rules
      .filter(({ validFrom }) => validFrom <= today)
      .map((rule) => [`${clockWords[rule.clock]}, ${classWords[rule.class].toLowerCase()}`, rule]),
  )
  return [...latest].map(([label, { workingDays, certainty }]) => ({
    label,
    value: `${workingDays} hari kerja, ${certaintyLabels[certainty]}`,
  }))
}

/** From this year on: what has been is history. */
async function daysOff(governmentId: string, now: Date): Promise<SummaryRow[]> {
  const { days, timeZone } = await findCalendar(governmentId)
  const year = localDay(now, timeZone).slice(0, 4)
  return days
    .filter(({ date }) => date >= year)
    .map(({ date, name, kind, certainty }) => ({
      label: formatDay(date),
      value: `${name}, ${dayKindWords[kind].toLowerCase()}, ${certaintyLabels[certainty]}`,
    }))
}
