import { type Move, movesAmong } from '@/components/complaints/desk-actions'
import type { DeskChoices } from '@/components/complaints/desk-choices'
import { DeskForm } from '@/components/complaints/desk-form'
import { deskForms } from '@/components/complaints/desk-forms'
import type { FormAction } from '@/components/ui/form'
import { actionWords } from '@/lib/complaints/labels'
import type { ComplaintView } from '@/lib/complaints/queries'

interface Props {
  view: ComplaintView
  choices: DeskChoices
  /** The server action of each step. */
  steps: Readonly<Record<Move, FormAction>>
}

/** Everything that this person may do to the complaint now, and nothing else. */
export function ActionPanel({ view, choices, steps }: Props) {
  const { number, version, allowedActions } = view
  const forms = deskForms(view, choices)
  const offered = movesAmong(allowedActions)
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
            // A new version of the complaint begins with fresh forms.
            key={`${action} ${version}`}
            action={steps[action]}
            step={action}
            verb={actionWords[action]}
            number={number}
            spec={forms[action]}
            first={index === 0}
          />
        ))}
      </div>
    </section>
  )
}
