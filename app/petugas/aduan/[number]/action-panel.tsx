import { type Move, movesAmong } from '@/components/desk/moves'
import type { ReferenceChoices } from '@/components/desk/reference-choices'
import { DeskForm } from '@/components/desk/desk-form'
import { deskForms } from './forms'
import { type Answering } from '@/components/desk/form-spec'
import { UnsentWords } from './unsent-words'
import type { FormAction } from '@/components/ui/form'
import type { ReplyDraftView } from '@/lib/complaints/inbox/desk-queries'
import { actionWords } from '@/lib/complaints/rules/labels'
import type { ComplaintView } from '@/lib/complaints/case/queries'

interface Props {
  view: ComplaintView
  choices: ReferenceChoices
  answering: Answering
  /** The server action of each step. */
  steps: Readonly<Record<Move, FormAction>>
  /** What this person has begun to write here. */
  drafts: readonly ReplyDraftView[]
  discard: FormAction
  /** Of the last thing that he did here: forms begin afresh after it, and outlast what others do. */
  done: string | undefined
}

/** Everything that this person may do to the complaint now, and nothing else. */
export function ActionPanel(props: Props) {
  const { view, choices, answering, steps, drafts, discard, done = '' } = props
  const { number, version, allowedActions } = view
  const forms = deskForms(view, choices, answering)
  const offered = movesAmong(allowedActions, choices.approving)
  return (
    <section aria-labelledby="tindakan" className="not-printed">
      <h2 id="tindakan" className="mb-2 text-lg">
        Tindakan
      </h2>
      {offered.length === 0 && (
        <p className="text-ink-soft">Tidak ada yang perlu Anda lakukan pada aduan ini.</p>
      )}
      <div className="-mx-3 divide-y divide-line">
        {offered.map((action, index) => (
          <DeskForm
            key={`${action} ${done}`}
            action={steps[action]}
            step={action}
            verb={actionWords[action]}
            number={number}
            version={version}
            spec={forms[action]}
            draft={drafts.find((draft) => draft.action === action)?.values}
            first={index === 0}
          />
        ))}
      </div>
      <Unsent {...{ number, offered, drafts, discard }} />
    </section>
  )
}

function Unsent({
  number,
  offered,
  drafts,
  discard,
}: Pick<Props, 'drafts' | 'discard'> & { number: string; offered: readonly Move[] }) {
  const left = drafts.filter(({ action }) => !offered.some((open) => open === action))
  return left.map(({ action, values }) => (
    <UnsentWords
      key={action}
      number={number}
      action={action}
      verb={actionWords[action as Move]}
      text={values['answer'] ?? values['reason'] ?? values['instruction'] ?? ''}
      discard={discard}
    />
  ))
}
