import { promiseWords, waitWords } from '@/lib/complaints/labels'
import type { PromiseView } from '@/lib/complaints/queries'
import { formatDay } from '@/lib/kernel/format'

/** What was promised to the citizen, and what came of it, as the desk speaks. */
export function DeskPromises({ promises }: { promises: readonly PromiseView[] }) {
  if (promises.length === 0) return null
  return (
    <section aria-labelledby="janji" className="space-y-2">
      <h2 id="janji" className="text-lg">
        Janji
      </h2>
      <ul className="divide-y divide-line border-y border-line">
        {promises.map(({ id, agencyName, dueOn, waitsFor, state }) => (
          <li key={id} className="py-2">
            <p className="flex flex-wrap justify-between gap-x-4">
              <span className="font-semibold">{formatDay(dueOn)}</span>
              <span className={state === 'broken' ? 'text-late' : 'text-ink-soft'}>
                {promiseWords[state]}
              </span>
            </p>
            <p className="text-ink-soft">
              {agencyName}
              {waitsFor && `, menunggu ${waitWords[waitsFor].toLowerCase()}`}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
