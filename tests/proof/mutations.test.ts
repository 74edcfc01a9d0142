// How much of the table of lifecycle.ts the unit suite holds in place. Every small mistake is made in it,
// one at a time, and some fact must then be false. The snapshot of the printed table and the comparison
// of the README's diagram are left out: they are mirrors, and notice whatever changes.

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

/** Those that are quickly asked stand first. */
const told = [...byHand, ...stories, ...storiesAbove, ...deedsAllowed, ...clocksByHand, ...laws]

beforeAll(() => {
  // Facts that hold of anyone and anything draw the same people each time.
  fc.configureGlobal({ seed: 1 })
})

function fails({ run }: Fact): boolean {
  try {
    run()
    return false
  } catch {
    return true
  }
}

/** Those about the step itself come first: they are the likeliest to notice. */
function nearest({ name }: Mutation, facts: readonly Fact[]): Fact[] {
  const about = `, ${name.split(':')[0] ?? ''} is`
  return facts.toSorted((one, other) => {
    return Number(other.name.includes(about)) - Number(one.name.includes(about))
  })
}

function isKilled(mutation: Mutation, facts: readonly Fact[]): boolean {
  return mutation.during(() => nearest(mutation, facts).some(fails))
}

function share(part: number, whole: number): string {
  return `${part} of ${whole} (${((100 * part) / whole).toFixed(1)} %)`
}

it('all that is told of the life cycle is so, before anything is changed', () => {
  expect(told.filter(fails).map(({ name }) => name)).toEqual([])
})

it('no word of the life cycle can be changed without a fact becoming false', () => {
  const all = mutations()
  const survivors = all.filter((mutation) => !isKilled(mutation, told))
  const kinds = mutationKinds.map((kind) => {
    const of = (some: Mutation[]) => some.filter((mutation) => mutation.kind === kind).length
    return `${kind} ${share(of(all) - of(survivors), of(all))}`
  })
  const score = share(all.length - survivors.length, all.length)
  note(`${score} killed: ${kinds.join(', ')}`)
  expect(survivors.map(({ name }) => name)).toEqual([])
})

it('and afterwards the table is as it was', () => {
  expect(told.filter(fails).map(({ name }) => name)).toEqual([])
})
