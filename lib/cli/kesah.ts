// Every command of `npm run -s kesah -- <command>` on one screen. bootstrap.mjs runs this file with the
// project's own Node. Exit code 0: done; 1: failed, one line on standard error; 2: wrongly typed.

import type { Command } from '@/lib/cli/command'
import { UsageError } from '@/lib/cli/command'
import { describeFailure } from '@/lib/cli/failure'
import { readEnvFile, settings } from '@/lib/platform/env'

interface Entry {
  load: () => Promise<Command>
  /**
   * What is seen to before the command runs: nothing; that the settings are sound; or also that the
   * database runs and is up to date, with the command as its owner.
   */
  needs: 'nothing' | 'settings' | 'database'
}

const commands: Record<string, Entry> = {
  start: { load: async () => (await import('@/lib/cli/start')).start, needs: 'settings' },
  dev: { load: async () => (await import('@/lib/cli/dev')).dev, needs: 'settings' },
  web: { load: async () => (await import('@/lib/cli/web')).web, needs: 'settings' },
  worker: { load: async () => (await import('@/lib/cli/worker')).worker, needs: 'settings' },
  migrate: { load: async () => (await import('@/lib/cli/migrate')).migrate, needs: 'settings' },
  'clear-demo': {
    load: async () => (await import('@/lib/cli/clear-demo')).clearDemo,
    needs: 'settings',
  },
  seed: { load: async () => (await import('@/lib/cli/seed')).seed, needs: 'database' },
  user: { load: async () => (await import('@/lib/cli/user')).user, needs: 'database' },
  deadline: { load: async () => (await import('@/lib/cli/deadline')).deadline, needs: 'database' },
  suggest: { load: async () => (await import('@/lib/cli/suggest')).suggest, needs: 'database' },
  'verify-chain': {
    load: async () => (await import('@/lib/cli/verify-chain')).verifyChain,
    needs: 'database',
  },
  doctor: { load: async () => (await import('@/lib/cli/doctor')).doctor, needs: 'settings' },
  test: { load: async () => (await import('@/lib/cli/test')).test, needs: 'nothing' },
  diagram: { load: async () => (await import('@/lib/cli/diagram')).diagram, needs: 'nothing' },
  proof: { load: async () => (await import('@/lib/cli/proof')).proof, needs: 'nothing' },
  bench: { load: async () => (await import('@/lib/cli/bench')).bench, needs: 'nothing' },
}

async function overview(): Promise<string> {
  const width = Math.max(...Object.keys(commands).map((name) => name.length))
  const lines = Object.entries(commands).map(
    async ([name, { load }]) => `  ${name.padEnd(width)}  ${(await load()).summary}`,
  )
  const listed = await Promise.all(lines)
  return [
    'Pemakaian: npm run -s kesah -- <perintah> [pilihan]',
    '',
    ...listed,
    '',
    'kesah <perintah> --help menjelaskan tiap perintah.',
  ].join('\n')
}

async function runCommand(entry: Entry, args: string[]): Promise<void> {
  const command = await entry.load()
  if (args.includes('--help') || args.includes('-h')) {
    console.log(`${command.summary}.\n\n${command.usage}`)
    return
  }
  if (entry.needs !== 'nothing') {
    readEnvFile()
    settings()
  }
  if (entry.needs !== 'database') {
    await command.run(args)
    return
  }
  const { withDatabase } = await import('@/lib/cli/database')
  await withDatabase(() => command.run(args))
}

async function main([name, ...args]: string[]): Promise<void> {
  if (name === '--help' || name === '-h' || name === 'help') {
    console.log(await overview())
    return
  }
  const entry = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!entry) throw new UsageError(`Perintah "${name ?? ''}" tidak dikenal; lihat kesah --help`)
  await runCommand(entry, args)
}

/** Says why, and gives the exit code. */
function failed(error: unknown): number {
  process.stderr.write(`${describeFailure(error)}\n`)
  return error instanceof UsageError ? 2 : 1
}

// A command that has already said what failed (`test`, `doctor`) only sets the exit code.
const code = await main(process.argv.slice(2)).then(() => Number(process.exitCode ?? 0), failed)
// Whatever a command left open must not keep the terminal waiting; what it printed must come out whole.
process.stdout.write('', () => process.exit(code))
