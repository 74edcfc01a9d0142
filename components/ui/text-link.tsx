import type { Route } from 'next'
import Link from 'next/link'
import type { ReactNode } from 'react'

/** A link in running text or in a row; nothing is fetched before it is followed. */
export function TextLink({ href, children }: { href: Route; children: ReactNode }) {
  return (
    <Link
      href={href}
      prefetch={false}
      className="text-sea underline underline-offset-4 hover:decoration-2"
    >
      {children}
    </Link>
  )
}
