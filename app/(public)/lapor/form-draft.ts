import { z } from 'zod'
import { requireForm } from '@/lib/platform/form'
import { draftField } from './draft-field'

/** What names no draft names nothing. */
export const draftName = z.uuid().optional().catch(undefined)

/** What a form names, and the form without it: no part of a draft holds its own name. */
export function takeDraft(sent: FormData): { form: FormData; wanted: string | undefined } {
  requireForm(sent)
  const form = new FormData()
  for (const [field, value] of sent) if (field !== draftField) form.append(field, value)
  return { form, wanted: draftName.parse(sent.get(draftField)) }
}
