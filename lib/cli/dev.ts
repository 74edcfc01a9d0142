import { runInstallation } from '@/lib/cli/installation'
import type { Command } from '@/lib/cli/command'
import { readOptions } from '@/lib/cli/options'

export const dev: Command = {
  summary: 'Seperti start, dengan muat ulang otomatis untuk pengembang',
  usage: 'kesah dev',
  async run(args) {
    readOptions(args, {})
    await runInstallation('dev')
  },
}
