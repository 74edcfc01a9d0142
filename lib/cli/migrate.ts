import { applyMigrations } from '@/lib/cli/apply-migrations'
import type { Command } from '@/lib/cli/command'
import { provideDatabase } from '@/lib/cli/database'
import { readOptions } from '@/lib/cli/options'
import { closeDatabase } from '@/lib/platform/db'

export const migrate: Command = {
  summary: 'Perbarui tabel, antrean dan hak akses basis data ke versi ini',
  usage: `kesah migrate [--json]

  --json  cetak {"applied": [nama, …]}`,
  async run(args) {
    const { json } = readOptions(args, { json: { type: 'boolean' } })
    const database = await provideDatabase()
    try {
      const applied = await applyMigrations()
      if (json) console.log(JSON.stringify({ applied }))
      else console.log(applied.length > 0 ? applied.join('\n') : 'Basis data sudah mutakhir.')
    } finally {
      await closeDatabase()
      await database.leave()
    }
  },
}
