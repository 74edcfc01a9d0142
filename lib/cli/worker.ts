// `kesah worker`: the process in which everything happens that nobody clicks.

import type { Command } from '@/lib/cli/command'
import { provideDatabase } from '@/lib/cli/database'
import { refuseDemoWorld } from '@/lib/cli/demo-world'
import { refuseNewerDatabase } from '@/lib/cli/newer-database'
import { readOptions } from '@/lib/cli/options'
import { untilTold } from '@/lib/cli/signals'
import { actAs, closeDatabase } from '@/lib/platform/db'
import { setVariables } from '@/lib/platform/env'
import { log } from '@/lib/platform/log'
import { startWorker } from '@/lib/platform/worker'
import { schedule } from '@/lib/schedule'

const timetable = Object.entries(schedule).map(
  ([name, { cron, purpose }]) => `  ${name.padEnd(23)}${cron.padEnd(14)}${purpose}`,
)

export const worker: Command = {
  summary: 'Jalankan pekerjaan latar saja: surel, penutupan otomatis, pembersihan',
  usage: `kesah worker

Berjalan sampai dihentikan. Boleh lebih dari satu. Pekerjaan dan jadwalnya (UTC):

${timetable.join('\n')}`,
  async run(args) {
    readOptions(args, {})
    const told = untilTold()
    const database = await provideDatabase()
    try {
      await refuseNewerDatabase()
      await refuseDemoWorld()
      await closeDatabase()
      setVariables(database.variablesFor('worker'))
      actAs('kesah_worker')
      const running = await startWorker(schedule)
      log().info('worker ready')
      await told
      await running.stop()
    } finally {
      await closeDatabase()
      await database.leave()
    }
  },
}
