import type { Actor } from '@/lib/kernel/actor'
import { DomainError, type DomainErrorCode } from '@/lib/kernel/errors'

export interface Chosen {
  number: string
  /** As it was shown; left out where nobody has to have seen it. */
  version?: number | undefined
}

export interface BulkResult {
  number: string
  outcome: 'ok' | DomainErrorCode
}

/** What fails for one complaint because of that complaint, and hinders no other. */
const ofOne: readonly DomainErrorCode[] = [
  'changed_meanwhile',
  'not_allowed',
  'not_found',
  'agency_is_accused',
  'undo_too_late',
]

/**
 * Does one thing to each, one after the other, each in its own transaction.
 * @throws {DomainError} for what fits none of them, before anything has happened: it fails at the first
 */
export async function inBulk(
  actor: Actor,
  chosen: readonly Chosen[],
  deed: (actor: Actor, item: Chosen) => Promise<unknown>,
): Promise<BulkResult[]> {
  const results: BulkResult[] = []
  for (const item of chosen) {
    results.push({ number: item.number, outcome: await outcomeOf(deed(actor, item)) })
  }
  return results
}

async function outcomeOf(deed: Promise<unknown>): Promise<BulkResult['outcome']> {
  try {
    await deed
    return 'ok'
  } catch (error) {
    if (error instanceof DomainError && ofOne.includes(error.code)) return error.code
    throw error
  }
}
