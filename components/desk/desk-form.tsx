'use client'
import { ChevronRight } from 'lucide-react'
import { AnswerFields } from './answer-fields'
import { DeskField } from './desk-field'
import type { DeskFormSpec } from './form-spec'
import { ResultList } from './result-list'
import { type ActionForm, Form, type FormAction, useFormAction } from '@/components/ui/form'
import { SubmitButton } from '@/components/ui/submit-button'

interface Props {
  action: FormAction
  /** Code of the step: the form is found by it. */
  step: string
  /** The verb, on the fold and on the button. */
  verb: string
  /** Of the one complaint that it is about. */
  number?: string
  /** For what is done to many: takes it all back. */
  undo?: FormAction
  /** Of the complaint that is shown, where somebody else may come first. */
  version?: number
  spec: DeskFormSpec
  /** What stood in it when it was left. */
  draft?: Readonly<Record<string, string>> | undefined
  /** What one most likely does next: unfolded, with the primary button. */
  first: boolean
}

/** One thing that can be done to a complaint. It unfolds in place, with and without JavaScript. */
export function DeskForm(props: Props) {
  const { action, step, verb, version, spec, draft, first } = props
  const values = initialOf(spec.values, draft, version)
  const form = useFormAction(action, { errors: {}, values })
  const id = `langkah-${step}`
  if (spec.fields.length === 0) {
    return (
      <div id={id} className="p-3">
        <Body {...props} form={form} />
      </div>
    )
  }
  const isBegun = draft !== undefined || spec.answering?.refused !== undefined
  const isOpen = first || isBegun || isAnswered(form.state)
  return (
    <details id={id} open={isOpen} className="group/action">
      <summary className="flex min-h-11 list-none items-center gap-2 rounded-soft px-3 font-semibold text-sea hover:bg-sea-soft desk:min-h-10 [&::-webkit-details-marker]:hidden">
        <ChevronRight className="size-5 shrink-0 group-open/action:rotate-90" />
        {verb}
      </summary>
      <div className="px-3 pt-1 pb-4">
        <Body {...props} form={form} />
      </div>
    </details>
  )
}

function Body({ form, spec, number, verb, first, undo }: Props & { form: ActionForm }) {
  const { lead, fixed = {}, answering } = spec
  const results = form.state.values['results']
  return (
    <>
      <Form form={form}>
        <p className="text-ink-soft">{lead}</p>
        <SeenVersion form={form} />
        {Object.entries(number ? { number, ...fixed } : fixed).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {answering ? (
          <AnswerFields form={form} fields={spec.fields} answering={answering} />
        ) : (
          <Fields form={form} spec={spec} />
        )}
        <SubmitButton kind={first ? 'primary' : 'secondary'}>{verb}</SubmitButton>
      </Form>
      {results && <ResultList results={results} undo={undo} />}
    </>
  )
}

/** Sent along where the panel says which version it shows. */
function SeenVersion({ form }: { form: ActionForm }) {
  const version = form.state.values['version']
  return version !== undefined && <input type="hidden" name="version" value={version} />
}

function isAnswered({ errors, notice }: ActionForm['state']): boolean {
  return Object.keys(errors).length > 0 || notice !== undefined
}

/** What is known of the complaint, under what was written of it; the version is that of this page. */
function initialOf(
  values: DeskFormSpec['values'],
  draft: Props['draft'],
  version: number | undefined,
) {
  return { ...values, ...draft, ...(version !== undefined && { version: version.toString() }) }
}

function Fields({ form, spec }: { form: ActionForm; spec: DeskFormSpec }) {
  const shown = spec.fields.filter(({ folded }) => !folded)
  const folded = spec.fields.filter((field) => field.folded)
  const faulty = folded.some(({ name }) => form.state.errors[name])
  return (
    <>
      {shown.map((field) => (
        <DeskField key={field.name} spec={field} wire={form.field} />
      ))}
      {folded.length > 0 && (
        <details open={faulty}>
          <summary className="inline-flex min-h-11 items-center text-sea underline underline-offset-4 desk:min-h-9">
            Ubah {folded.map(({ label }) => label.toLowerCase()).join(', ')}
          </summary>
          <div className="space-y-4 pt-2">
            {folded.map((field) => (
              <DeskField key={field.name} spec={field} wire={form.field} />
            ))}
          </div>
        </details>
      )}
    </>
  )
}
