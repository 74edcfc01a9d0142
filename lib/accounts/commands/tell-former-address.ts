import { accessMail } from '@/lib/accounts/access-mail'
import type { Visitor } from '@/lib/accounts/visitor'
import { env } from '@/lib/platform/env'
import { log } from '@/lib/platform/log'
import { sendMail } from '@/lib/platform/mail'
import type { Language } from '@/lib/words/words'

/** Whoever did not change the address himself can act. Runs after the page has been answered. */
export async function tellFormerAddress(
  actor: Visitor,
  email: string,
  language: Language,
): Promise<void> {
  const { governmentId } = actor
  try {
    const { appUrl } = env()
    await sendMail(accessMail(email, { kind: 'addressChanged' }, { language, appUrl }))
  } catch (err) {
    log().warn({ err, governmentId }, 'a former address could not be told')
  }
}
