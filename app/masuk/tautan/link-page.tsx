import type { Route } from 'next'
import type { ReactNode } from 'react'
import { currentGovernment } from '@/app/(public)/government'
import { currentWords } from '@/app/(public)/words'
import { PageHeading } from '@/components/layout/page-heading'
import { PublicPage } from '@/components/layout/public-page'
import { TextLink } from '@/components/ui/text-link'

interface Props {
  /** Whether the link still opens something. */
  open: boolean
  title: string
  lead: string
  /** Where a new link can be asked for. */
  again: Route
  children: ReactNode
}

/** What a link from a mail opens; whoever comes too late, or twice, is told how to go on. */
export async function LinkPage({ open, title, lead, again, children }: Props) {
  const government = await currentGovernment()
  const { ended } = (await currentWords()).account
  return (
    <PublicPage government={government.name}>
      <PageHeading title={open ? title : ended.title} lead={open ? lead : ended.lead} />
      {open ? children : <TextLink href={again}>{ended.again}</TextLink>}
    </PublicPage>
  )
}
