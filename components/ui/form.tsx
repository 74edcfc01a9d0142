'use client'
import { type ReactNode, useActionState, useEffect, useId, useRef } from 'react'
import { type FormState, untouched } from '@/lib/kernel/form-state'
import { ErrorSummary } from './error-summary'
import type { FieldWiring } from './field'
import { useKit } from './kit-words'
import { Notice } from './notice'
import { sturdy } from './sturdy-action'
import { useScripts } from './use-scripts'

/** A server action that answers with errors and what was typed; after a success it redirects. */
export type FormAction = (previous: FormState, form: FormData) => Promise<FormState>

export interface ActionForm {
  state: FormState
  submit: (form: FormData) => void
  idOf: (name: string) => string
  /** Everything a field needs to know: `<TextField {...form.field('reason')} label="Alasan" />`. */
  field: (name: string) => FieldWiring & { id: string }
}

/**
 * Ties a form to its server action, with and without JavaScript. Two forms on one page may have
 * fields of the same name. `initial` fills in what is known already.
 */
export function useFormAction(action: FormAction, initial: FormState = untouched): ActionForm {
  const { words } = useKit()
  // Until scripts run, and for whoever has none, the form must name the server's own action.
  const hasScripts = useScripts()
  const [state, submit] = useActionState(hasScripts ? sturdy(action, words.lost) : action, initial)
  const prefix = useId()
  const idOf = (name: string) => `${prefix}-${name}`
  const field = (name: string) => ({
    name,
    id: idOf(name),
    defaultValue: state.values[name],
    error: state.errors[name],
  })
  return { state, submit, idOf, field }
}

/** The form element: summary of errors and notice at the top, the reader taken there. */
export function Form({ form, children }: { form: ActionForm; children: ReactNode }) {
  const { state, submit, idOf } = form
  const summary = useRef<HTMLElement>(null)
  const mark = `${useKit().words.error} `
  useEffect(() => {
    if (!summary.current) return
    summary.current.focus()
    if (!document.title.startsWith(mark)) document.title = mark + document.title
  }, [state, mark])
  return (
    <form action={submit} noValidate className="space-y-6 desk:space-y-4">
      <ErrorSummary ref={summary} errors={state.errors} idOf={idOf} />
      {state.notice && <Notice tone="ok">{state.notice}</Notice>}
      {children}
    </form>
  )
}
