// Whose turn it was, and for how long: the working time of a complaint, split by whoever held it. The
// parts follow each other without a gap, so that they always add up to the whole. Derived from the
// events alone; nothing is stored.

import type { Prisma } from '@/prisma/generated/client'
import type { HolderKind } from '@/lib/kernel/terms'
import { workingTimeBetween, type Calendar } from '@/lib/kernel/working-days'
import { actions, stepOf, type Step } from '@/lib/complaints/rules/lifecycle'
import { turnIn } from '@/lib/complaints/rules/states'
import { standingOf } from '@/lib/complaints/story/timeline'

export interface HeldTime {
  kind: HolderKind
  /** Of an agency or an outside body. */
  code: string | null
  /** While the offices were open, in milliseconds. */
  time: number
}

type Happened = Pick<Prisma.EventModel, 'sequence' | 'action' | 'occurredAt' | 'payload'>

interface Stretch {
  kind: HolderKind
  code: string | null
  from: Date
  to: Date
}

/** In the order in which they first held it; ends where it ended, or now. */
export function heldTimes(events: readonly Happened[], calendar: Calendar, now: Date): HeldTime[] {
  const held: HeldTime[] = []
  for (const { kind, code, from, to } of stretchesOf(events, now)) {
    if (kind === 'nobody') continue
    const time = workingTimeBetween(calendar, from, to)
    const known = held.find((one) => one.kind === kind && one.code === code)
    if (known) known.time += time
    else held.push({ kind, code, time })
  }
  return held
}

/** Without a gap from the first event on. */
function stretchesOf(events: readonly Happened[], now: Date): Stretch[] {
  const stretches: Stretch[] = []
  let agency: string | null = null
  for (const event of standingOf(events)) {
    const { agency: named } = event.payload as Prisma.JsonObject
    const left = handsAfter(event)
    if (left === 'same') continue
    if (typeof named === 'string') agency = named
    const last = stretches.at(-1)
    if (last) last.to = event.occurredAt
    const code = left === 'agency' || left === 'outside' ? agency : null
    stretches.push({ kind: left, code, from: event.occurredAt, to: now })
  }
  return stretches
}

/** In whose hands a step leaves the complaint; one that this version does not know leaves it where it was. */
function handsAfter({ action }: Happened): HolderKind | 'same' {
  const known = actions.find((one) => one === action)
  return known === undefined ? 'same' : handsOf(stepOf(known))
}

function handsOf({ by, to, starts }: Step): HolderKind | 'same' {
  if (to === 'unchanged' || to === 'before') return 'same'
  if (!starts?.includes('arbitration')) return turnIn(to)
  // What agencies do not agree on, one decides; what the citizen does not agree with, another.
  return by.includes('citizen') ? 'validator' : 'arbiter'
}
