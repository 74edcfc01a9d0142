import { describe, it } from 'vitest'
import { byHand } from '@/tests/support/facts/by-hand'
import { deedsAllowed } from '@/tests/support/facts/deeds-allowed'
import { laws } from '@/tests/support/facts/laws'
import { stories } from '@/tests/support/facts/stories'

describe.each([
  ['stories', stories],
  ['laws', laws],
  ['deeds allowed', deedsAllowed],
  ['what was decided', byHand],
] as const)('%s', (_name, facts) => {
  it.each(facts.map(({ name, run }) => [name, run] as const))('%s', (_fact, run) => run())
})
