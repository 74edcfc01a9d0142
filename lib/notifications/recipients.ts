import { openIdentity } from '@/lib/accounts/identity'
import { log } from '@/lib/platform/log'
import type { Transaction } from '@/lib/platform/transaction'
import type { Audience } from '@/lib/notifications/templates'

interface Occasion {
  readonly governmentId: string
  readonly complaintId: string
  readonly occurredAt: Date
  readonly complaint: { readonly identityId: string | null }
}

/** The identities to write to, as things stood when it happened and as the accounts stand now. */
export function recipientsOf(
  tx: Transaction,
  audience: Audience,
  occasion: Occasion,
): Promise<string[]> {
  switch (audience) {
    case 'citizen':
      return reporterOf(tx, occasion)
    case 'officers':
      return officersOf(tx, occasion)
    case 'admins':
      return staffOf(tx, occasion.governmentId, { role: 'admin' })
  }
}

async function reporterOf(
  tx: Transaction,
  { governmentId, complaint: { identityId: id } }: Occasion,
): Promise<string[]> {
  if (id === null) return []
  const identity = await tx.identity.findUnique({
    where: { governmentId_id: { governmentId, id } },
  })
  return identity && hasEmail(governmentId, identity) ? [id] : []
}

/** What cannot be opened is written to all the same: sending it fails where an operator sees it. */
function hasEmail(governmentId: string, row: Parameters<typeof openIdentity>[1]): boolean {
  try {
    return openIdentity(governmentId, row).email !== null
  } catch (err) {
    log().error({ err, identity: row.id }, 'an identity cannot be opened')
    return true
  }
}

/** Of the agency whose referral was open at that moment, or begun or ended by that very step. */
async function officersOf(
  tx: Transaction,
  { governmentId, complaintId, occurredAt }: Occasion,
): Promise<string[]> {
  const referral = await tx.referral.findFirst({
    where: {
      governmentId,
      complaintId,
      referredAt: { lte: occurredAt },
      OR: [{ endedAt: null }, { endedAt: { gte: occurredAt } }],
    },
    orderBy: { referredAt: 'desc' },
    select: { agencyCode: true },
  })
  if (!referral) return []
  return staffOf(tx, governmentId, { role: 'officer', agencyCode: referral.agencyCode })
}

async function staffOf(
  tx: Transaction,
  governmentId: string,
  wanted: { role: 'admin' } | { role: 'officer'; agencyCode: string },
): Promise<string[]> {
  const users = await tx.user.findMany({
    where: { governmentId, ...wanted, deactivatedAt: null },
    select: { identityId: true },
  })
  return users.map(({ identityId }) => identityId)
}
