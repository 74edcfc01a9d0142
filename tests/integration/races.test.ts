// Many people at one complaint, often two at the same moment, against a card kept by hand: see
// tests/support/races. A hundred lives here; tests/proof/races.test.ts has this file run a thousand.

import fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import { keepApprovalRule } from '@/lib/complaints/commands/beside/keep-approval-rule'
import { personId, type Cast } from '@/tests/support/cast'
import { note } from '@/tests/support/figures'
import { opened, openings } from '@/tests/support/races/begin'
import { raceDeeds } from '@/tests/support/races/deed'
import { moves, type Tally } from '@/tests/support/races/race'
import { populate, tuesday } from '@/tests/support/world'

const lives = Number(process.env['KESAH_RACES'] ?? 100)
const seed = Number(process.env['KESAH_RACES_SEED'] ?? 1)

/** For whatever hangs; a machine with nothing else to do is ten times as quick. */
const patience = 180_000 + lives * 800

let cast: Cast

beforeAll(async () => {
  cast = await populate()
  // One agency of the two has a head who looks at answers first.
  const head = { ...cast.indra, role: 'head', userId: personId(25) } as const
  await keepApprovalRule(head, true, tuesday)
})

it(
  'whoever comes first, each deed is done whole or not at all, and every clock is due when it should be',
  async () => {
    const tally: Tally = { sequences: 0, deeds: 0, done: 0, atOnce: 0, seen: new Set() }
    const life = fc.asyncProperty(openings, moves, async (opening, steps) => {
      const scene = await opened(opening, cast, tally)
      await fc.asyncModelRun(() => scene, steps)
    })
    // What fails is shortened for as long as there is time, and then told.
    const limits = { interruptAfterTimeLimit: patience - 10_000, markInterruptAsFailure: true }
    await fc.assert(life, { numRuns: lives, seed, ...limits })
    const { sequences, deeds, done, atOnce, seen } = tally
    const unseen = raceDeeds.filter((deed) => !seen.has(deed))
    note(
      `${sequences} lives, ${deeds} deeds tried, ${done} done, ${atOnce} times two at once; ` +
        `never done: ${unseen.join(', ')}; seed ${seed}`,
    )
    expect(sequences).toBe(lives)
  },
  patience,
)
