import type { Route } from 'next'
import { type SummaryRow } from '@/components/ui/summary-list'
import { TextLink } from '@/components/ui/text-link'
import type { ComplaintView } from '@/lib/complaints/case/queries'
import { formatDate, formatDay } from '@/lib/kernel/format'

/** What the case has to do with other people, agencies and complaints; no row for what there is not. */
export function relatedRows(view: ComplaintView, holderAt: string | null): SummaryRow[] {
  const { helpers, mergedInto, merged, splitFrom, splits } = view.related
  const parts = splits.map(({ number }) => number)
  return [
    ...(holderAt ? [{ label: 'Ditugaskan kepada', value: holderAt }] : []),
    ...(helpers.length > 0 ? [{ label: 'OPD yang membantu', value: helpersOf(view) }] : []),
    ...numbers('Ditangani bersama', mergedInto ? [mergedInto] : []),
    ...numbers('Jawabannya juga untuk', merged),
    ...numbers('Bagian dari', splitFrom ? [splitFrom] : []),
    ...numbers('Dipecah menjadi', parts),
    ...atOutsideBody(view),
  ]
}

function helpersOf({ related, timeZone }: ComplaintView): string {
  return related.helpers
    .map(({ agencyName, dueAt, contributedAt }) => {
      if (contributedAt) return `${agencyName}: sudah memberi masukan`
      return dueAt ? `${agencyName}: ditunggu sampai ${formatDate(dueAt, timeZone)}` : agencyName
    })
    .join('\n')
}

function numbers(label: string, list: readonly string[]): SummaryRow[] {
  if (list.length === 0) return []
  const value = (
    <ul>
      {list.map((number) => (
        <li key={number}>
          <TextLink href={`/petugas/aduan/${number}` as Route}>{number}</TextLink>
        </li>
      ))}
    </ul>
  )
  return [{ label, value }]
}

function atOutsideBody({ related: { followUp } }: ComplaintView): SummaryRow[] {
  if (!followUp) return []
  const { contact, receipt, checkOn } = followUp
  return [
    ...(contact ? [{ label: 'Kontak di sana', value: contact }] : []),
    ...(receipt ? [{ label: 'Nomor di sana', value: receipt }] : []),
    ...(checkOn
      ? [{ label: 'Dicek lagi', value: formatDay(checkOn.toISOString().slice(0, 10)) }]
      : []),
  ]
}
