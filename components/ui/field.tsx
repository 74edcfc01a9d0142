import { CircleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { KitWord } from './kit-words'

/** What a form hands to each of its fields; `useFormAction().field(name)` makes it. */
export interface FieldWiring {
  name: string
  /** The name, where the page has no second field of that name. */
  id?: string
  defaultValue?: string | undefined
  error?: string | undefined
}

export interface FieldText {
  label: string
  hint?: string | undefined
  /** Says that it may be left empty: what isn't marked has to be filled in. */
  optional?: boolean
}

export const controlClass =
  'block w-full rounded-soft border border-ink-soft bg-sheet px-3 py-2 text-base text-ink ' +
  'aria-invalid:border-2 aria-invalid:border-late desk:py-1'

/** A control of one line. */
export const lineClass = `${controlClass} min-h-11 desk:min-h-9`

/** The attributes that tie a control to its hint and its error. */
export function wire({ name, id = name, error }: FieldWiring, hint?: string) {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return {
    id,
    name,
    'aria-describedby': described || undefined,
    'aria-invalid': error ? true : undefined,
  }
}

export function LabelText({ label, optional }: FieldText) {
  if (!optional) return label
  return (
    <>
      {label} <KitWord of="optional" />
    </>
  )
}

/** Label above, hint, error, then the control. */
export function Field(props: FieldWiring & FieldText & { children: ReactNode }) {
  const { name, id = name, hint, error, children } = props
  return (
    <div className={frameClass(error)}>
      <label htmlFor={id} className="block font-semibold">
        <LabelText {...props} />
      </label>
      <FieldNotes id={id} hint={hint} error={error} />
      {children}
    </div>
  )
}

export function frameClass(error: string | undefined): string {
  return error ? 'space-y-1 border-l-4 border-late pl-3' : 'space-y-1'
}

interface Notes {
  id: string
  hint?: string | undefined
  error?: string | undefined
}

export function FieldNotes({ id, hint, error }: Notes) {
  return (
    <>
      {hint && (
        <p id={`${id}-hint`} className="text-ink-soft">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="flex gap-2 font-semibold text-late">
          <CircleAlert className="mt-0.5 size-5 shrink-0" />
          <span>
            <span className="sr-only">
              <KitWord of="error" />{' '}
            </span>
            {error}
          </span>
        </p>
      )}
    </>
  )
}
