import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect } from '@playwright/test'

/** The first mail to this address that the server writes down, once there is one. */
export async function mailTo(dataDir: string, address: string): Promise<string> {
  const folder = path.join(dataDir, 'mail')
  const read = async () => {
    const names = await readdir(folder).catch(() => [])
    const whole = names.filter((name) => name.endsWith('.eml'))
    const mails = await Promise.all(whole.map((name) => readFile(path.join(folder, name), 'utf8')))
    return mails.find((mail) => mail.includes(`To: ${address}`)) ?? ''
  }
  await expect.poll(read).not.toBe('')
  return read()
}
