// Changes to the reference data, as people make them: typed, drafted, published, carried out.

import { changeInput, type ChangeInput } from '@/lib/agencies/rules/changes'
import { decideChange, draftChange } from '@/lib/agencies/commands/change'
import { carryOutChanges } from '@/lib/agencies/jobs'
import type { Cast } from './cast'
import { asWorker } from './notice-world'
import { minutesAfter, tuesday } from './world'

/** Of every change, unless a test says otherwise. */
export const common = {
  validFrom: '2026-12-01',
  source: 'SK Wali Kota 12/2026',
  certainty: 'confirmed',
}

export function typed(fields: Record<string, string>): ChangeInput {
  return changeInput.parse({ ...common, ...fields })
}

/** In the first three minutes of the Tuesday; gives its id. */
export async function publishChange(cast: Cast, fields: Record<string, string>): Promise<string> {
  const id = await draftChange(cast.budi, typed(fields), minutesAfter(tuesday, 1))
  await decideChange(cast.gita, id, 'publish', minutesAfter(tuesday, 2))
  await asWorker(() => carryOutChanges(minutesAfter(tuesday, 3)))
  return id
}
