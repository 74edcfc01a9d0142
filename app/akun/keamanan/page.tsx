import type { Metadata } from 'next'
import { currentGovernment } from '@/app/(public)/government'
import { currentLanguage, currentWords } from '@/app/(public)/words'
import { currentSessionId } from '@/lib/accounts/current-actor'
import { findMyAccount, listMySessions } from '@/lib/accounts/queries'
import { formatMoment } from '@/lib/kernel/format'
import { requestTime } from '@/lib/platform/request-time'
import { fill } from '@/lib/words/fill'
import { AccountPage } from '../account-page'
import { requireCitizen } from '../citizen'
import { proofLabel } from '../proof-label'
import { Section } from '../section'
import { EndAllForm } from './end-all-form'
import { PasswordForm } from './password-form'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentWords()).account.security.title }
}

export default async function SecurityPage() {
  const actor = await requireCitizen()
  const [{ timeZone }, language, account, sessions] = await Promise.all([
    currentGovernment(),
    currentLanguage(),
    findMyAccount(actor),
    listMySessions(actor, await currentSessionId(), requestTime()),
  ])
  const words = (await currentWords()).account.security
  const { password, passwordHint, save } = words
  const current = proofLabel(account, words.current)
  const moment = (at: Date) => formatMoment(at, timeZone, language)
  return (
    <AccountPage title={words.title} at="/akun/keamanan">
      <Section title={current === undefined ? words.setPassword : words.changePassword}>
        <PasswordForm words={{ current, password, passwordHint, save }} />
      </Section>
      <Section title={words.sessions}>
        <ul className="divide-y divide-line border-y border-line">
          {sessions.map(({ createdAt, lastSeenAt, current: here }) => (
            <li key={createdAt.getTime()} className="py-3">
              <p className="font-semibold">{here ? words.here : words.elsewhere}</p>
              <p>{fill(words.since, { since: moment(createdAt), last: moment(lastSeenAt) })}</p>
            </li>
          ))}
        </ul>
        <EndAllForm label={words.endAll} />
      </Section>
    </AccountPage>
  )
}
