import type { Actor } from '@/lib/kernel/actor'
import { createInvited, createUser } from '@/lib/accounts/commands/create-user'
import type { CreateUserInput } from '@/lib/accounts/input'

const password = 'kesah-demo-2026'

const cast = {
  ani: { name: 'Ani Rahmawati', email: 'ani@warga.example', role: 'citizen', agency: null },
  agus: { name: 'Agus Pratama', email: 'agus@warga.example', role: 'citizen', agency: null },
  budi: { name: 'Budi Santoso', email: 'budi@kominfo.example', role: 'admin', agency: null },
  citra: { name: 'Citra Lestari', email: 'citra@bmsda.example', role: 'officer', agency: 'DBMSDA' },
  dodi: { name: 'Dodi Siregar', email: 'dodi@dlh.example', role: 'officer', agency: 'DLH' },
  eka: { name: 'Eka Wulandari', email: 'eka@setda.example', role: 'supervisor', agency: null },
  fajar: { name: 'Fajar Hidayat', email: 'fajar@penilai.example', role: 'evaluator', agency: null },
  gita: { name: 'Gita Permata', email: 'gita@operator.example', role: 'operator', agency: null },
  indra: {
    name: 'Indra Kusuma',
    email: 'indra@inspektorat.example',
    role: 'officer',
    agency: 'INSPEKTORAT',
  },
  lina: { name: 'Lina Marlina', email: 'lina@walikota.example', role: 'leadership', agency: null },
} as const satisfies Record<
  string,
  { name: string; email: string; role: CreateUserInput['role']; agency: string | null }
>

export type Person = keyof typeof cast

/** User ids by first name. */
export type People = Readonly<Record<Person, string>>

/** As the contract lists them; published, and therefore only for the demo. */
export const demoAccounts = Object.values(cast).map(({ email, role, agency }) => ({
  email,
  password,
  role,
  agency,
}))

export async function createPeople(governmentId: string, now: Date): Promise<People> {
  const operator: Actor = {
    role: 'operator',
    governmentId,
    userId: '00000000-0000-0000-0000-000000000000',
  }
  const created = await Promise.all(
    Object.entries(cast).map(async ([person, { agency, ...details }]) => {
      const input = { ...details, password, ...(agency && { agency }) }
      return [person, await createUser(operator, input, now)] as const
    }),
  )
  return Object.fromEntries(created) as Record<Person, string>
}

/** Who answers for the other agencies of the demo: invited, and without a password that is published. */
const colleagues = [
  ['DINKES', 'Maya Sari'],
  ['DINSOSPM', 'Yusuf Maulana'],
  ['DISDIK', 'Nina Kurnia'],
  ['DISDUKCAPIL', 'Sri Utami'],
  ['DISHUB', 'Rahmat Hakim'],
  ['DISPERKIMTAN', 'Hendra Gunawan'],
  ['DISPORA', 'Dewi Anggraini'],
  ['SATPOLPP', 'Joko Susilo'],
] as const

/** Of every agency that the demo's complaints go to: the user id of its officer, by its code. */
export async function createOfficers(
  operator: Actor,
  people: People,
  now: Date,
): Promise<ReadonlyMap<string, string>> {
  const invited = await Promise.all(
    colleagues.map(async ([agency, name]) => {
      const email = `${name.split(' ')[0]}@${agency}.example`.toLowerCase()
      const officer = { name, email, role: 'officer', agency } as const
      return [agency, await createInvited(operator, officer, now)] as const
    }),
  )
  const known = (['citra', 'dodi', 'indra'] as const).map((person) => {
    return [cast[person].agency, people[person]] as const
  })
  return new Map<string, string>([...known, ...invited])
}

/** How to write to the two citizens. */
export function contactOf(person: 'ani' | 'agus') {
  const { name, email } = cast[person]
  return { name, email }
}
