import type { Action, Status } from '@/lib/complaints/lifecycle'
import type { ComplaintView } from '@/lib/complaints/queries'
import { fill } from '@/lib/words/fill'
import type { Words } from '@/lib/words/words'
import { storyOf } from './citizen-story'

interface Props {
  complaint: ComplaintView
  words: Pick<Words, 'following' | 'story' | 'status'>
}

/** By which step that was said which waits for the citizen; what both have said since does not hide it. */
const asking: Partial<Record<Status, readonly Action[]>> = {
  incomplete: ['askBack'],
  answered: ['answer', 'relay'],
  archived: ['archive'],
}

/** The words that the citizen is asked to react to, with the question above them. */
export function AnswerBox({ complaint, words }: Props) {
  const { outcome, timeline, status } = complaint
  const { turn } = words.following
  const said = timeline.findLast(({ action }) => asking[status]?.includes(action))
  return (
    <>
      <h2 id="giliran" className="text-xl">
        {questionIn(turn, status)}
      </h2>
      {said?.message && (
        <figure className="border-l-4 border-sea pl-4">
          <figcaption className="text-ink-soft">
            {storyOf(said, words)}{' '}
            {outcome && (
              <strong>{fill(turn.outcome, { outcome: words.status.outcomes[outcome] })}</strong>
            )}
          </figcaption>
          <blockquote className="mt-1 max-w-prose whitespace-pre-line">{said.message}</blockquote>
        </figure>
      )}
    </>
  )
}

function questionIn(turn: Words['following']['turn'], status: Status): string {
  if (status === 'answered') return turn.answered
  return status === 'archived' ? turn.archived : turn.asked
}
