// Those who meet at one complaint: the small named world, and a second one beside whoever could be two.

import type { Actor, AgencyRole, Citizen } from '@/lib/kernel/actor'
import type { Cast } from '@/tests/support/cast'
import { personId } from '@/tests/support/cast'

export interface Person {
  readonly name: string
  readonly actor: Actor
}

export function peopleAt(cast: Cast, holder: Citizen): Person[] {
  const { budi, citra, indra } = cast
  const colleague = (of: typeof citra, role: AgencyRole, number: number) => {
    return { ...of, role, userId: personId(number) }
  }
  const people: Readonly<Record<string, Actor>> = {
    Ani: cast.ani,
    'Ani by her code': holder,
    Agus: cast.agus,
    Budi: budi,
    'the other admin': { ...budi, userId: personId(21) },
    'the verifier': { ...budi, role: 'verifier', userId: personId(22) },
    Citra: citra,
    'Citra’s colleague': colleague(citra, 'officer', 23),
    'Citra’s head': colleague(citra, 'head', 24),
    Dodi: cast.dodi,
    Indra: indra,
    'Indra’s head': colleague(indra, 'head', 25),
    Eka: cast.eka,
    Lina: cast.lina,
    'the clock': cast.clock,
  }
  return Object.entries(people).map(([name, actor]) => ({ name, actor }))
}
