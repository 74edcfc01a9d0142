// How much of the table of lifecycle.ts the unit suite holds in place. Every small mistake is made in it,
// one at a time, and some fact must then be false. The comparison of the printed diagram is left out: it
// is a mirror, and notices whatever changes.

import fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import { byHand } from '../support/facts/by-hand'
import type { Fact } from '../support/facts/collect'
import { clocksByHand } from '../support/facts/clocks-by-hand'
import { deedsAllowed } from '../support/facts/deeds-allowed'
import { laws } from '../support/facts/laws'
import { storiesAbove } from '../support/facts/stories-above'
import { stories } from '../support/facts/stories'
import { note } from '../support/figures'
import { type Mutation, mutationKinds, mutations } from '../support/mutations'

const told = [...byHand, ...stories, ...storiesAbove, ...deedsAllowed, ...clocksByHand, ...laws]

/** In the order of what it costs to ask, on the table as it is. */
let quickest: Fact[] = []

beforeAll(() => {
  // Facts that hold of anyone and anything draw the same people each time.
  fc.configureGlobal({ seed: 1 })
  const costs = new Map(told.map((fact) => [fact, milliseconds(fact)]))
  quickest = told.toSorted((one, other) => (costs.get(one) ?? 0) - (costs.get(other) ?? 0))
})

function fails({ run }: Fact): boolean {
  try {
    run()
    return false
  } catch {
    return true
  }
}

/** One step is for those it was decided for. */
const aboutOneStep = /, \w+ is for whom/

/** Those about the step itself are the likeliest to notice, those about another step the unlikeliest. */
function nearest({ name }: Mutation): Fact[] {
  const own = `, ${name.split(':')[0] ?? ''} is`
  const rank = (fact: Fact) => {
    if (fact.name.includes(own)) return 0
    return aboutOneStep.test(fact.name) ? 2 : 1
  }
  return quickest.toSorted((one, other) => rank(one) - rank(other))
}

function isKilled(mutation: Mutation): boolean {
  return mutation.during(() => nearest(mutation).some(fails))
}

function milliseconds(fact: Fact): number {
  const start = performance.now()
  fails(fact)
  return performance.now() - start
}

function share(part: number, whole: number): string {
  return `${part} of ${whole} (${((100 * part) / whole).toFixed(1)} %)`
}

it('all that is told of the life cycle is so, before anything is changed', () => {
  expect(told.filter(fails).map(({ name }) => name)).toEqual([])
})

it.for(mutationKinds)('no word can be changed without a fact becoming false: %s', (kind) => {
  const all = mutations().filter((mutation) => mutation.kind === kind)
  const survivors = all.filter((mutation) => !isKilled(mutation))
  note(`mutations of ${kind}: ${share(all.length - survivors.length, all.length)} killed`)
  expect(survivors.map(({ name }) => name)).toEqual([])
})

it('and afterwards the table is as it was', () => {
  expect(told.filter(fails).map(({ name }) => name)).toEqual([])
})
