'use client'
import { ArrowLeft, ArrowRight } from 'lucide-react'
import type { Route } from 'next'
import { ButtonLink } from './button'
import { useKit } from './kit-words'

interface Props {
  /** Leads back to the start; absent on the first page. */
  first?: Route | undefined
  /** Leads on; absent on the last page. */
  next?: Route | undefined
}

/** For lists read by cursor, where there is no page number to jump to. */
export function Pagination({ first, next }: Props) {
  const { words } = useKit()
  if (!first && !next) return null
  return (
    <nav aria-label={words.pages} className="not-printed flex flex-wrap justify-between gap-3 py-4">
      {first ? (
        <ButtonLink href={first} icon={<ArrowLeft />}>
          {words.toStart}
        </ButtonLink>
      ) : (
        <span />
      )}
      {next && (
        <ButtonLink href={next}>
          {words.next}
          <ArrowRight />
        </ButtonLink>
      )}
    </nav>
  )
}
