// The small named world as actors, for rules that need no database. With one, `populate` of world.ts
// gives the same people with the ids of their accounts.

import type { Actor, Citizen, CityRole, CityStaff, Officer } from '@/lib/kernel/actor'
import type { People } from '@/prisma/seed/demo-world/people'

export const batam = '21.71'

export function castOf(governmentId: string, ids: People) {
  const citizen = (userId: string): Extract<Citizen, { via: 'account' }> => ({
    role: 'citizen',
    via: 'account',
    governmentId,
    userId,
  })
  const staff = (role: CityRole, userId: string): CityStaff => ({ role, governmentId, userId })
  const officer = (agency: string, userId: string): Officer => ({
    role: 'officer',
    governmentId,
    userId,
    agency,
  })
  return {
    ani: citizen(ids.ani),
    agus: citizen(ids.agus),
    budi: staff('admin', ids.budi),
    citra: officer('DBMSDA', ids.citra),
    dodi: officer('DLH', ids.dodi),
    eka: staff('supervisor', ids.eka),
    fajar: staff('evaluator', ids.fajar),
    gita: staff('operator', ids.gita),
    indra: officer('INSPEKTORAT', ids.indra),
    lina: staff('leadership', ids.lina),
    clock: { role: 'clock', governmentId } satisfies Actor,
  }
}

export type Cast = ReturnType<typeof castOf>

/** People who exist on paper only. */
export const cast = castOf(batam, {
  ani: personId(1),
  agus: personId(2),
  budi: personId(3),
  citra: personId(4),
  dodi: personId(5),
  eka: personId(6),
  fajar: personId(7),
  gita: personId(8),
  indra: personId(9),
  lina: personId(10),
})

export function personId(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
}
