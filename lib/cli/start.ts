import { runInstallation } from '@/lib/cli/installation'
import type { Command } from '@/lib/cli/command'
import { readOptions } from '@/lib/cli/options'

export const start: Command = {
  summary: 'Jalankan semuanya: basis data, migrasi, data acuan, web dan worker',
  usage: `kesah start

Pengaturan dibaca dari lingkungan; lihat .env.example. Ctrl-C menghentikan semuanya.`,
  async run(args) {
    readOptions(args, {})
    await runInstallation('start')
  },
}
