import path from 'node:path'
import { startChild } from '@/lib/cli/child'
import type { Command } from '@/lib/cli/command'
import { provideDatabase } from '@/lib/cli/database'
import { refuseDemoWorld } from '@/lib/cli/demo-world'
import { refuseNewerDatabase } from '@/lib/cli/newer-database'
import { readOptions } from '@/lib/cli/options'
import { warnOfUnknownAddresses } from '@/lib/cli/unknown-addresses'
import { untilTold } from '@/lib/cli/signals'
import { closeDatabase } from '@/lib/platform/db'
import { env, setVariables } from '@/lib/platform/env'
import { Fault } from '@/lib/platform/fault'

/** The command line of the web process. Sets what Next and next-auth read from the environment. */
export function webProcess(mode: 'start' | 'dev'): string[] {
  setVariables({
    NODE_ENV: mode === 'start' ? 'production' : 'development',
    NEXTAUTH_URL: env().appUrl,
    NEXT_TELEMETRY_DISABLED: '1',
  })
  if (mode === 'start') return [path.resolve('lib/cli/serve-web.mjs')]
  const { host, port } = env()
  const next = path.resolve('node_modules/next/dist/bin/next')
  return [next, mode, '--port', String(port), '--hostname', host.replace(/^\[|\]$/g, '')]
}

export const web: Command = {
  summary: 'Jalankan proses web saja',
  usage: `kesah web

Untuk pemasangan yang menjalankan web dan worker terpisah. Migrasi dijalankan tersendiri: kesah migrate.`,
  async run(args) {
    readOptions(args, {})
    const told = untilTold()
    const database = await provideDatabase()
    try {
      await refuseNewerDatabase()
      await refuseDemoWorld()
      warnOfUnknownAddresses()
      await closeDatabase()
      const child = startChild('web', webProcess('start'), database.variablesFor('app'))
      const first = await Promise.race([told, child.ended])
      await child.stop()
      if (first !== 'told') throw new Fault('Proses web berhenti sendiri')
    } finally {
      await closeDatabase()
      await database.leave()
    }
  },
}
