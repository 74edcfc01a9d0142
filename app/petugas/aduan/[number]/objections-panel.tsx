import { ObjectionDecisionForm } from './objection-decision-form'
import type { FormAction } from '@/components/ui/form'
import type { ObjectionView } from '@/lib/complaints/inbox/queries'
import { formatMoment } from '@/lib/kernel/format'

interface Props {
  objections: readonly ObjectionView[]
  number: string
  timeZone: string
  action: FormAction
}

/** Those that wait for a decision; without one this takes no room. */
export function ObjectionsPanel({ objections, number, timeZone, action }: Props) {
  if (objections.length === 0) return null
  return (
    <section aria-labelledby="keberatan" className="space-y-3 border-l-4 border-soon pl-3">
      <h3 id="keberatan" className="text-base font-semibold">
        Keberatan dari orang yang disebut
      </h3>
      <ul className="space-y-4">
        {objections.map(({ id, body, createdAt, objector }) => (
          <li key={id} className="max-w-prose space-y-2">
            <p className="text-sm text-ink-soft">
              {[formatMoment(createdAt, timeZone), ...contactOf(objector)].join(' · ')}
            </p>
            <p className="wrap-anywhere whitespace-pre-line">{body}</p>
            <ObjectionDecisionForm action={action} number={number} objection={id} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function contactOf(objector: ObjectionView['objector']): string[] {
  if (!objector) return ['tanpa nama']
  return [objector.name, objector.phone, objector.email].filter((detail) => detail !== null)
}
