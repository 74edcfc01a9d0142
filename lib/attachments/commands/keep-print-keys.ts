import type { Actor } from '@/lib/kernel/actor'
import type { Transaction } from '@/lib/platform/transaction'
import { keysOf } from '@/lib/attachments/rules/print'

interface Printed {
  id: string
  print: Uint8Array
}

/** Lets a picture be found among all evidence. Of evidence alone: see the schema. */
export async function keepPrintKeys(
  actor: Actor,
  tx: Transaction,
  { id: attachmentId, print }: Printed,
): Promise<void> {
  const { governmentId } = actor
  const data = keysOf(print).map((key) => ({ governmentId, key, attachmentId }))
  await tx.photoPrintKey.createMany({ data })
}
