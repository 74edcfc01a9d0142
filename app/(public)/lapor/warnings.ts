import 'server-only'
import { requestTime } from '@/lib/platform/request-time'
import { isEmergency } from '@/lib/agencies/rules/emergency'
import { listAnnouncements, listEmergencyPhrases } from '@/lib/agencies/reference/queries'
import type { DraftContent } from '@/lib/complaints/filing/input'

// What somebody should know before going on with the form. It keeps nobody from filing.

/** More would be a wall of text before the next question. */
const most = 3

/** What is out of order or being worked on at the place of the form. */
export async function knownOutages(governmentId: string, place: DraftContent['place']) {
  const { kelurahan, category } = place ?? {}
  const found = await listAnnouncements(governmentId, { kelurahan, category }, requestTime())
  return found.slice(0, most)
}

/** Whether the story tells of danger now. */
export async function isDangerous(
  governmentId: string,
  story: DraftContent['story'],
): Promise<boolean> {
  return isEmergency(
    await listEmergencyPhrases(governmentId, requestTime()),
    story?.description ?? '',
  )
}
