import type { Metadata } from 'next'
import { currentWords } from '@/app/(public)/words'
import { findMyConsents } from '@/lib/accounts/queries'
import { AccountPage } from '../account-page'
import { requireCitizen } from '../citizen'
import { MailForm } from './mail-form'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentWords()).account.notices.title }
}

export default async function NoticesPage() {
  const { wantsMail } = await findMyConsents(await requireCitizen())
  const words = (await currentWords()).account.notices
  return (
    <AccountPage title={words.title} lead={words.lead} at="/akun/notifikasi">
      <section className="space-y-4">
        <p className="font-semibold">{wantsMail ? words.mailOn : words.mailOff}</p>
        {wantsMail && <p className="text-ink-soft">{words.stopHint}</p>}
        <MailForm label={wantsMail ? words.stop : words.start} wanted={wantsMail ? 'no' : 'yes'} />
      </section>
    </AccountPage>
  )
}
