import { writtenMails } from './outbox'

interface AccessMail {
  readonly to: string
  readonly subject: string
  /** What stands behind the last slash of its link; null for a mail without one. */
  readonly token: string | null
  readonly path: string | null
}

/** The mails in an outbox folder that are no notices, read as their owner would. */
export async function accessMails(dataDir: string, to: string): Promise<AccessMail[]> {
  return (await writtenMails(dataDir)).map(mailIn).filter((mail) => mail.to === to)
}

function mailIn(source: string): AccessMail {
  const plain = source.replaceAll('=\r\n', '')
  const header = (name: string) => new RegExp(`^${name}: (.*?)\r?$`, 'mi').exec(plain)?.[1] ?? ''
  const link = /https?:\/\/[^/\s]+(\/[a-z/-]+\/([\w-]{43}))\s/.exec(plain)
  return {
    to: header('To'),
    subject: header('Subject'),
    path: link?.[1] ?? null,
    token: link?.[2] ?? null,
  }
}
