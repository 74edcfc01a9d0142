import { parseArgs } from 'node:util'
import type { ParseArgsConfig } from 'node:util'
import { UsageError } from '@/lib/cli/command'

type Options = NonNullable<ParseArgsConfig['options']>

/**
 * The named options of a command that takes no other words.
 * @throws {UsageError} for what the command does not know
 */
export function readOptions<const Wanted extends Options>(args: string[], options: Wanted) {
  try {
    return parseArgs({ args, options }).values
  } catch (error) {
    throw new UsageError('Pilihan tidak dikenal atau tanpa nilai', { cause: error })
  }
}
