import { describe, it } from 'vitest'
import { byHand } from '@/tests/support/facts/by-hand'
import { clocksByHand } from '@/tests/support/facts/clocks-by-hand'
import { deedsAllowed } from '@/tests/support/facts/deeds-allowed'
import { laws } from '@/tests/support/facts/laws'
import { storiesAbove } from '@/tests/support/facts/stories-above'
import { stories } from '@/tests/support/facts/stories'

describe.each([
  ['stories', stories],
  ['stories of those above', storiesAbove],
  ['laws', laws],
  ['deeds allowed', deedsAllowed],
  ['what was decided', byHand],
  ['which clocks run', clocksByHand],
] as const)('%s', (_name, facts) => {
  it.each(facts.map(({ name, run }) => [name, run] as const))('%s', (_fact, run) => run())
})
