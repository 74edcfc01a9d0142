import type { Actor } from '@/lib/kernel/actor'
import { createUser } from '@/lib/accounts/commands/create-user'
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

/** How to write to the two citizens. */
export function contactOf(person: 'ani' | 'agus') {
  const { name, email } = cast[person]
  return { name, email }
}

/** The officer who answers for an agency in the demo; the others have none yet. */
export function officerOf(agency: string): Person | null {
  const found = Object.entries(cast).find(([, member]) => member.agency === agency)
  return (found?.[0] as Person | undefined) ?? null
}
