import { readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { actions } from '@/lib/complaints/lifecycle'

it('every command there is gets tried', () => {
  const folder = path.resolve(import.meta.dirname, '../../lib/complaints/commands')
  const files = readdirSync(folder).map((name) => path.basename(name, '.ts'))
  // The ways in are one command; the citizen chooses none of them.
  const steps = actions.filter((name) => name !== 'entrust' && name !== 'oversee')
  const verbs = steps.map((name) => name.replace(/[A-Z]/g, (big) => `-${big.toLowerCase()}`))
  const apart = [
    'perform',
    'record-event',
    'wind-clocks',
    'end-referral',
    'give-back',
    'keep-promise',
    'pick-for-check',
    'ring',
    'recount',
    'tend-promise',
    'follow-up',
    'hand-on',
    'keep-practice',
    'dismiss',
    'require-shown',
    'save-draft',
    'rewind',
    'lock-row',
    'require-permitted',
    'attend',
    'keep-draft',
    'save-view',
    'keep-template',
    'add-evidence',
    'remind-agency',
    'enter',
    'cover-photo',
    'file-complaint',
    'discard-draft',
    // Beside the complaint, or built of other commands; each has its own test.
    'object',
    'decide-objection',
    'join',
    'vote',
    'leave',
    'add-photo',
    'erase-own',
  ]
  expect(files.sort()).toEqual([...verbs, ...apart].sort())
})
