import type { Route } from 'next'
import Link from 'next/link'
import { formatNumber } from '@/lib/kernel/format'

export interface Tab {
  href: Route
  label: string
  count?: number | undefined
  current: boolean
}

/** Views of one thing, each with an address of its own. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav aria-label={label} className="not-printed border-b border-line">
      <ul className="flex gap-x-1 max-md:overflow-x-auto md:flex-wrap">
        {tabs.map(({ href, label: name, count, current }) => (
          <li key={href}>
            <Link
              href={href}
              prefetch={false}
              aria-current={current ? 'page' : undefined}
              className="inline-flex min-h-11 items-center gap-2 border-b-4 border-transparent px-3 whitespace-nowrap hover:bg-sea-soft aria-[current]:border-sea aria-[current]:font-semibold desk:min-h-10"
            >
              {name}
              {count !== undefined && (
                <span className="text-sm text-ink-soft tabular-nums">{formatNumber(count)}</span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
