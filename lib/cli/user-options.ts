import { parseArgs } from 'node:util'
import { UsageError } from '@/lib/cli/command'

const text = { type: 'string' } as const
const flag = { type: 'boolean', default: false } as const

const options = {
  email: text,
  name: text,
  phone: text,
  role: text,
  agency: text,
  government: text,
  successor: text,
  'password-stdin': flag,
  json: flag,
} as const

export type UserOptions = ReturnType<typeof readUserOptions>['options']

/** @throws {UsageError} */
export function readUserOptions(args: string[]) {
  try {
    const { positionals, values } = parseArgs({ args, options, allowPositionals: true })
    const [deed] = positionals.length === 1 ? positionals : []
    return { deed, options: values }
  } catch (error) {
    throw new UsageError('Pilihan tidak dikenal atau tanpa nilai', { cause: error })
  }
}
