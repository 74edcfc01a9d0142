import 'server-only'
import { handlePublicForm } from '@/app/forms'
import type { FormState } from '@/lib/kernel/form-state'
import type { Limit } from '@/lib/platform/rate-limit'
import { placeInput, type PlaceInput } from '@/lib/complaints/filing/input'
import { gatherPlace } from './place-fields'

type Run = (
  governmentId: string,
  typed: PlaceInput,
  answers: Readonly<Record<string, string>>,
  now: Date,
) => Promise<undefined>

/** The wrapper of actions for a form whose fields are gathered first; a fault gives all of them back. */
export async function handlePlaceForm(sent: FormData, limit: Limit, run: Run): Promise<FormState> {
  const { form, answers, typed } = gatherPlace(sent)
  const state = await handlePublicForm(form, placeInput, limit, (governmentId, place, now) =>
    run(governmentId, place, answers, now),
  )
  return { ...state, values: { ...state.values, ...typed } }
}
