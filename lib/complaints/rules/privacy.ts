// How far a protection reaches: it may only ever grow. And who may look behind it, which is recorded.

import type { ActorRole } from '@/lib/kernel/actor'
import type { Privacy } from '@/lib/complaints/rules/lifecycle'

/** How much a protection hides; it may only ever grow. */
const hiding = { named: 0, confidential: 1, anonymous: 2 } as const satisfies Record<
  Privacy,
  number
>

/** Whether the second choice protects at least as well as the first. */
export function isNoLessPrivate(before: Privacy, after: Privacy): boolean {
  return hiding[after] >= hiding[before]
}

/**
 * What is hidden from whom, and opens to him with a reason: the person who asked to be confidential to
 * Kominfo, the contact of one who let his name be known to the agency that handles it.
 */
const opensTo: Readonly<Record<Privacy, readonly ActorRole[]>> = {
  named: ['officer'],
  confidential: ['admin', 'verifier'],
  anonymous: [],
}

/** Whether somebody of this role may open what this protection hides from him. */
export function mayOpen(role: ActorRole, privacy: Privacy): boolean {
  return opensTo[privacy].includes(role)
}
