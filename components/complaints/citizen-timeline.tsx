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
import { agencyRoles, type ActorRole } from '@/lib/kernel/actor'
import type { Action } from '@/lib/complaints/lifecycle'
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
        entries={timeline.map(({ sequence, at, action, role, sentence, message }) => ({
          id: sequence,
          at,
          who: whoDid(role),
          sentence,
          message: message ?? undefined,
          icon: icons[action],
        }))}
      />
    </section>
  )
}

/** The sentence names the agency; here stands only on whose side it happened. */
function whoDid(role: ActorRole): string {
  if (role === 'clock') return 'Kesah'
  if (role === 'citizen') return 'Anda'
  return agencyRoles.some((known) => known === role) ? 'Petugas instansi' : 'Petugas aduan'
}
