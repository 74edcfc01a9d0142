// Lives of one complaint at which several people act, often two at the same moment, on a real database.
// What they do is chosen by number among what is open to them as things stand, and now and then among
// everything that there is. A failure is told in their words, shortened to the steps that it takes.

import fc from 'fast-check'
import { userIdOf } from '@/lib/kernel/actor'
import { complaintClasses, type ComplaintClass } from '@/lib/complaints/rules/lifecycle'
import { checked, type Kept, type Try } from '@/tests/support/races/check'
import { attempt, raceDeeds } from '@/tests/support/races/deed'
import type { Person } from '@/tests/support/races/people'
import { statusAfter, verdictOn, type Doing, type State } from '@/tests/support/races/state'
import { recordOf } from '@/tests/support/world'

/** What the people of the race know; each step leaves it as it has become. */
export interface Card {
  state: State
  /** All that was kept of it when it came to stand so. */
  kept: Kept
}

export interface Scene {
  readonly number: string
  readonly people: readonly Person[]
  readonly tally: Tally
}

/** What has been tried, for the figures. */
export interface Tally {
  sequences: number
  deeds: number
  done: number
  atOnce: number
  readonly seen: Set<string>
}

interface Pick {
  readonly nth: number
  readonly isWild: boolean
  readonly ofClass: ComplaintClass
  /** Milliseconds that this one asks after the step began. */
  readonly later: number
}

class Move implements fc.AsyncCommand<Card, Scene> {
  readonly #wait: number
  readonly #picks: readonly Pick[]
  #told = 'not yet taken'

  constructor(wait: number, picks: readonly Pick[]) {
    this.#wait = wait
    this.#picks = picks
  }

  /** Each life has steps of its own, so that a failure tells its own and not a later one's. */
  [fc.cloneMethod](): Move {
    return new Move(this.#wait, this.#picks)
  }

  check(): boolean {
    return true
  }

  async run(card: Card, { number, people, tally }: Scene): Promise<void> {
    const begin = new Date(card.state.changedAt.getTime() + this.#wait)
    const doings = this.#picks.map((pick) => {
      const asked = new Date(begin.getTime() + pick.later)
      return { ...chosen(pick, people, card.state, asked), asked }
    })
    this.#told = toldOf(doings, card.state)
    const tries = await Promise.all(
      doings.map(async (doing): Promise<Try> => {
        return { ...doing, outcome: await attempt(doing, number, doing.asked) }
      }),
    )
    this.#told += `: ${tries.map(({ outcome }) => outcome).join(', ')}`
    count(tally, tries)
    const kept = await recordOf({ number })
    card.state = checked(card.state, tries, card.kept, kept)
    card.kept = kept
  }

  toString(): string {
    return `\n  ${this.#told}`
  }
}

function toldOf(
  doings: readonly (Doing & { asked: Date })[],
  { status, class: of }: State,
): string {
  const words = doings.map(({ person, deed, ofClass, asked }) => {
    const what = deed === 'refer' ? `refer as ${ofClass}` : deed
    return `${person.name} ${what} (${asked.toISOString()})`
  })
  return `${words.join(' and at once ')}, of what is ${status} (${of})`
}

function count(tally: Tally, tries: readonly Try[]): void {
  tally.deeds += tries.length
  tally.done += tries.filter(({ outcome }) => outcome === 'done').length
  if (tries.length > 1) tally.atOnce += 1
  for (const { deed, outcome } of tries) if (outcome === 'done') tally.seen.add(deed)
}

function chosen(pick: Pick, people: readonly Person[], state: State, asked: Date): Doing {
  const all = people.flatMap((person) => everyDeed(person, pick))
  const open = all.filter((doing) => verdictOn(doing, state, asked) === 'open')
  // What moves the complaint lies on the table thrice, or most lives would be talk.
  const likely = [...open, ...open.filter((one) => isMove(one, state)).flatMap((one) => [one, one])]
  const options = pick.isWild || likely.length === 0 ? all : likely
  const found = options[pick.nth % options.length]
  if (!found) throw new Error('Nobody is there')
  return found
}

function isMove({ deed }: Doing, state: State): boolean {
  return deed === 'undo' || statusAfter(deed, state) !== state.status
}

/** Only whoever has an account at the desk is offered the way back. */
function everyDeed(person: Person, { ofClass }: Pick): Doing[] {
  const isStaff = person.actor.role !== 'citizen' && userIdOf(person.actor) !== null
  return raceDeeds
    .filter((deed) => deed !== 'undo' || isStaff)
    .map((deed) => ({ person, deed, ofClass }))
}

const second = 1000
const hour = 3_600_000

const wait = fc.oneof(
  fc.integer({ min: 1, max: 9 }).map((seconds) => seconds * second),
  fc.integer({ min: 1, max: 600 }).map((minutes) => minutes * 60 * second),
  fc.integer({ min: 1, max: 15 * 24 }).map((hours) => hours * hour),
)

const pick: fc.Arbitrary<Pick> = fc.record({
  nth: fc.nat({ max: 9_999 }),
  isWild: fc.oneof(
    { weight: 5, arbitrary: fc.constant(false) },
    { weight: 1, arbitrary: fc.constant(true) },
  ),
  ofClass: fc.constantFrom(...complaintClasses),
  later: fc.constantFrom(0, 0, second, 5 * second),
})

/** One deed, or two at once. */
const picks = fc.oneof(fc.tuple(pick), fc.tuple(pick, pick))

export const moves = fc.commands(
  [fc.tuple(wait, picks).map(([waited, picked]) => new Move(waited, picked))],
  { maxCommands: 12, size: 'max' },
)
