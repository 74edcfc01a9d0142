import type { Action, Status } from '@/lib/complaints/rules/lifecycle'
import type { ComplaintView } from '@/lib/complaints/case/queries'
import { fill } from '@/lib/words/fill'
import type { Words } from '@/lib/words/words'
import { AnswerQuote } from '@/components/desk/answer-quote'
import { storyOf } from '@/components/complaints/citizen-story'
import { EvidenceList } from '@/components/photos/evidence-list'
import { endedUnanswered, withAnswer } from '@/lib/complaints/rules/states'

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
  const { number, outcome, timeline, status } = complaint
  const { turn } = words.following
  const said = timeline.findLast(({ action }) => asking[status]?.includes(action))
  return (
    <>
      <h2 id="giliran" className="text-xl">
        {questionIn(turn, status)}
      </h2>
      {said?.message && (
        <AnswerQuote
          caption={storyOf(said, words)}
          outcome={outcome && fill(turn.outcome, { outcome: words.status.outcomes[outcome] })}
          evidence={
            <EvidenceList
              evidence={said.evidence}
              folder={`/lacak/${number}/foto`}
              words={turn.evidence}
            />
          }
        >
          {said.message}
        </AnswerQuote>
      )}
    </>
  )
}

function questionIn(turn: Words['following']['turn'], status: Status): string {
  if (withAnswer.includes(status)) return turn.answered
  return endedUnanswered.includes(status) ? turn.archived : turn.asked
}
