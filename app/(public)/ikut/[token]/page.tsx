import type { Metadata, Route } from 'next'
import { notFound } from 'next/navigation'
import { PageHeading } from '@/components/layout/page-heading'
import { PublicPage } from '@/components/layout/public-page'
import { Notice } from '@/components/ui/notice'
import { TextLink } from '@/components/ui/text-link'
import { findSupport } from '@/lib/complaints/square/similar-queries'
import { supportOf } from '@/lib/complaints/square/support-token'
import { currentGovernment } from '../../government'
import { currentWords } from '../../words'
import { StopFollowingForm, VoteForm } from './support-forms'
import { awaitsConfirmation } from '@/lib/complaints/rules/states'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentWords()).similar.support.title, robots: { index: false } }
}

/** For whoever has the same problem: what has become of it, and whether it is done where he is. */
export default async function SupportPage({ params }: PageProps<'/ikut/[token]'>) {
  const government = await currentGovernment()
  const { token } = await params
  const id = supportOf(token)
  const support = id === null ? null : await findSupport(government.id, id)
  if (!support) notFound()
  const words = (await currentWords()).similar.support
  const { number, title, status, hasContact, notDoneAt, stoppedAt } = support
  return (
    <PublicPage government={government.name}>
      <PageHeading title={words.title} lead={hasContact ? words.told : words.keep} />
      <p className="mb-6 border-l-4 border-line pl-3 font-semibold">{title}</p>
      <div className="space-y-6">
        <TextLink href={`/aduan/${number}` as Route}>{words.read}</TextLink>
        {awaitsConfirmation(status) && notDoneAt === null && (
          <section className="space-y-3">
            <p>{words.answered}</p>
            <VoteForm token={token} label={words.notDone} />
          </section>
        )}
        {notDoneAt !== null && <Notice tone="ok">{words.voted}</Notice>}
        {stoppedAt === null ? (
          <StopFollowingForm token={token} label={words.stop} />
        ) : (
          <Notice>{words.stopped}</Notice>
        )}
      </div>
    </PublicPage>
  )
}
