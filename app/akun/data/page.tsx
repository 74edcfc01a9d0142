import type { Metadata } from 'next'
import { currentWords } from '@/app/(public)/words'
import { MailboxForm } from '@/app/masuk/tautan/mailbox-form'
import { Notice } from '@/components/ui/notice'
import { TextLink } from '@/components/ui/text-link'
import { findMyAccount } from '@/lib/accounts/queries'
import { fill } from '@/lib/words/fill'
import { AccountPage } from '../account-page'
import { requireCitizen } from '../citizen'
import { proofLabel } from '../proof-label'
import { Section } from '../section'
import { mailNewAddressAction } from './actions'
import { CorrectForm } from './correct-form'
import { KeptList } from './kept-list'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentWords()).account.data.title }
}

export default async function MyDataPage({ searchParams }: PageProps<'/akun/data'>) {
  const account = await findMyAccount(await requireCitizen())
  const isChanged = (await searchParams)['surel'] === 'baru'
  const { data: words, security } = (await currentWords()).account
  const { name, phone, save } = words
  const known = { name: account?.name ?? '', phone: account?.phone ?? '' }
  return (
    <AccountPage title={words.title} lead={words.lead} at="/akun/data">
      {isChanged && <Notice tone="ok">{words.changed}</Notice>}
      <Section title={words.kept}>
        <KeptList words={words} />
        <p>
          {/* A file, not a page: the browser fetches it itself. */}
          <a href="/akun/data/unduh" download className="text-sea underline underline-offset-4">
            {words.download}
          </a>
        </p>
        <p className="text-ink-soft">{words.downloadHint}</p>
      </Section>
      <Section title={words.correct} lead={words.correctHint}>
        <CorrectForm words={{ name, phone, save }} known={known} />
      </Section>
      <Section title={words.address} lead={fill(words.addressNow, { email: account?.email ?? '' })}>
        <MailboxForm
          action={mailNewAddressAction}
          words={{
            email: words.newEmail,
            submit: words.sendLink,
            current: proofLabel(account, security.current),
          }}
          hint={words.newEmailHint}
        />
      </Section>
      <Section title={words.consent} lead={words.consentLead}>
        <TextLink href="/akun/notifikasi">{words.consentOpen}</TextLink>
      </Section>
      <Section title={words.erase} lead={words.eraseLead}>
        <TextLink href="/akun/data/hapus">{words.eraseOpen}</TextLink>
      </Section>
    </AccountPage>
  )
}
