import { setVariables } from '@/lib/platform/env'

/** Runs with other variables, as a process that was started with them would. */
export async function withVariables(
  changes: Record<string, string>,
  run: () => Promise<void>,
): Promise<void> {
  const before = Object.keys(changes).map((name) => [name, process.env[name] ?? ''])
  setVariables(changes)
  try {
    await run()
  } finally {
    setVariables(Object.fromEntries(before) as Record<string, string>)
  }
}
