import 'server-only'
import type { DomainErrorCode } from '@/lib/kernel/errors'
import type { FormState } from '@/lib/kernel/form-state'
import { errorWords } from '@/lib/platform/error-words'
import { parseForm } from '@/lib/platform/form-input'
import { type DraftContent, storyInput } from '@/lib/complaints/filing/input'
import { typedValues } from './steps'

// The story comes in two ways: by the button of its form, and along with photos, finished or not.

/** Why the page is shown again when its text, and not a photo, is at fault. */
export const textFault = 'isian'

/** What to keep of a form that came with photos; nothing where the photo came alone. */
export function storyIn(fields: FormData, today: string): DraftContent {
  if (!fields.has('description')) return {}
  const parsed = parseForm(fields, storyInput(today))
  if (parsed.ok) return { story: parsed.input, unfinished: undefined }
  const { description = '', occurredOn = '' } = parsed.state.values
  return { story: undefined, unfinished: { description, occurredOn } }
}

/** @param fault the code that /api/uploads sent the browser back with */
export function stateOf(
  { story, unfinished }: DraftContent,
  fault: unknown,
  today: string,
): FormState {
  const values = unfinished ?? typedValues(story)
  return { values, errors: errorsOf(values, fault, today) }
}

function errorsOf(
  values: Record<string, string>,
  fault: unknown,
  today: string,
): FormState['errors'] {
  if (fault === textFault) return faultsIn(values, today)
  if (!isErrorCode(fault)) return {}
  return {
    [fault.startsWith('file_') || fault === 'too_many_files' ? 'photos' : '']: errorWords[fault],
  }
}

function faultsIn(values: Record<string, string>, today: string): FormState['errors'] {
  const form = new FormData()
  for (const [name, value] of Object.entries(values)) form.append(name, value)
  const parsed = parseForm(form, storyInput(today))
  return parsed.ok ? {} : parsed.state.errors
}

function isErrorCode(fault: unknown): fault is DomainErrorCode {
  return typeof fault === 'string' && Object.hasOwn(errorWords, fault)
}
