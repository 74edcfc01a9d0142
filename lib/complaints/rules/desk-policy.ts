// Who works at the desk, and what is his there beside the complaints themselves.

import { isOfficer, type Actor } from '@/lib/kernel/actor'

/** Whoever has not been heard of for so long has gone. */
export const presenceSeconds = 20

/** Who sits at the desk, and may be seen there by others. */
export function isAtDesk({ role }: Actor): boolean {
  return role !== 'citizen' && role !== 'clock'
}

/** Who sees how each agency does, and asks it to move. */
export function mayWatch({ role }: Actor): boolean {
  return ['admin', 'supervisor', 'leadership'].includes(role)
}

/** Who leads the city, and sees it on one screen. */
export function mayLead({ role }: Actor): boolean {
  return role === 'supervisor' || role === 'leadership'
}

/** Who looks after it that every complaint has somebody. */
export function maySeeOrphans({ role }: Actor): boolean {
  return ['operator', 'admin', 'supervisor', 'clock'].includes(role)
}

/** Who enters complaints for others: whoever receives one, wherever he sits (No Wrong Door). */
export function mayEnter({ role }: Actor): boolean {
  return ['clerk', 'verifier', 'admin', 'officer', 'head'].includes(role)
}

/** Who copies complaints to SP4N-LAPOR!, and back. */
export function mayMirror({ role }: Actor): boolean {
  return role === 'admin' || role === 'verifier'
}

/** Who goes to look at what is complained of. */
export function mayGoOut(actor: Actor): boolean {
  return isOfficer(actor)
}

/** Who hands what he has over to a colleague: whoever has something of an agency's. */
export function mayHandOn(actor: Actor): boolean {
  return isOfficer(actor)
}

/** Who keeps the texts that answers begin with. */
export function mayKeepTemplates({ role }: Actor): boolean {
  return ['admin', 'operator', 'officer', 'head'].includes(role)
}
