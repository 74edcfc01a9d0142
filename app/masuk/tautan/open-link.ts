import 'server-only'
import { currentGovernment } from '@/app/(public)/government'
import { isLinkOpen } from '@/lib/accounts/queries'
import { visitorOf } from '@/lib/accounts/visitor'
import { requestTime } from '@/lib/platform/request-time'

/** Whether the link that led here still opens something. Looking uses nothing up. */
export async function leadsOn(
  purpose: 'register' | 'sign_in' | 'reset' | 'invite',
  token: string,
): Promise<boolean> {
  const { id } = await currentGovernment()
  return isLinkOpen(visitorOf(id), purpose, token, requestTime())
}
