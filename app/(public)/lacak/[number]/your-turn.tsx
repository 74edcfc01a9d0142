import type { ReactNode } from 'react'
import { AnswerBox } from './answer-box'
import { formatDay } from '@/lib/kernel/format'
import type { ComplaintView } from '@/lib/complaints/case/queries'
import type { Action } from '@/lib/complaints/rules/lifecycle'
import { fill } from '@/lib/words/fill'
import type { Language, Words } from '@/lib/words/words'
import {
  AffirmForm,
  AppealForm,
  BreachForm,
  CloseForm,
  CompleteForm,
  ContestForm,
  DisputeForm,
  PressForm,
  ReopenForm,
  TakeUpForm,
} from './deed-forms'

type DeedForm = (number: string, words: Words['following']) => ReactNode

const forms: Partial<Record<Action, DeedForm>> = {
  complete: (number, { complete }) => <CompleteForm number={number} words={complete} />,
  close: (number, { close }) => <CloseForm number={number} words={close} />,
  dispute: (number, { dispute }) => <DisputeForm number={number} words={dispute} />,
  reopen: (number, { dispute }) => <ReopenForm number={number} words={dispute} />,
  press: (number, { dispute }) => <PressForm number={number} words={dispute} />,
  takeUp: (number, { complete }) => <TakeUpForm number={number} words={complete} />,
  appeal: (number, { dispute }) => <AppealForm number={number} words={dispute} />,
  affirm: (number, { promises }) => <AffirmForm number={number} words={promises} />,
  breach: (number, { promises }) => <BreachForm number={number} words={promises} />,
  contest: (number, { contest }) => <ContestForm number={number} words={contest} />,
}

interface Props {
  complaint: ComplaintView
  words: Pick<Words, 'following' | 'story' | 'status'>
  language: Language
}

/** What was said last to the citizen, and what he can say to it; nothing while others have the turn. */
export function YourTurn({ complaint, words, language }: Props) {
  const { number, allowedActions, clocks, timeZone } = complaint
  const contestable = clocks.find(({ name }) => name === 'contest')
  const open = allowedActions.filter((action) => action in forms)
  if (open.length === 0) return null
  return (
    <section aria-labelledby="giliran" className="space-y-6">
      <AnswerBox complaint={complaint} words={words} />
      {contestable && (
        <p>
          {fill(words.following.contest.until, {
            day: formatDay(contestable.dueAt, timeZone, language),
          })}
        </p>
      )}
      {open.map((action) => (
        <div key={action}>
          {action === 'affirm' && (
            <p className="mb-2 font-semibold">{words.following.promises.asked}</p>
          )}
          {forms[action]?.(number, words.following)}
        </div>
      ))}
    </section>
  )
}
