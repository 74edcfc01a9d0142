// Every small mistake that somebody could make in the table of lifecycle.ts: one word too many, one too
// few, one for another. Each is made in the table itself, which is frozen for the compiler alone, so
// that whoever reads it meets the mistake; and is taken back afterwards.

import {
  actions,
  clockNames,
  clocks,
  complaintClasses,
  lifecycle,
  statuses,
  stepOf,
  type Action,
  type ClockName,
  type Step,
} from '@/lib/complaints/rules/lifecycle'
import { roles } from '@/tests/support/roles'

export const mutationKinds = ['role', 'from', 'to', 'clock', 'reason', 'terms', 'rule'] as const
type Kind = (typeof mutationKinds)[number]

export interface Mutation {
  readonly name: string
  readonly kind: Kind
  /** Makes the mistake for as long as `look` lasts. */
  readonly during: <T>(look: () => T) => T
}

type Columns = Readonly<Record<string, unknown>>

interface Change {
  readonly kind: Kind
  readonly what: string
  /** `undefined` takes the column out. */
  readonly columns: Columns
}

function replace(row: object, columns: Columns): void {
  for (const key of Object.keys(row)) Reflect.deleteProperty(row, key)
  const kept = Object.entries(columns).filter(([, value]) => value !== undefined)
  Object.assign(row, Object.fromEntries(kept))
}

function mutation(of: string, row: object, { kind, what, columns }: Change): Mutation {
  return {
    name: `${of}: ${what}`,
    kind,
    during: (look) => {
      const before = { ...row }
      replace(row, { ...before, ...columns })
      try {
        return look()
      } finally {
        replace(row, before)
      }
    },
  }
}

/** A list with one word more, or one less. */
function lists<T extends string>(
  kind: Kind,
  column: keyof Step,
  before: readonly T[],
  all: readonly T[],
): Change[] {
  return all.map((word) => {
    const isIn = before.includes(word)
    const list = isIn ? before.filter((other) => other !== word) : [...before, word]
    const what = `${column} ${isIn ? 'without' : 'with'} ${word}`
    return { kind, what, columns: { [column]: list } }
  })
}

/** A column that says something else, or nothing. */
function others(
  kind: Kind,
  column: string,
  before: unknown,
  all: readonly (string | number | boolean | null | undefined)[],
): Change[] {
  return all
    .filter((word) => word !== before)
    .map((word) => ({
      kind,
      what: `${column} ${word === undefined ? 'left out' : String(word)}`,
      columns: { [column]: word },
    }))
}

function starts({ from }: Step): Change[] {
  const wholes = others('from', 'from', from, ['nothing', 'anything'])
  const before = from === 'anything' ? statuses : from === 'nothing' ? [] : from
  return [...wholes, ...lists('from', 'from', before, statuses)]
}

function changesOf(step: Step): Change[] {
  const { by, starts: started = [], stops = [], reason, heldBy, within, ofClass, hand } = step
  return [
    ...lists('role', 'by', by, roles),
    ...starts(step),
    ...others('to', 'to', step.to, [...statuses, 'unchanged', 'before']),
    ...lists('clock', 'starts', started, clockNames),
    ...lists('clock', 'stops', stops, clockNames),
    ...others('reason', 'reason', reason, ['required', undefined]),
    ...others('terms', 'heldBy', heldBy, ['agency', 'outside', 'overseer', undefined]),
    ...others('terms', 'within', within, [...clockNames, undefined]),
    ...others('terms', 'ofClass', ofClass, [...complaintClasses, undefined]),
    ...others('terms', 'hand', hand, ['helper', 'any', undefined]),
    ...lists('clock', 'resumes', step.resumes ?? [], clockNames),
    ...others('terms', 'turn', step.turn, ['verifier', 'arbiter', 'validator', undefined]),
    ...others('terms', 'returns', step.returns, [0, 1, undefined]),
    ...others('terms', 'disputed', step.disputed, [true, false, undefined]),
    ...others('terms', 'lapsed', step.lapsed, [true, undefined]),
    ...others('terms', 'undoable', step.undoable, [true, undefined]),
  ]
}

/** What some clock does by itself, and nothing. */
const expiries = [...new Set<string | null>([null, ...clockNames.map(expiryOf)])]

function expiryOf(name: ClockName): string | null {
  return clocks[name].onExpiry
}

function changesOfClock(name: ClockName): Change[] {
  return [
    ...others('rule', 'again', clocks[name].again, ['afresh', 'resumes', 'never']),
    ...others('rule', 'onExpiry', expiryOf(name), expiries),
  ]
}

export function mutations(): Mutation[] {
  return [
    ...actions.flatMap((action: Action) =>
      changesOf(stepOf(action)).map((change) => mutation(action, lifecycle[action], change)),
    ),
    ...clockNames.flatMap((name) =>
      changesOfClock(name).map((change) => mutation(`clock ${name}`, clocks[name], change)),
    ),
  ]
}
