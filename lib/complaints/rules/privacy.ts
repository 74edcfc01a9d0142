// How far a protection reaches: it may only ever grow.

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
