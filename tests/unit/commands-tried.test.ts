import { readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { actions } from '@/lib/complaints/rules/lifecycle'

const commands = path.resolve(import.meta.dirname, '../../lib/complaints/commands')

function filesIn(room: string): string[] {
  return readdirSync(path.join(commands, room)).map((name) => path.basename(name, '.ts'))
}

/** The ways in are one command, and the way back is one: neither finds a complaint at its status. */
const besides = ['submit', 'undo'] as const

it('each row of the table is one command, and each step is a row of the table', () => {
  const rows = actions.filter((name) => name !== 'entrust' && name !== 'oversee')
  const verbs = rows.map((name) => name.replace(/[A-Z]/g, (big) => `-${big.toLowerCase()}`))
  expect([...filesIn('steps'), ...besides].sort()).toEqual(verbs.sort())
  expect(filesIn('beside')).toEqual(expect.arrayContaining([...besides]))
})
