import type { Route } from 'next'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { SkipLink } from '@/components/layout/skip-link'
import { Wordmark } from '@/components/layout/wordmark'

interface DeskPlace {
  href: Route
  label: string
  current: boolean
}

interface Props {
  children: ReactNode
  home: Route
  places: readonly DeskPlace[]
  /** Name of the person and what they are here, in Indonesian. */
  person: { name: string; role: string }
  /** The form with the button Keluar. */
  signOut: ReactNode
}

/** The staff desk: dense, full width, one bar on top. */
export function DeskPage({ children, home, places, person, signOut }: Props) {
  return (
    <div data-density="desk" className="min-h-dvh">
      <SkipLink />
      <header className="not-printed border-b border-line bg-sheet">
        <div className="mx-auto flex max-w-desk flex-wrap items-center gap-x-6 px-4">
          <Wordmark href={home} />
          <DeskNav places={places} />
          <div className="ml-auto flex items-center justify-between gap-x-4 py-1 max-md:w-full">
            <p className="text-sm">
              <span className="font-semibold">{person.name}</span>
              <span className="block text-ink-soft">{person.role}</span>
            </p>
            {signOut}
          </div>
        </div>
      </header>
      <main id="isi" className="mx-auto max-w-desk px-4 py-4">
        {children}
      </main>
    </div>
  )
}

function DeskNav({ places }: { places: readonly DeskPlace[] }) {
  return (
    <nav aria-label="Utama" className="max-md:order-last max-md:w-full">
      <ul className="flex max-md:overflow-x-auto md:flex-wrap">
        {places.map(({ href, label, current }) => (
          <li key={href}>
            <Link
              href={href}
              prefetch={false}
              aria-current={current ? 'page' : undefined}
              className="inline-flex min-h-11 items-center border-b-4 border-transparent px-3 whitespace-nowrap hover:bg-sea-soft aria-[current]:border-sea aria-[current]:font-semibold"
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
