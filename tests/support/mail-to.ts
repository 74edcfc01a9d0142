import { expect } from '@playwright/test'
import { writtenMails } from './outbox'

/**
 * A mail to this address that the server writes down, once there is one; its lines are whole again.
 * @param holding what makes it the one meant: others may come to the same address before
 */
export async function mailTo(dataDir: string, address: string, holding = /^/): Promise<string> {
  const read = async () => {
    const mails = (await writtenMails(dataDir)).map((mail) => mail.replaceAll('=\r\n', ''))
    return mails.find((mail) => mail.includes(`To: ${address}`) && holding.test(mail)) ?? ''
  }
  await expect.poll(read).not.toBe('')
  return read()
}
