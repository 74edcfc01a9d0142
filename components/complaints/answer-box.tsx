import type { ComplaintView } from '@/lib/complaints/queries'
import { outcomeWords } from '@/lib/complaints/labels'

/** The words that the citizen is asked to react to, with the question above them. */
export function AnswerBox({ complaint }: { complaint: ComplaintView }) {
  const { outcome, timeline, status } = complaint
  const words = timeline.findLast(({ message, forCitizen }) => message !== null && forCitizen)
  return (
    <>
      <h2 id="giliran" className="text-xl">
        {status === 'answered' ? 'Apakah masalahnya sudah selesai?' : 'Kami perlu jawaban Anda'}
      </h2>
      {words && (
        <figure className="border-l-4 border-sea pl-4">
          <figcaption className="text-ink-soft">
            {words.sentence} {outcome && <strong>Hasilnya: {outcomeWords[outcome]}.</strong>}
          </figcaption>
          <blockquote className="mt-1 max-w-prose whitespace-pre-line">{words.message}</blockquote>
        </figure>
      )}
    </>
  )
}
