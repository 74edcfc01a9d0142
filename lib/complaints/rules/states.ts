// What a status means, one row each. Whoever lists, counts, shows or hands over complaints by where they
// stand asks here: outside of `rules` nobody writes a status down. A new status is a row of this table,
// and lies from then on in a box, in the figures and in somebody's hands.

import type { HolderKind } from '@/lib/kernel/terms'
import { statuses, type Status } from '@/lib/complaints/rules/lifecycle'

/**
 * Whose turn it is. What is the verifier's turn may be decided above him (`returnedBy`); `joined` waits
 * for the answer of the complaint that it is handled with.
 */
export type Turn = Exclude<HolderKind, 'arbiter' | 'validator'>

interface State {
  readonly turn: Turn
  /** Whether the official answer stands, is still to come, or never came. */
  readonly answer: 'stands' | 'to come' | 'none'
  /** Somebody decides whether everyone reads it. */
  readonly isModerated: boolean
  /** What the public calls it, in addresses; null for what exists for nobody but its author and the desk. */
  readonly publicName: string | null
  /** In which box it lies at the agency that has it; null where it lies with no agency of the city. */
  readonly agencyBox: 'baru' | 'dikerjakan' | 'ditunda' | 'menunggu-warga' | 'selesai' | null
}

// prettier-ignore
export const states = {
  submitted:   { turn: 'verifier', answer: 'to come', isModerated: false, publicName: 'diperiksa',      agencyBox: null },
  incomplete:  { turn: 'citizen',  answer: 'to come', isModerated: false, publicName: 'diperiksa',      agencyBox: null },
  referred:    { turn: 'agency',   answer: 'to come', isModerated: true,  publicName: 'diteruskan',     agencyBox: 'baru' },
  in_progress: { turn: 'agency',   answer: 'to come', isModerated: true,  publicName: 'dikerjakan',     agencyBox: 'dikerjakan' },
  postponed:   { turn: 'agency',   answer: 'to come', isModerated: true,  publicName: 'ditunda',        agencyBox: 'ditunda' },
  handed_over: { turn: 'outside',  answer: 'to come', isModerated: true,  publicName: 'diserahkan',     agencyBox: null },
  answered:    { turn: 'citizen',  answer: 'stands',  isModerated: true,  publicName: 'dijawab',        agencyBox: 'menunggu-warga' },
  closed:      { turn: 'nobody',   answer: 'stands',  isModerated: true,  publicName: 'selesai',        agencyBox: 'selesai' },
  archived:    { turn: 'nobody',   answer: 'none',    isModerated: false, publicName: 'tidak-diproses', agencyBox: 'selesai' },
  withdrawn:   { turn: 'nobody',   answer: 'none',    isModerated: false, publicName: null,             agencyBox: 'selesai' },
  merged:      { turn: 'joined',   answer: 'to come', isModerated: false, publicName: 'diteruskan',     agencyBox: null },
} as const satisfies Record<Status, State>

/** The statuses of which this holds, in the order of the table. */
export function statusesWhere(holds: (state: State) => boolean): Status[] {
  return statuses.filter((status) => holds(states[status]))
}

/** The statuses in which one of these has the turn. */
export function statusesOf(...turns: readonly Turn[]): Status[] {
  return statusesWhere(({ turn }) => turns.includes(turn))
}

export function turnIn(status: Status): Turn {
  return states[status].turn
}

/** Nobody has anything to do any more, though one or the other may be opened again. */
export const endedStatuses = statusesOf('nobody')

/** Somebody still has something to do. */
export const openStatuses = statuses.filter((status) => !endedStatuses.includes(status))

/** An agency of the city owes the next step, however long it has put it off. */
export const owedByAgency = statusesOf('agency')

/** An agency has it, or gets it back where its citizen is not content with the answer. */
export const mayComeBackToAgency = statusesOf('agency', 'citizen').filter(
  (status) => states[status].agencyBox !== null,
)

/** Whoever holds it, of the city or outside of it, owes the next step. */
export const owedByHolder = statusesOf('agency', 'outside')

/** It goes its own way, and the citizen waits for the next step. */
export const owedToCitizen = statusesOf('verifier', 'agency', 'outside')

/** The answer stands, whether the citizen has said a word to it or not. */
export const withAnswer = statusesWhere(({ answer }) => answer === 'stands')

/** It has ended with an answer. */
export const settledStatuses = statusesWhere(
  ({ answer, turn }) => answer === 'stands' && turn === 'nobody',
)

/** It has ended, and nobody has answered it. */
export const endedUnanswered = statusesWhere(({ answer }) => answer === 'none')

/** An answer is still to come, by a way of its own. */
export const beforeAnswer = statusesWhere(
  ({ answer, turn }) => answer === 'to come' && turn !== 'joined',
)

export const moderatedStatuses = statusesWhere(({ isModerated }) => isModerated)

/** An answer stands, and waits for the citizen's word. */
export function awaitsConfirmation(status: Status): boolean {
  return states[status].answer === 'stands' && turnIn(status) === 'citizen'
}

/** An agency has put it off to a day. */
export function isPutOff(status: Status): boolean {
  return states[status].agencyBox === 'ditunda'
}

/** These stand before nobody but their author and the desk, and are in no public figure. */
export const hiddenStatuses = statusesWhere(({ publicName }) => publicName === null)
