import type { Actor } from '@/lib/kernel/actor'
import { DomainError } from '@/lib/kernel/errors'
import type { Transaction } from '@/lib/platform/transaction'
import { countOpenAt } from '@/lib/complaints/inbox/assigned-queries'
import {
  hasTurn,
  rolesInTurn,
  turnHolders,
  type TurnHolder,
} from '@/lib/complaints/rules/turn-holders'

/** What somebody does here, and where. */
export interface Post {
  role: string
  agencyCode: string | null
}

/**
 * Nobody gives up a turn that nobody else could take, by whichever way he goes: for the city's own turns
 * always, for an agency's while it has something open. Whoever leaves at the same moment waits here.
 * @param next what he does from now on; null where he leaves
 * @throws {DomainError} `last_of_agency`, `last_with_turn`
 */
export async function requireTurnsKept(
  actor: Actor,
  tx: Transaction,
  { id, ...post }: Post & { id: string },
  next: Post | null,
): Promise<void> {
  const given = turnHolders.filter((holder) => hasTurn(post.role, holder))
  for (const holder of given) {
    if (next && keeps(next, post, holder)) continue
    if ((await countOthers(actor, tx, { id, ...post }, holder)) > 0) continue
    if (holder !== 'agency') throw new DomainError('last_with_turn')
    if ((await countOpenAt(actor, post.agencyCode ?? '')) > 0) {
      throw new DomainError('last_of_agency')
    }
  }
}

function keeps(next: Post, before: Post, holder: TurnHolder): boolean {
  if (!hasTurn(next.role, holder)) return false
  return holder !== 'agency' || next.agencyCode === before.agencyCode
}

async function countOthers(
  { governmentId }: Actor,
  tx: Transaction,
  { id, agencyCode }: Post & { id: string },
  holder: TurnHolder,
): Promise<number> {
  const found = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM users
    WHERE government_id = ${governmentId} AND deactivated_at IS NULL
      AND role = ANY(${[...rolesInTurn[holder]]}::role[])
      AND (${holder} <> 'agency' OR agency_code = ${agencyCode})
    ORDER BY id FOR UPDATE`
  return found.filter((user) => user.id !== id).length
}
