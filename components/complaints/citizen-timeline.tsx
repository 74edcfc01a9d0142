import {
  Archive,
  Building2,
  CircleCheck,
  CircleSlash,
  Forward,
  Hammer,
  MessageCircleQuestion,
  MessageSquareReply,
  Send,
  Undo2,
} from 'lucide-react'
import type { ReactNode } from 'react'
import { stepOf, type Action } from '@/lib/complaints/lifecycle'
import type { ComplaintView } from '@/lib/complaints/queries'
import { Timeline } from './timeline'

const icons: Readonly<Record<Action, ReactNode>> = {
  submit: <Send />,
  askBack: <MessageCircleQuestion />,
  complete: <Send />,
  refer: <Forward />,
  archive: <Archive />,
  accept: <Hammer />,
  sendBack: <Undo2 />,
  inform: <MessageSquareReply />,
  answer: <MessageSquareReply />,
  handOver: <Building2 />,
  relay: <MessageSquareReply />,
  reclaim: <Undo2 />,
  close: <CircleCheck />,
  dispute: <Undo2 />,
  reopen: <Undo2 />,
  withdraw: <CircleSlash />,
  note: <MessageSquareReply />,
}

/** All that has happened, told to whoever filed it. */
export function CitizenTimeline({ complaint }: { complaint: ComplaintView }) {
  const { timeline, timeZone } = complaint
  return (
    <section aria-labelledby="perjalanan" className="space-y-4">
      <h2 id="perjalanan" className="text-xl">
        Perjalanan aduan
      </h2>
      <Timeline
        timeZone={timeZone}
        entries={timeline.map(({ sequence, at, action, sentence, message }) => ({
          id: sequence,
          at,
          who: whoDid(action),
          sentence,
          message: message ?? undefined,
          icon: icons[action],
        }))}
      />
    </section>
  )
}

/** The sentence names the agency; here stands only on whose side it happened. */
function whoDid(action: Action): string {
  const { by } = stepOf(action)
  if (by.includes('clock')) return 'Kesah'
  if (by.includes('citizen')) return 'Anda'
  return by.includes('officer') ? 'Petugas instansi' : 'Petugas aduan'
}
