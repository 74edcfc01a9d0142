'use client'
import type { Route } from 'next'
import Link from 'next/link'
import { useShell } from './shell-words'
import { Wordmark } from './wordmark'

const ways = [
  { href: '/lapor', label: 'report' },
  { href: '/lacak', label: 'track' },
  { href: '/masuk', label: 'signIn' },
] as const satisfies readonly { href: Route; label: string }[]

export function PublicHeader() {
  const { shell } = useShell().words
  return (
    <header className="not-printed">
      <div className="mx-auto flex max-w-180 flex-wrap items-center justify-between gap-x-2 px-4 py-1 sm:px-10">
        <Wordmark href="/" />
        <nav aria-label={shell.main} className="ml-auto">
          <ul className="-mr-2 flex">
            {ways.map(({ href, label }) => (
              <li key={href}>
                <Link
                  href={href}
                  prefetch={false}
                  className="inline-flex min-h-11 items-center px-2 font-semibold whitespace-nowrap underline-offset-4 hover:underline sm:px-3"
                >
                  {shell[label]}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  )
}
