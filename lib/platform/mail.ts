import { access, constants, mkdir, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { createTransport, type SendMailOptions } from 'nodemailer'
import { env } from '@/lib/platform/env'

/** A plain mail to one address. */
export interface Mail {
  /** Unique and lasting: a mail sent again has the same, so that the reader's program knows it. */
  readonly id: string
  /** Mails about the same matter share it and are shown together. */
  readonly thread: string
  readonly to: string
  readonly subject: string
  readonly text: string
  /** Where one tap ends mails like this one (RFC 8058). */
  readonly stopUrl?: string
}

/** Shorter than the transaction that keeps the mail from being sent twice at the same moment. */
const sendingEndsAfter = 12_000

/**
 * Hands the mail to the server of SMTP_URL; without one it becomes a file in DATA_DIR/mail. Returns
 * when the server has taken it or the file is whole; throws otherwise.
 */
export async function sendMail(mail: Mail): Promise<void> {
  const { smtpUrl, dataDir } = env()
  if (smtpUrl === undefined) await writeToOutbox(mail, path.join(dataDir, 'mail'))
  else await sendBySmtp(mail, smtpUrl)
}

function messageOf({ id, thread, to, subject, text, stopUrl }: Mail): SendMailOptions {
  const { mailFrom, appUrl } = env()
  const { hostname } = new URL(appUrl)
  return {
    from: mailFrom,
    // Never with a name: the subject line and the address are all that a mail gives away.
    to: { name: '', address: to },
    subject,
    text,
    messageId: `<${id}@${hostname}>`,
    references: `<${thread}@${hostname}>`,
    // Keeps out-of-office programs from answering (RFC 3834).
    headers: { 'Auto-Submitted': 'auto-generated', ...(stopUrl && stopHeaders(stopUrl)) },
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}

function stopHeaders(url: string): Record<string, string> {
  return { 'List-Unsubscribe': `<${url}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }
}

/** Whether mail can be handed over: the server greets and lets us in, or the folder can be written. */
export async function reachMail(): Promise<void> {
  const { smtpUrl, dataDir } = env()
  if (smtpUrl !== undefined) {
    await transportTo(smtpUrl).verify()
    return
  }
  const folder = path.join(dataDir, 'mail')
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await access(folder, constants.W_OK)
}

function transportTo(url: string) {
  return createTransport({
    url,
    connectionTimeout: 5_000,
    greetingTimeout: 5_000,
    socketTimeout: 8_000,
  })
}

async function sendBySmtp(mail: Mail, url: string): Promise<void> {
  const message = { ...messageOf(mail), signal: AbortSignal.timeout(sendingEndsAfter) }
  await transportTo(url).sendMail(message)
}

/** Under a temporary name first: whoever reads the folder never meets half a mail. */
async function writeToOutbox(mail: Mail, folder: string): Promise<void> {
  const composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' })
  const { message } = await composer.sendMail(messageOf(mail))
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const unfinished = path.join(folder, `.${mail.id}`)
  await writeFile(unfinished, message, { mode: 0o600 })
  await rename(unfinished, path.join(folder, `${mail.id}.eml`))
}
