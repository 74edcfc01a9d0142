import { expect } from '@playwright/test'
import { writtenMails } from './outbox'

/** The first mail to this address that the server writes down, once there is one. */
export async function mailTo(dataDir: string, address: string): Promise<string> {
  const read = async () => {
    const mails = await writtenMails(dataDir)
    return mails.find((mail) => mail.includes(`To: ${address}`)) ?? ''
  }
  await expect.poll(read).not.toBe('')
  return read()
}
