import { Archive, Building2, CalendarClock, CircleCheck, Forward, Hammer } from 'lucide-react'
import { Merge, MessageSquareReply, Send, Split, Undo2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { Timeline } from '@/components/complaints/timeline'
import type { PublishedView } from '@/lib/complaints/square/square-queries'
import { fill } from '@/lib/words/fill'
import type { Language, Words } from '@/lib/words/words'

type Step = PublishedView['steps'][number]

const icons: Readonly<Record<Step['action'], ReactNode>> = {
  submit: <Send />,
  refer: <Forward />,
  accept: <Hammer />,
  sendBack: <Undo2 />,
  sendUp: <Undo2 />,
  arbitrate: <Forward />,
  cede: <Building2 />,
  inform: <MessageSquareReply />,
  answer: <MessageSquareReply />,
  postpone: <CalendarClock />,
  resume: <Hammer />,
  affirm: <CircleCheck />,
  breach: <Undo2 />,
  merge: <Merge />,
  share: <MessageSquareReply />,
  separate: <Split />,
  handOver: <Building2 />,
  relay: <MessageSquareReply />,
  reclaim: <Undo2 />,
  close: <CircleCheck />,
  dispute: <Undo2 />,
  appeal: <Undo2 />,
  sustain: <Undo2 />,
  overrule: <CircleCheck />,
  recall: <Undo2 />,
  reopen: <Undo2 />,
  archive: <Archive />,
  lapse: <Archive />,
  takeUp: <Undo2 />,
  contest: <Undo2 />,
}

const byReporter: readonly Step['action'][] = [
  'submit',
  'dispute',
  'appeal',
  'affirm',
  'breach',
  'reopen',
  'contest',
  'takeUp',
]

interface Props {
  view: PublishedView
  words: Pick<Words, 'square' | 'status'>
  language: Language
}

/** What has happened, as everyone is told it: no word that the citizen wrote on the way. */
export function PublicTimeline({ view, words, language }: Props) {
  const { steps, one, side } = words.square
  return (
    <section aria-labelledby="perjalanan" className="space-y-4">
      <h2 id="perjalanan" className="text-xl">
        {one.journey}
      </h2>
      <Timeline
        timeZone={view.timeZone}
        language={language}
        entries={view.steps.map(({ sequence, at, action, subject }) => ({
          id: sequence,
          at,
          who: byReporter.includes(action) ? side.reporter : side.city,
          sentence: fill(steps[action], { agency: subject ?? words.status.someAgency }),
          icon: icons[action],
        }))}
      />
    </section>
  )
}
