'use client'
import { Form, type FormAction, useFormAction } from '@/components/ui/form'
import { SubmitButton } from '@/components/ui/submit-button'
import { stopFollowingAction, voteAction } from './actions'

interface Props {
  token: string
  label: string
}

export function VoteForm(props: Props) {
  return <TokenForm {...props} action={voteAction} />
}

export function StopFollowingForm(props: Props) {
  return <TokenForm {...props} action={stopFollowingAction} />
}

function TokenForm({ token, label, action }: Props & { action: FormAction }) {
  return (
    <Form form={useFormAction(action)}>
      <input type="hidden" name="token" value={token} />
      <SubmitButton kind="secondary">{label}</SubmitButton>
    </Form>
  )
}
