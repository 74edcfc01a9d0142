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

/**
 * Does one thing to each, one after the other, each in its own transaction: each has its own outcome, and
 * none hinders another.
 * @throws {DomainError} where the same fault of what was typed kept it from being done to any of them
 */
export async function inBulk(
  actor: Actor,
  chosen: readonly Chosen[],
  deed: (actor: Actor, item: Chosen) => Promise<unknown>,
): Promise<BulkResult[]> {
  const refusals: DomainError[] = []
  const results: BulkResult[] = []
  for (const item of chosen) {
    const refusal = await refusalOf(deed(actor, item))
    if (refusal) refusals.push(refusal)
    results.push({ number: item.number, outcome: refusal?.code ?? 'ok' })
  }
  const [first] = refusals
  if (first && refusals.length === results.length && isFaultOfForm(first, refusals)) throw first
  return results
}

/** It belongs beside its field, since it is the same for all of them. */
function isFaultOfForm({ code, field }: DomainError, refusals: readonly DomainError[]): boolean {
  return field !== '' && refusals.every((refusal) => refusal.code === code)
}

async function refusalOf(deed: Promise<unknown>): Promise<DomainError | null> {
  try {
    await deed
    return null
  } catch (error) {
    if (error instanceof DomainError) return error
    throw error
  }
}
