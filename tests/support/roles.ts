import type { ActorRole } from '@/lib/kernel/actor'

/** Everyone who acts. Typed so that a new role does not compile until it stands here. */
const everyone: Readonly<Record<ActorRole, true>> = {
  citizen: true,
  officer: true,
  head: true,
  field: true,
  clerk: true,
  verifier: true,
  admin: true,
  validator: true,
  supervisor: true,
  leadership: true,
  evaluator: true,
  operator: true,
  clock: true,
}

export const roles = Object.keys(everyone) as ActorRole[]
