import { X } from 'lucide-react'
import type { Route } from 'next'
import Link from 'next/link'
import type { Words } from '@/lib/words/words'

interface Props {
  words: Words['square']['search']
  /** What narrows the list, in words, each with the address of the list without it. */
  filters: readonly { label: string; without: Route }[]
}

/** Each filter in use, to be taken off one by one, or all at once. */
export function ActiveFilters({ words, filters }: Props) {
  if (filters.length === 0) return null
  return (
    <ul aria-label={words.active} className="not-printed mt-4 flex flex-wrap gap-2">
      {filters.map(({ label, without }) => (
        <li key={label}>
          <Link
            href={without}
            prefetch={false}
            className="inline-flex min-h-11 items-center gap-2 rounded-soft border border-ink-soft px-3 hover:bg-sea-soft"
          >
            {label}
            <X className="size-4 shrink-0" />
            <span className="sr-only">({words.remove})</span>
          </Link>
        </li>
      ))}
      <li>
        <Link
          href={'/aduan'}
          prefetch={false}
          className="inline-flex min-h-11 items-center px-2 text-sea underline underline-offset-4"
        >
          {words.clear}
        </Link>
      </li>
    </ul>
  )
}
