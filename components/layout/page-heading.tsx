import { ArrowLeft } from 'lucide-react'
import type { Route } from 'next'
import type { ReactNode } from 'react'
import { TextLink } from '@/components/ui/text-link'

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
      {back && (
        <p className="not-printed flex min-h-11 items-center gap-1 [&_svg]:size-5">
          <ArrowLeft />
          <TextLink href={back}>Kembali</TextLink>
        </p>
      )}
      {step && <p className="text-ink-soft">{step}</p>}
      <h1 className="text-2xl desk:text-xl">{title}</h1>
      {lead && <div className="max-w-prose text-lg desk:text-base">{lead}</div>}
    </div>
  )
}
