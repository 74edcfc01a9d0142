import { renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { env } from '@/lib/platform/env'
import { demoAccounts } from '@/prisma/seed/demo-world/people'

function accountTable(): string[] {
  const rows = demoAccounts.map(({ email, role, agency }) => [
    email,
    agency ? `${role} ${agency}` : role,
  ])
  const width = Math.max(...rows.map(([email = '']) => email.length))
  return rows.map(([email = '', role = '']) => `  ${email.padEnd(width)}  ${role}`)
}

/** For whoever tries the demo by script. Readable by this user alone, and never half written. */
function writeDemoFile(): void {
  const { appUrl, dataDir, smtpUrl } = env()
  const mailOutbox = smtpUrl ? null : path.resolve(dataDir, 'mail')
  const content = { url: appUrl, accounts: demoAccounts, apiKey: null, mailOutbox }
  const file = path.join(dataDir, 'demo.json')
  writeFileSync(`${file}.new`, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 })
  renameSync(`${file}.new`, file)
}

/** The ready line, on standard output; in the demo also who can sign in. */
export function announce(): void {
  const { appUrl, demo } = env()
  if (demo) writeDemoFile()
  const [first] = demoAccounts
  const accounts = ['', `Akun contoh, kata sandi ${first?.password ?? ''}:`, ...accountTable(), '']
  console.log([`Kesah siap di ${appUrl}`, ...(demo ? accounts : [])].join('\n'))
}
