import type { Route } from 'next'
import Link from 'next/link'

/** A voice with its days counted, and the name. Drawn here so that it follows light and dark. */
export function Wordmark({ href }: { href: Route }) {
  return (
    <Link
      href={href}
      prefetch={false}
      className="inline-flex min-h-11 items-center gap-2 text-xl font-bold text-sea"
    >
      <svg aria-hidden="true" viewBox="0 0 32 32" className="size-8">
        <path
          fill="currentColor"
          d="M6 2h20a4 4 0 0 1 4 4v15a4 4 0 0 1-4 4H15l-7 6v-6H6a4 4 0 0 1-4-4V6a4 4 0 0 1 4-4z"
        />
        <g className="fill-sheet stroke-sheet">
          <path
            fill="none"
            strokeWidth="1.5"
            d="M6.75 10.75h4.5v5.5h-4.5zM13.75 10.75h4.5v5.5h-4.5z"
          />
          <path stroke="none" d="M20 10h6v7h-6z" />
        </g>
      </svg>
      Kesah
    </Link>
  )
}
