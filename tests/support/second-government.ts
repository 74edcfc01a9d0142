import { openDatabase } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import { loadReference } from '@/prisma/seed/reference'
import { batam } from './cast'
import { withChangedReference } from './changed-reference'

/** A city beside Batam, with the same agencies. */
export const elsewhere = '21.72'

export async function foundSecondGovernment(): Promise<void> {
  const owner = openDatabase(env().databaseUrl, 'owner')
  const rename = (text: string) => text.replace(batam, elsewhere).replace('batam.go.id', 'x.go.id')
  await withChangedReference({ 'government.json': rename }, (folder) =>
    loadReference(owner, folder),
  )
  await owner.$disconnect()
}
