import 'server-only'
import type { Move } from '@/components/desk/desk-actions'
import type { DeskFormSpec } from '@/components/desk/form-spec'
import type { FormOf } from './move'
import { moveNames, moves } from './moves'

export interface OfferedMove {
  verb: Move
  form: DeskFormSpec
}

/** Those among the allowed actions that the desk offers as moves, in its order, with their forms. */
export function offeredMoves(of: FormOf): OfferedMove[] {
  const { allowedActions } = of.view
  return moveNames
    .filter((verb) => allowedActions.includes(verb))
    .filter((verb) => moves[verb].isOffered?.(of.choices.approving) ?? true)
    .sort((one, other) => moves[one].order - moves[other].order)
    .map((verb) => ({ verb, form: moves[verb].form(of) }))
}
