import type { Prisma } from '@/prisma/generated/client'
import { openIdentity, type PersonalDetails } from '@/lib/accounts/identity'
import type { AgencyView } from '@/lib/agencies/reference/queries'
import type { Privacy, Status } from '@/lib/complaints/rules/lifecycle'
import { nameOf, titleOf } from '@/lib/complaints/story/complaint-row'

/** One line of a citizen's own list. */
export interface OwnComplaint {
  number: string
  status: Status
  title: string
  holderName: string | null
  receivedAt: Date
  changedAt: Date
  privacy: Privacy
  hideContent: boolean
  /** What its author left of himself with it; null where nothing is kept. */
  contact: (PersonalDetails & { identityId: string }) | null
}

export function ownComplaintOf(
  complaint: Prisma.ComplaintModel,
  identities: readonly Prisma.IdentityModel[],
  agencies: readonly AgencyView[],
): OwnComplaint {
  const { number, status, receivedAt, changedAt, privacy, hideContent } = complaint
  const row = identities.find(({ id }) => id === complaint.identityId)
  return {
    ...{ number, status, receivedAt, changedAt, privacy, hideContent },
    title: titleOf(complaint),
    holderName: nameOf(agencies, complaint.outsideCode ?? complaint.agencyCode),
    contact: row ? { identityId: row.id, ...openIdentity(complaint.governmentId, row) } : null,
  }
}
