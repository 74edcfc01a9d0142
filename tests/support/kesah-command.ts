import { spawnSync } from 'node:child_process'

interface Terminal {
  /** All that is set there; nothing of the test's own environment leaks in. */
  variables: Record<string, string>
  /** On standard input. */
  input?: string
}

/** Runs a command of the operator's as in a fresh terminal. */
export function runKesah(args: readonly string[], { variables, input }: Terminal) {
  const { PATH } = process.env
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'lib/cli/kesah.ts', ...args],
    {
      encoding: 'utf8',
      timeout: 60_000,
      input,
      env: { NODE_ENV: 'production', PATH, ...variables },
    },
  )
  return { status, stdout, stderr }
}
