import type { Actor } from '@/lib/kernel/actor'
import { db } from '@/lib/platform/db'
import { transaction } from '@/lib/platform/transaction'
import { lookBeside, readRulesSoFar } from '@/lib/complaints/chain/beside-history'
import { describeDifference } from '@/lib/complaints/chain/difference'
import { listBentEvents } from '@/lib/complaints/chain/chain-queries'

/** So many complaints an hour: a large city is gone through in days, a small one each hour. */
const atOnce = 10_000

/** So much of what is found is kept by name. */
const namedAtMost = 20

/**
 * Goes on where the last part ended, and begins anew after the last complaint: each complaint against its
 * events, and these against their own hashes.
 * @returns what is wrong, in sentences; it is kept as an alarm
 */
export async function verifyPart(
  actor: Actor,
  now: Date,
  stopping?: AbortSignal,
): Promise<string[]> {
  const { governmentId } = actor
  const rules = await readRulesSoFar(governmentId)
  const known = await db().historyCheck.findUnique({ where: { governmentId } })
  const found: string[] = []
  let lookedUpTo = known?.lookedUpTo ?? null
  let isWhole = false
  for (let count = 0; count < atOnce && !isWhole && !stopping?.aborted;) {
    const part = await lookBeside(db(), governmentId, rules, lookedUpTo)
    const differences = [...part.differences, ...(await listBentEvents(actor, part.ids))]
    found.push(...differences.map(describeDifference))
    count += part.count
    lookedUpTo = part.last
    isWhole = part.last === null
  }
  await keep(governmentId, { lookedUpTo, isWhole, found, now })
  return found
}

interface Outcome {
  readonly lookedUpTo: string | null
  readonly isWhole: boolean
  readonly found: readonly string[]
  readonly now: Date
}

async function keep(governmentId: string, { lookedUpTo, isWhole, found, now }: Outcome) {
  await transaction(async (tx) => {
    const before = await tx.historyCheck.findUnique({ where: { governmentId } })
    const told = new Set([...(before?.found ?? []), ...found])
    const row = {
      lookedUpTo,
      lookedAt: now,
      ...(isWhole && { wholeAt: now }),
      ...(found.length > 0 && {
        alarmedAt: before?.alarmedAt ?? now,
        found: [...told].slice(0, namedAtMost),
      }),
    }
    await tx.historyCheck.upsert({
      where: { governmentId },
      create: { governmentId, ...row },
      update: row,
    })
  })
}
