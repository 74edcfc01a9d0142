import 'server-only'
import { z } from 'zod'
import { handleForm } from '@/app/forms'
import type { FormState } from '@/lib/kernel/form-state'
import { requireForm } from '@/lib/platform/form'
import { moveNames, moves } from './moves'

const verbInput = z.object({ move: z.enum(moveNames) })

/** Each form of the desk posts its verb: what comes with it, and what is done, the file of that move says. */
export async function handleMoveForm(form: FormData): Promise<FormState> {
  requireForm(form)
  const verb = verbInput.shape.move.safeParse(form.get('move'))
  // Said as any other fault of a form is, to whoever may be here.
  if (!verb.success) return handleForm(form, verbInput, () => Promise.resolve(undefined))
  form.delete('move')
  return moves[verb.data].answer(verb.data, form)
}
