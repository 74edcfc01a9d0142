/** One operator command of `kesah`. What it throws becomes one line on stderr and exit code 1. */
export interface Command {
  /** One line for the list of commands. */
  summary: string
  /** What to type, for `--help` and after wrong usage. */
  usage: string
  run: (args: string[]) => Promise<void>
}

/** The command was typed wrongly: exit code 2. The message is one Indonesian sentence. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
