import { applyMigrations } from '@/lib/cli/apply-migrations'
import { saying } from '@/lib/cli/progress'
import { recreateDatabase } from '@/lib/cli/recreate-database'
import { isDemoUnfinished, seedDemo, seedReference } from '@/lib/cli/seed-data'
import { env } from '@/lib/platform/env'

/** Tables, queues, reference data and, in the demo, its world; what is there already stays as it is. */
export async function fillDatabase(): Promise<void> {
  // A demo world that was cut off half made is thrown away: nobody has worked in it.
  if (env().demo && isDemoUnfinished()) await recreateDatabase()
  await applyMigrations()
  await saying('Memuat data acuan', seedReference)
  if (env().demo) await seedDemo()
}
