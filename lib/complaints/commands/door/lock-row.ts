import type { Actor } from '@/lib/kernel/actor'
import type { Transaction } from '@/lib/platform/transaction'

/** Whoever comes second waits here. It tells nothing: who may see the row is asked afterwards. */
export async function lockRow(actor: Actor, tx: Transaction, number: string): Promise<void> {
  await tx.$queryRaw`
    SELECT 1 FROM complaints
    WHERE government_id = ${actor.governmentId} AND number = ${number} FOR UPDATE`
}
