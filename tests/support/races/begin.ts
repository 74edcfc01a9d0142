// The ways in which a complaint comes to be, as the races begin them.

import fc from 'fast-check'
import type { Action, ComplaintClass, Status } from '@/lib/complaints/rules/lifecycle'
import type { Cast } from '@/tests/support/cast'
import { publishedDays } from '@/tests/support/deadline-oracle'
import { peopleAt } from '@/tests/support/races/people'
import type { Card, Scene, Tally } from '@/tests/support/races/race'
import type { State } from '@/tests/support/races/state'
import { decidedFor, noPast, pastAfter, runningByDecision } from '@/tests/support/reading'
import { aDraft, file, recordOf } from '@/tests/support/world'

interface Way {
  readonly action: Action
  readonly ofClass: ComplaintClass
  readonly accused?: string
  readonly hands?: Partial<Pick<State, 'agency' | 'outside' | 'kept'>>
}

const ways = {
  'an ordinary one': { action: 'submit', ofClass: 'complaint' },
  'about officials': {
    action: 'entrust',
    ofClass: 'oversight',
    hands: { agency: 'INSPEKTORAT' },
  },
  'about Kominfo': {
    action: 'oversee',
    ofClass: 'oversight',
    accused: 'DISKOMINFO',
    hands: { agency: 'INSPEKTORAT', outside: true, kept: true },
  },
  'about the Inspektorat': {
    action: 'oversee',
    ofClass: 'oversight',
    accused: 'INSPEKTORAT',
    hands: { outside: true },
  },
} as const satisfies Record<string, Way>

interface Opening {
  readonly way: keyof typeof ways
  readonly at: Date
}

/** Ordinary ones mostly; on any minute of 2026. */
export const openings: fc.Arbitrary<Opening> = fc.record({
  way: fc.constantFrom(
    'an ordinary one' as const,
    'an ordinary one' as const,
    'an ordinary one' as const,
    'about officials' as const,
    'about Kominfo' as const,
    'about the Inspektorat' as const,
  ),
  at: fc
    .integer({ min: 0, max: 364 * 24 * 60 })
    .map((minutes) => new Date(Date.UTC(2026, 0, 1) + minutes * 60_000)),
})

const aboutOfficials = 'GOV_AKUNTABILITAS_PENGAWASAN'

/** Files it, and tells what everybody then knows of it. */
export async function opened(
  { way, at }: Opening,
  cast: Cast,
  tally: Tally,
): Promise<{ model: Card; real: Scene }> {
  const { action, ofClass, accused, hands }: Way = ways[way]
  const category = action === 'submit' ? {} : { category: aboutOfficials }
  const place = {
    ...{ landmark: 'Kantor lurah', nowhere: false },
    ...category,
    ...(accused !== undefined && { accused }),
  }
  const { number, holder } = await file(at, { place }, aDraft(cast.ani.userId))
  const status = decidedFor(action).then as Status
  const past = pastAfter(action, null, status, noPast)
  const state: State = {
    ...{
      status,
      class: ofClass,
      accused: accused ?? null,
      past,
      version: 1,
      changedAt: at,
      back: null,
    },
    ...{ turn: 'verifier', returns: 0, disputed: false, lapsed: false },
    ...{ agency: null, outside: false, kept: false, helpers: [], ...hands },
    reporterId: cast.ani.userId,
    runs: runningByDecision(status, past).map((name) => {
      return { name, from: at, to: null, days: publishedDays[name][ofClass] }
    }),
  }
  tally.sequences += 1
  const kept = await recordOf({ number })
  return { model: { state, kept }, real: { number, people: peopleAt(cast, holder), tally } }
}
