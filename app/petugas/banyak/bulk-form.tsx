import type { ReferenceChoices } from '@/components/desk/reference-choices'
import { DeskForm } from '@/components/desk/desk-form'
import { bulkForms, type BulkMove } from './bulk-forms'
import type { FormAction } from '@/components/ui/form'
import type { ActorRole } from '@/lib/kernel/actor'
import { actionWords } from '@/lib/complaints/rules/labels'
import { stepOf } from '@/lib/complaints/rules/lifecycle'
import type { ComplaintRow } from '@/lib/complaints/case/queries'

const offered: readonly BulkMove[] = ['refer', 'accept', 'inform', 'archive', 'write', 'note']

interface Props {
  rows: readonly ComplaintRow[]
  /** Role of whoever acts. */
  by: ActorRole
  choices: ReferenceChoices
  steps: Readonly<Record<BulkMove | 'undo', FormAction>>
}

/** Deeds that somebody of this role may do; each complaint says whether it was open to it. */
export function BulkForm({ rows, by, choices, steps }: Props) {
  const forms = bulkForms(choices)
  const chosen = rows.map(({ number, version }) => `${number}:${version}`).join(',')
  // By role alone: what fits none of them any more still has to say how it went.
  const open = offered.filter((move) => stepOf(move).by.includes(by))
  return (
    <section aria-labelledby="tindakan" className="rounded-soft border border-line bg-sheet p-4">
      <h2 id="tindakan" className="mb-2 text-lg">
        Tindakan
      </h2>
      {open.length === 0 && (
        <p className="text-ink-soft">Tidak ada yang dapat Anda lakukan sekaligus pada aduan ini.</p>
      )}
      <div className="-mx-3 divide-y divide-line">
        {open.map((move, index) => (
          <DeskForm
            key={move}
            action={steps[move]}
            undo={steps.undo}
            step={move}
            verb={actionWords[move]}
            spec={{ ...forms[move], fixed: { chosen } }}
            first={index === 0}
          />
        ))}
      </div>
    </section>
  )
}
