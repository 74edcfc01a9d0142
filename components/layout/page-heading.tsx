import type { Route } from 'next'
import type { ReactNode } from 'react'
import { BackLink } from './back-link'

interface Props {
  title: string
  /** One sentence under the title. */
  lead?: ReactNode
  /** 'Langkah 2 dari 4'. */
  step?: string
  back?: Route
}

/** The page's only h1. */
export function PageHeading({ title, lead, step, back }: Props) {
  return (
    <div className="mb-6 space-y-2 desk:mb-4">
      {back && <BackLink href={back} />}
      {step && <p className="text-ink-soft">{step}</p>}
      <h1 className="text-2xl desk:text-xl">{title}</h1>
      {lead && <div className="max-w-prose text-lg desk:text-base">{lead}</div>}
    </div>
  )
}
