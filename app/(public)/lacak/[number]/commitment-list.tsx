import { formatDay } from '@/lib/kernel/format'
import type { CommitmentView } from '@/lib/complaints/case/queries'
import { fill } from '@/lib/words/fill'
import type { Language, Words } from '@/lib/words/words'

interface Props {
  commitments: readonly CommitmentView[]
  words: Pick<Words, 'following' | 'status'>
  language: Language
}

/** What was promised to the citizen, until which day, and what came of it. */
export function CommitmentList({ commitments, words, language }: Props) {
  const standing = commitments.filter(({ state }) => state !== 'void')
  const { promises: said } = words.following
  if (standing.length === 0) return null
  return (
    <section aria-labelledby="janji" className="space-y-3">
      <h2 id="janji" className="text-xl">
        {said.title}
      </h2>
      <ul className="space-y-2">
        {standing.map(({ id, agencyName, dueOn, waitsFor, state }) => (
          <li key={id}>
            {fill(said[waitsFor ?? 'until'], {
              agency: agencyName ?? words.status.someAgency,
              day: formatDay(dueOn, language),
            })}
            {state === 'kept' && <strong> {said.kept}</strong>}
            {state === 'broken' && <strong> {said.broken}</strong>}
          </li>
        ))}
      </ul>
    </section>
  )
}
