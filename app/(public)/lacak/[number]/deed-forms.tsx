'use client'
import { Form, type FormAction, useFormAction } from '@/components/ui/form'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { Dialog } from '@/components/ui/dialog'
import type { Words } from '@/lib/words/words'
import {
  addAction,
  affirmAction,
  appealAction,
  breachAction,
  closeAction,
  completeAction,
  contestAction,
  disputeAction,
  pressAction,
  reopenAction,
  separateAction,
  takeUpAction,
  withdrawAction,
} from './actions'

type Deeds = Words['following']

interface Deed<Name extends keyof Deeds> {
  number: string
  words: Deeds[Name]
}

export function CloseForm({ number, words }: Deed<'close'>) {
  return (
    <Form form={useFormAction(closeAction)}>
      <input type="hidden" name="number" value={number} />
      <SubmitButton>{words.submit}</SubmitButton>
    </Form>
  )
}

export function DisputeForm(deed: Deed<'dispute'>) {
  return <NotDoneForm {...deed} action={disputeAction} />
}

export function ReopenForm(deed: Deed<'dispute'>) {
  return <NotDoneForm {...deed} action={reopenAction} />
}

export function PressForm(deed: Deed<'dispute'>) {
  return <NotDoneForm {...deed} action={pressAction} />
}

export function AppealForm(deed: Deed<'dispute'>) {
  return <NotDoneForm {...deed} action={appealAction} />
}

export function AffirmForm({ number, words }: Deed<'promises'>) {
  return (
    <Form form={useFormAction(affirmAction)}>
      <input type="hidden" name="number" value={number} />
      <SubmitButton>{words.affirm}</SubmitButton>
    </Form>
  )
}

export function BreachForm({ number, words }: Deed<'promises'>) {
  const form = useFormAction(breachAction)
  return (
    <Form form={form}>
      <input type="hidden" name="number" value={number} />
      <TextArea {...form.field('reason')} label={words.reason} rows={3} />
      <SubmitButton kind="secondary">{words.breach}</SubmitButton>
    </Form>
  )
}

function NotDoneForm({ number, words, action }: Deed<'dispute'> & { action: FormAction }) {
  const form = useFormAction(action)
  return (
    <Form form={form}>
      <input type="hidden" name="number" value={number} />
      <TextArea {...form.field('reason')} label={words.reason} rows={3} />
      <SubmitButton kind="secondary">{words.submit}</SubmitButton>
    </Form>
  )
}

export function CompleteForm(deed: Deed<'complete'>) {
  return <DetailsForm {...deed} action={completeAction} />
}

/** After the time for it was over. */
export function TakeUpForm(deed: Deed<'complete'>) {
  return <DetailsForm {...deed} action={takeUpAction} />
}

function DetailsForm({ number, words, action }: Deed<'complete'> & { action: FormAction }) {
  const form = useFormAction(action)
  return (
    <Form form={form}>
      <input type="hidden" name="number" value={number} />
      <TextArea {...form.field('reason')} label={words.reason} />
      <SubmitButton>{words.submit}</SubmitButton>
    </Form>
  )
}

export function ContestForm({ number, words }: Deed<'contest'>) {
  const form = useFormAction(contestAction)
  return (
    <Form form={form}>
      <input type="hidden" name="number" value={number} />
      <TextArea {...form.field('reason')} label={words.reason} />
      <SubmitButton>{words.submit}</SubmitButton>
    </Form>
  )
}

export function SeparateForm({ number, words }: Deed<'related'>) {
  const form = useFormAction(separateAction)
  return (
    <Form form={form}>
      <input type="hidden" name="number" value={number} />
      <TextArea {...form.field('reason')} label={words.why} rows={3} />
      <SubmitButton kind="secondary">{words.submit}</SubmitButton>
    </Form>
  )
}

export function AddForm({ number, words }: Deed<'talk'>) {
  const form = useFormAction(addAction)
  return (
    <Form form={form}>
      <input type="hidden" name="number" value={number} />
      <TextArea {...form.field('reason')} label={words.more} hint={words.moreHint} rows={3} />
      <SubmitButton kind="secondary">{words.add}</SubmitButton>
    </Form>
  )
}

export function WithdrawForm({ number, words }: Deed<'withdraw'>) {
  const form = useFormAction(withdrawAction)
  return (
    <Dialog trigger={words.open} title={words.title}>
      <Form form={form}>
        <p>{words.warning}</p>
        <input type="hidden" name="number" value={number} />
        <SubmitButton kind="danger">{words.submit}</SubmitButton>
      </Form>
    </Dialog>
  )
}
