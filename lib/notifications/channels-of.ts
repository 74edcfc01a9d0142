import type { Prisma } from '@/prisma/generated/client'
import { openIdentity, type PersonalDetails } from '@/lib/accounts/identity'
import { log } from '@/lib/platform/log'
import type { Transaction } from '@/lib/platform/transaction'
import { channelNames, type ChannelName } from '@/lib/notifications/rules/policy'
import { channels } from '@/lib/notifications/channels'
import { hasOptedOut } from '@/lib/notifications/opt-outs'
import type { Audience } from '@/lib/notifications/template'

/**
 * By which ways a person is told. Staff get mail, which belongs to their work and cannot be stopped;
 * everybody else what they left, less what they stopped.
 */
export async function channelsOf(
  tx: Transaction,
  governmentId: string,
  audience: Audience,
  identityId: string,
): Promise<readonly ChannelName[]> {
  if (audience === 'officers' || audience === 'admins') return ['mail']
  const identity = await tx.identity.findUnique({
    where: { governmentId_id: { governmentId, id: identityId } },
  })
  if (!identity || identity.erasedAt !== null) return []
  const person = opened(governmentId, identity)
  // What cannot be opened is written to all the same: sending it fails where an operator sees it.
  if (person === null) return ['mail']
  const chosen: ChannelName[] = []
  for (const channel of channelNames) {
    if (await isOpen(tx, { governmentId, identityId, person }, channel)) chosen.push(channel)
  }
  return chosen
}

interface Reader {
  governmentId: string
  identityId: string
  person: PersonalDetails
}

/** Whether the way leads to this person, and he has not closed it. */
async function isOpen(tx: Transaction, reader: Reader, channel: ChannelName): Promise<boolean> {
  if (!(await channels[channel].reaches(tx, reader))) return false
  const { governmentId, identityId, person } = reader
  return !(await hasOptedOut(tx, { governmentId, identityId, channel }, person.phone))
}

function opened(governmentId: string, row: Prisma.IdentityModel) {
  try {
    return openIdentity(governmentId, row)
  } catch (err) {
    log().error({ err, identity: row.id }, 'an identity cannot be opened')
    return null
  }
}
