import { formatNumber } from '@/lib/kernel/format'

export interface Bar {
  label: string
  value: number
}

/** Amounts side by side; the numbers stand in words too, so the drawing itself may stay silent. */
export function Bars({ label, bars }: { label: string; bars: readonly Bar[] }) {
  const largest = Math.max(1, ...bars.map(({ value }) => value))
  return (
    <ul aria-label={label} className="space-y-3">
      {bars.map((bar) => (
        <li key={bar.label}>
          <div className="flex justify-between gap-4">
            <span>{bar.label}</span>
            <span className="font-semibold tabular-nums">{formatNumber(bar.value)}</span>
          </div>
          {/* A drawn rectangle: the page's security policy forbids inline styles. */}
          <svg aria-hidden="true" className="printed-fill mt-1 h-2 w-full bg-line">
            <rect className="fill-sea" width={`${(100 * bar.value) / largest}%`} height="100%" />
          </svg>
        </li>
      ))}
    </ul>
  )
}
