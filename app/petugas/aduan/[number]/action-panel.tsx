import type { Move } from '@/components/desk/desk-actions'
import { DeskForm } from '@/components/desk/desk-form'
import { UnsentWords } from './unsent-words'
import type { FormAction } from '@/components/ui/form'
import type { ReplyDraftView } from '@/lib/complaints/inbox/desk-queries'
import { actionWords } from '@/lib/complaints/rules/labels'
import type { ComplaintView } from '@/lib/complaints/case/queries'
import type { OfferedMove } from './moves/offered-moves'

interface Props {
  view: ComplaintView
  offered: readonly OfferedMove[]
  move: FormAction
  /** What this person has begun to write here. */
  drafts: readonly ReplyDraftView[]
  discard: FormAction
  /** Of the last thing that he did here: forms begin afresh after it, and outlast what others do. */
  done: string | undefined
}

/** Everything that this person may do to the complaint now, and nothing else. */
export function ActionPanel({ view, offered, move, drafts, discard, done = '' }: Props) {
  const { number, version } = view
  return (
    <section aria-labelledby="tindakan" className="not-printed">
      <h2 id="tindakan" className="mb-2 text-lg">
        Tindakan
      </h2>
      {offered.length === 0 && (
        <p className="text-ink-soft">Tidak ada yang perlu Anda lakukan pada aduan ini.</p>
      )}
      <div className="-mx-3 divide-y divide-line">
        {offered.map(({ verb, form }, index) => (
          <DeskForm
            key={`${verb} ${done}`}
            action={move}
            step={verb}
            verb={actionWords[verb]}
            number={number}
            version={version}
            spec={{ ...form, fixed: { ...form.fixed, move: verb } }}
            draft={drafts.find((draft) => draft.action === verb)?.values}
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
}: Pick<Props, 'drafts' | 'discard' | 'offered'> & { number: string }) {
  const left = drafts.filter(({ action }) => !offered.some(({ verb }) => verb === action))
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
