import { ArrowLeft, ArrowRight } from 'lucide-react'
import type { Route } from 'next'
import { ButtonLink } from './button'

interface Props {
  /** Leads back to the start; absent on the first page. */
  first?: Route | undefined
  /** Leads on; absent on the last page. */
  next?: Route | undefined
}

/** For lists read by cursor, where there is no page number to jump to. */
export function Pagination({ first, next }: Props) {
  if (!first && !next) return null
  return (
    <nav
      aria-label="Halaman daftar"
      className="not-printed flex flex-wrap justify-between gap-3 py-4"
    >
      {first ? (
        <ButtonLink href={first} icon={<ArrowLeft />}>
          Ke awal
        </ButtonLink>
      ) : (
        <span />
      )}
      {next && (
        <ButtonLink href={next}>
          Berikutnya
          <ArrowRight />
        </ButtonLink>
      )}
    </nav>
  )
}
