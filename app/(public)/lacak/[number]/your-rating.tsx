import type { ReactNode } from 'react'
import { Fold } from '@/components/ui/fold'
import type { ComplaintView } from '@/lib/complaints/case/queries'
import { fill } from '@/lib/words/fill'
import type { Words } from '@/lib/words/words'
import { RateForm } from './rate-form'

interface Props {
  complaint: ComplaintView
  words: Pick<Words, 'following' | 'rating'>
}

/** What the citizen thinks of how it was dealt with, as soon as there is an answer. */
export function YourRating({ complaint, words }: Props) {
  const { number, rating, allowedActions } = complaint
  const { why } = words.following.rate
  const mayRate = allowedActions.includes('rate')
  if (!rating && !mayRate) return null
  const score = rating?.score ?? null
  const form = mayRate && (
    <RateForm number={number} score={score} words={{ rating: words.rating, why }} />
  )
  return (
    <section id="nilai" aria-labelledby="nilai-judul" className="space-y-4">
      <h2 id="nilai-judul" className="text-xl">
        {words.rating.title}
      </h2>
      {score === null ? form : <Given score={score} words={words} form={form} />}
    </section>
  )
}

interface GivenProps {
  score: number
  words: Props['words']
  form: ReactNode
}

/** Given once, the form folds away; it can still be changed while the table says so. */
function Given({ score, words, form }: GivenProps) {
  const { given, change } = words.following.rate
  const name = Object.values(words.rating.scores)[score - 1] ?? ''
  return (
    <>
      <p>{fill(given, { nth: score, score: name })}</p>
      {form && <Fold title={change}>{form}</Fold>}
    </>
  )
}
