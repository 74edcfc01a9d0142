import 'server-only'
import type { Actor } from '@/lib/kernel/actor'
import { findMyAccount, findMyConsents } from '@/lib/accounts/queries'
import { findComplaint, listOwnComplaints, type OwnComplaint } from '@/lib/complaints/case/queries'

/** All that is kept of the person, in the words and times in which it is kept (UU 27/2022 art. 7, 13). */
export async function ownData(actor: Actor, now: Date) {
  const [account, { consents }, own] = await Promise.all([
    findMyAccount(actor),
    findMyConsents(actor),
    listOwnComplaints(actor, now),
  ])
  const complaints = []
  for (const complaint of own) complaints.push(await wholeOf(actor, complaint, now))
  return { takenAt: now, account: withoutIds(account), consents, complaints }
}

async function wholeOf(actor: Actor, { number, contact }: OwnComplaint, now: Date) {
  const complaint = await findComplaint(actor, number, now)
  if (!complaint) return { number }
  const {
    timeline,
    clocks,
    photos,
    allowedActions,
    version,
    reporter,
    isReporterSealed,
    ...facts
  } = complaint
  return {
    ...facts,
    contact: withoutIds(contact),
    photos: photos.map(({ id }) => `/lacak/${number}/foto/${id}`),
    clocks: clocks.map(({ name, startedAt, dueAt, stoppedAt }) => ({
      ...{ name, startedAt, dueAt, stoppedAt },
    })),
    whatHappened: timeline.map(({ at, action, role, agencyName, message }) => ({
      ...{ at, action, role, agencyName, message },
    })),
    whoOpenedMyData: timeline
      .filter(({ action }) => action === 'reveal')
      .map(({ at, role, agencyName, message }) => ({ at, role, agencyName, reason: message })),
  }
}

/** Numbers of rows tell a person nothing about himself. */
function withoutIds<Known extends { identityId: string }>(
  known: Known | null,
): Omit<Known, 'identityId'> | null {
  if (!known) return null
  const { identityId, ...rest } = known
  return rest
}
