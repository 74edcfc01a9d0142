// Who, by role, can take the next step on what lies with each holder: as the table of the life cycle
// allows it. Where nobody of these is left, a complaint would stand still, and no deadline could move it.

import type { ActorRole } from '@/lib/kernel/actor'
import { lifecycle } from '@/lib/complaints/rules/lifecycle'

export const rolesInTurn = {
  verifier: lifecycle.refer.by,
  arbiter: lifecycle.arbitrate.by,
  validator: lifecycle.sustain.by,
  /** Those who work at the agency that has it. */
  agency: lifecycle.answer.by,
} as const satisfies Record<string, readonly ActorRole[]>

export type TurnHolder = keyof typeof rolesInTurn

export const turnHolders = Object.keys(rolesInTurn) as TurnHolder[]

/** Whether somebody of this role moves on what lies with that holder. */
export function hasTurn(role: string, holder: TurnHolder): boolean {
  return rolesInTurn[holder].some((one) => one === role)
}
