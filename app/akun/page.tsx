import { Inbox } from 'lucide-react'
import type { Metadata } from 'next'
import { currentGovernment } from '@/app/(public)/government'
import { readDraft } from '@/app/(public)/lapor/draft'
import { currentLanguage, currentWords } from '@/app/(public)/words'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { TextLink } from '@/components/ui/text-link'
import { listOwnComplaints } from '@/lib/complaints/case/queries'
import { requestTime } from '@/lib/platform/request-time'
import { AccountPage } from './account-page'
import { requireCitizen } from './citizen'
import { OwnComplaints } from './own-complaints'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentWords()).account.complaints.title }
}

export default async function MyComplaintsPage() {
  const actor = await requireCitizen()
  const government = await currentGovernment()
  const [complaints, draft] = await Promise.all([
    listOwnComplaints(actor, requestTime()),
    readDraft(government.id),
  ])
  const reading = { words: await currentWords(), language: await currentLanguage() }
  const words = reading.words.account.complaints
  return (
    <AccountPage title={words.title} at="/akun">
      {draft.kind === 'open' && (
        <Notice>
          <p>{words.draft}</p>
          <TextLink href="/lapor">{words.draftOpen}</TextLink>
        </Notice>
      )}
      {complaints.length > 0 ? (
        <OwnComplaints complaints={complaints} government={government} {...reading} />
      ) : (
        <EmptyState icon={<Inbox />} title={words.empty}>
          {words.emptyHint}
        </EmptyState>
      )}
      <ButtonLink href="/lapor" kind="primary">
        {words.report}
      </ButtonLink>
    </AccountPage>
  )
}
