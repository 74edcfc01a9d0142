import type { Route } from 'next'
import type { ReactNode } from 'react'
import { KitWord } from './kit-words'
import { TextLink } from './text-link'

export interface SummaryRow {
  label: string
  /** Nothing reads as 'Tidak diisi'. */
  value: ReactNode
  /** Where the answer can be changed. */
  change?: Route | undefined
}

/** Answers to look over before sending, or facts of a record. */
export function SummaryList({ rows }: { rows: readonly SummaryRow[] }) {
  return (
    <dl className="divide-y divide-line border-y border-line">
      {rows.map(({ label, value, change }) => (
        <div key={label} className="grid gap-x-4 py-3 sm:grid-cols-[11rem_1fr] desk:py-2">
          <dt className="font-semibold wrap-anywhere">{label}</dt>
          <dd className="flex justify-between gap-4">
            <div className="min-w-0 wrap-anywhere whitespace-pre-line">
              {value || (
                <span className="text-ink-soft">
                  <KitWord of="empty" />
                </span>
              )}
            </div>
            {change && (
              <span className="shrink-0">
                <TextLink href={change}>
                  <KitWord of="change" />
                  <span className="sr-only"> {label}</span>
                </TextLink>
              </span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
