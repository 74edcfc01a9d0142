import type { ReactNode } from 'react'
import { AnswerBox } from '@/components/complaints/answer-box'
import type { ComplaintView } from '@/lib/complaints/queries'
import type { Action } from '@/lib/complaints/lifecycle'
import { CloseForm, CompleteForm, DisputeForm, ReopenForm } from './deed-forms'

const forms: Partial<Record<Action, (number: string) => ReactNode>> = {
  complete: (number) => <CompleteForm number={number} />,
  close: (number) => <CloseForm number={number} />,
  dispute: (number) => <DisputeForm number={number} />,
  reopen: (number) => <ReopenForm number={number} />,
}

/** What was said last to the citizen, and what he can say to it; nothing while others have the turn. */
export function YourTurn({ complaint }: { complaint: ComplaintView }) {
  const { number, allowedActions } = complaint
  const open = allowedActions.filter((action) => action in forms)
  if (open.length === 0) return null
  return (
    <section aria-labelledby="giliran" className="space-y-6">
      <AnswerBox complaint={complaint} />
      {open.map((action) => (
        <div key={action}>{forms[action]?.(number)}</div>
      ))}
    </section>
  )
}
