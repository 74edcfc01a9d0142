import { z } from 'zod'
import type { FormState } from '@/lib/kernel/form-state'
import { storable } from '@/lib/kernel/typed-text'
import { fill } from '@/lib/words/fill'
import { id } from '@/lib/words/id'

// From what the browser sent to what a command may trust: single values, no field that the schema
// doesn't name, every fault said in Indonesian beside its field, and what was typed kept.

const words = id.errors.form

/** Fields that React and Next add for themselves. */
const frameworkPrefix = '$ACTION'

const secretField = /password|sandi/i

export type ParsedForm<Output> =
  { ok: true; input: Output; values: Record<string, string> } | { ok: false; state: FormState }

/** Reads and checks a form. Never throws for what a person, or an attacker, may have sent. */
export function parseForm<Schema extends z.ZodObject>(
  form: FormData,
  schema: Schema,
): ParsedForm<z.output<Schema>> {
  const { values, errors } = readFields(form)
  const parsed = schema.strict().safeParse(values, { error: defaultWords })
  const typed = withoutSecrets(values)
  if (!parsed.success) Object.assign(errors, { ...wordsByField(parsed.error), ...errors })
  if (!parsed.success || Object.keys(errors).length > 0) {
    return { ok: false, state: { errors, values: typed } }
  }
  return { ok: true, input: parsed.data as z.output<Schema>, values: typed }
}

function readFields(form: FormData) {
  const values: Record<string, string> = Object.create(null) as Record<string, string>
  const errors: Record<string, string> = {}
  for (const [name, value] of form) {
    if (name.startsWith(frameworkPrefix)) continue
    if (typeof value !== 'string') {
      // A file field left empty arrives as a file without name and content.
      if (value.size > 0) errors[name] = words.file
    } else if (name in values) errors[name] = words.twice
    else values[name] = storable(value)
  }
  return { values: { ...values }, errors }
}

function withoutSecrets(values: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !secretField.test(name)))
}

/** The first fault of each field; '' for the whole form. */
function wordsByField(error: z.ZodError): Record<string, string> {
  const faults: Record<string, string> = {}
  for (const issue of error.issues) faults[issue.path.join('.')] ??= issue.message
  return faults
}

/** For the rules whose schema says nothing of its own. */
export function defaultWords(issue: z.core.$ZodRawIssue): string {
  if (issue.code === 'unrecognized_keys') return words.unknownField
  if (issue.input === undefined || issue.input === '') return words.missing
  if (issue.code === 'invalid_value') return words.choose
  if (issue.code === 'invalid_format') return formatWords[issue.format] ?? words.unclear
  return lengthWords(issue) ?? words.unclear
}

function lengthWords(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code === 'too_small') return fill(words.tooShort, { count: issue.minimum.toString() })
  if (issue.code === 'too_big') return fill(words.tooLong, { count: issue.maximum.toString() })
  return undefined
}

const formatWords: Record<string, string> = {
  email: words.email,
  date: words.date,
}
