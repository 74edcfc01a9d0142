import type { Actor, CityStaff } from '@/lib/kernel/actor'

/** Who changes agencies, categories, deadlines and the calendar. */
export function mayChangeReference(actor: Actor): actor is CityStaff {
  return actor.role === 'admin' || actor.role === 'operator'
}

/** Who tells people of outages and planned work, and takes it back. */
export function mayAnnounce(actor: Actor): actor is CityStaff {
  return actor.role === 'admin' || actor.role === 'operator'
}
