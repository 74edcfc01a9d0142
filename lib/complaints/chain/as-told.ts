// A complaint as its events tell it: what its row would say if nobody had written past them. What an
// event does not tell is left out, and nothing is held against it.

import type { Prisma } from '@/prisma/generated/client'
import { actions, stepOf, type Action } from '@/lib/complaints/rules/lifecycle'
import { standingOf } from '@/lib/complaints/story/timeline'

export type ToldEvent = Pick<
  Prisma.EventModel,
  'sequence' | 'action' | 'role' | 'userId' | 'occurredAt' | 'payload'
>

type Value = string | number | boolean | Date | null

/** Column → what it says by the events; undefined where they do not tell. */
export type AsTold = Partial<
  Record<
    | 'number'
    | 'channel'
    | 'content'
    | 'received_at'
    | 'reporter_id'
    | 'entered_by'
    | 'entered_at'
    | 'status'
    | 'class'
    | 'agency_code'
    | 'outside_code'
    /** The code of either, where the event does not tell which. */
    | 'held_by'
    | 'outcome'
    | 'category_code'
    | 'title'
    | 'privacy'
    | 'hide_content'
    | 'changed_at'
    | 'publication'
    | 'score'
    | 'rated_at',
    Value | undefined
  >
>

type Fold = (told: AsTold, facts: Prisma.JsonObject, event: ToldEvent) => AsTold

const inNobodysHands = { agency_code: null, outside_code: null }

const toAgency: Fold = (_told, { agency }) => ({ ...known('agency_code', agency) })
const toOutside: Fold = (_told, { agency }) => ({ ...known('outside_code', agency) })
const backFromAgency: Fold = () => ({ agency_code: null })
const backFromOutside: Fold = () => ({ outside_code: null })

/** In whose hands an action leaves it, of those that change it. */
const hands: Partial<Record<Action, Fold>> = {
  submit: () => inNobodysHands,
  entrust: (_told, { agency }) => ({ ...inNobodysHands, ...known('agency_code', agency) }),
  oversee: toOutside,
  refer: (_told, { agency }) => ({ ...inNobodysHands, ...known('agency_code', agency) }),
  arbitrate: toAgency,
  cede: toOutside,
  handOver: toOutside,
  sendBack: backFromAgency,
  sendUp: backFromAgency,
  merge: backFromAgency,
  reclaim: backFromOutside,
  reopen: backFromOutside,
  share: (_told, { agency }) => ({
    ...{ agency_code: undefined, outside_code: undefined },
    ...known('held_by', agency),
  }),
}

const withoutOutcome: readonly Action[] = [
  'submit',
  'entrust',
  'oversee',
  'refer',
  'breach',
  'dispute',
  'recall',
  'press',
  'reopen',
  'sustain',
]

/** What came of it. A proposed answer is nobody's yet. */
const outcomes: Fold = (_told, { outcome }, { action }) => {
  if (withoutOutcome.some((one) => one === action)) return { outcome: null }
  return action === 'propose' ? {} : known('outcome', outcome)
}

const guarded: Fold = (told, { privacy, hideContent, class: ofClass }) => ({
  ...known('privacy', privacy),
  ...(told.hide_content !== undefined && {
    hide_content: told.hide_content || hideContent === true || ofClass === 'oversight',
  }),
})

const named: Fold = (_told, { category, title }) => ({
  ...known('category_code', category),
  ...known('title', title),
})

const shown: Fold = (_told, facts, { action }) =>
  action === 'publish' ? known('publication', facts['shown']) : {}

const rated: Fold = (_told, { score }, { action, occurredAt }) =>
  action === 'rate' ? { ...known('score', score), rated_at: occurredAt } : {}

function known(column: keyof AsTold, fact: Prisma.JsonValue | undefined): AsTold {
  return fact === undefined ? {} : { [column]: fact as Value }
}

const folds: readonly Fold[] = [outcomes, guarded, named, shown, rated]

/**
 * What the events of one complaint say of it, in their order; null where one of them is of a version
 * that this one does not know.
 */
export function asTold(events: readonly ToldEvent[]): AsTold | null {
  const [first] = events
  if (!first) return {}
  let told = asFiled(first)
  for (const event of standingOf(events)) {
    const action = actions.find((one) => one === event.action)
    if (!action) return null
    told = after(action, told, event)
  }
  if (!isFull(first)) return { ...told, outcome: undefined }
  return { ...told, ...whoFiled(first, told), changed_at: events.at(-1)?.occurredAt }
}

function after(action: Action, before: AsTold, event: ToldEvent): AsTold {
  const facts = event.payload as Prisma.JsonObject
  const held = hands[action]?.(before, facts, event)
  const told = {
    ...before,
    ...moved(action, facts),
    ...(held && { held_by: undefined, ...held }),
  }
  return folds.reduce((so, fold) => ({ ...so, ...fold(so, facts, event) }), told)
}

function moved(action: Action, facts: Prisma.JsonObject): AsTold {
  const { to } = stepOf(action)
  const isMoved = to !== 'unchanged' && to !== 'before'
  return { ...(isMoved && { status: to }), ...known('class', facts['class']) }
}

/** Whether the first event tells all that it tells today; earlier ones told less. */
export function isFull({ payload }: ToldEvent): boolean {
  return 'received' in (payload as Prisma.JsonObject)
}

/** The account that it belongs to, or who entered it for somebody; a part of another has those of the whole. */
function whoFiled({ role, userId, occurredAt, payload }: ToldEvent, { privacy }: AsTold): AsTold {
  if ('from' in (payload as Prisma.JsonObject)) return {}
  if (role !== 'citizen') return { reporter_id: null, entered_by: userId, entered_at: occurredAt }
  return { reporter_id: privacy === 'anonymous' ? null : userId, entered_by: null }
}

function asFiled(first: ToldEvent): AsTold {
  const facts = first.payload as Prisma.JsonObject
  return {
    score: null,
    ...known('number', facts['number']),
    ...known('channel', facts['channel']),
    ...known('content', facts['content']),
    ...receivedAt(first, facts),
    ...(isFull(first) && { title: null, hide_content: facts['hideContent'] === true }),
  }
}

/** What came by the form was received when it was sent, also where the event does not say so. */
function receivedAt({ occurredAt }: ToldEvent, { received, channel, from }: Prisma.JsonObject) {
  if (typeof received === 'string') return { received_at: new Date(received) }
  return channel === 'web' && from === undefined ? { received_at: occurredAt } : {}
}
