import type { Route } from 'next'
import Link from 'next/link'
import { Wordmark } from './wordmark'

const ways: readonly { href: Route; label: string }[] = [
  { href: '/lapor', label: 'Lapor' },
  { href: '/lacak', label: 'Lacak' },
  { href: '/masuk', label: 'Masuk' },
]

export function PublicHeader() {
  return (
    <header className="not-printed">
      <div className="mx-auto flex max-w-180 items-center justify-between gap-2 px-4 py-1 sm:px-10">
        <Wordmark href="/" />
        <nav aria-label="Utama">
          <ul className="-mr-2 flex">
            {ways.map(({ href, label }) => (
              <li key={href}>
                <Link
                  href={href}
                  prefetch={false}
                  className="inline-flex min-h-11 items-center px-2 font-semibold underline-offset-4 hover:underline sm:px-3"
                >
                  {label}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  )
}
