import type { MailboxPath } from '@/lib/accounts/mailbox-token'
import type { Mail } from '@/lib/platform/mail'
import { fill } from '@/lib/words/fill'
import { type Language, wordsFor } from '@/lib/words/words'

/** What a mail about access to an account says. */
export type AccessMatter =
  | {
      readonly kind: 'register' | 'known' | 'signIn' | 'reset' | 'newAddress' | 'invite'
      readonly token: string
    }
  | { readonly kind: 'staff' | 'addressChanged' }

const paths = {
  register: '/daftar',
  known: '/masuk/tautan',
  signIn: '/masuk/tautan',
  reset: '/lupa-sandi',
  newAddress: '/akun/surel',
  invite: '/undangan',
} as const

interface Setting {
  readonly language: Language
  readonly appUrl: string
  /** Of a mail to a stranger: where he says whether there may be another. */
  readonly asking?: MailboxPath | null
}

/** To the mailbox alone: it names neither person nor complaint. */
export function accessMail(
  to: string,
  matter: AccessMatter,
  { language, appUrl, asking = null }: Setting,
): Mail {
  const { account, notices } = wordsFor(language)
  const { greeting, closing, kinds } = account.mail
  const { subject, text } = kinds[matter.kind]
  const link = 'token' in matter ? `${appUrl}${paths[matter.kind]}/${matter.token}` : null
  const id = crypto.randomUUID()
  const question = asking && `${notices.question.mail}\n${appUrl}${asking}`
  const paragraphs = [greeting, text, link, fill(closing, { site: appUrl }), question]
  return { id, thread: id, to, subject, text: `${paragraphs.filter(Boolean).join('\n\n')}\n` }
}
