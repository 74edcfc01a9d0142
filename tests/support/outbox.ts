import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

/** The sources of all mails that the server has written down. */
export async function writtenMails(dataDir: string): Promise<string[]> {
  const folder = path.join(dataDir, 'mail')
  const names = await readdir(folder).catch(() => [])
  const whole = names.filter((name) => name.endsWith('.eml'))
  return Promise.all(whole.map((name) => readFile(path.join(folder, name), 'utf8')))
}
