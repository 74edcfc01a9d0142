import {
  Archive,
  Building2,
  CalendarClock,
  CircleCheck,
  CircleSlash,
  Forward,
  Hammer,
  Hourglass,
  Merge,
  MessageSquareReply,
  SearchCheck,
} from 'lucide-react'
import type { ReactNode } from 'react'
import type { Tone } from '@/components/ui/tone'
import type { Status } from '@/lib/complaints/rules/lifecycle'
import type { ComplaintView } from '@/lib/complaints/case/queries'
import { fill } from '@/lib/words/fill'
import type { Words } from '@/lib/words/words'
import { ComplaintNumber } from './complaint-number'
import { StatusBadge } from './status-badge'
import { states } from '@/lib/complaints/rules/states'

export const looks: Readonly<Record<Status, { tone: Tone; icon: ReactNode }>> = {
  submitted: { tone: 'sea', icon: <SearchCheck /> },
  incomplete: { tone: 'held', icon: <Hourglass /> },
  referred: { tone: 'sea', icon: <Forward /> },
  in_progress: { tone: 'sea', icon: <Hammer /> },
  postponed: { tone: 'held', icon: <CalendarClock /> },
  handed_over: { tone: 'held', icon: <Building2 /> },
  answered: { tone: 'soon', icon: <MessageSquareReply /> },
  closed: { tone: 'ok', icon: <CircleCheck /> },
  archived: { tone: 'plain', icon: <Archive /> },
  withdrawn: { tone: 'plain', icon: <CircleSlash /> },
  merged: { tone: 'sea', icon: <Merge /> },
}

interface Props {
  complaint: ComplaintView
  government: string
  words: Pick<Words, 'status' | 'following'>
}

/** Where the complaint stands and in whose hands, before anything else. */
export function CitizenStatus({ complaint, government, words }: Props) {
  const { number, status, holderName, title } = complaint
  const inHand = fill(words.status.hands[status], { agency: holderName ?? government })
  return (
    <div data-status={status} className="space-y-3">
      <p className="text-ink-soft">
        {words.following.complaint} <ComplaintNumber value={number} />
      </p>
      <h1 className="text-2xl">{title}</h1>
      <StatusBadge label={labelOf(status, holderName, words.status)} {...looks[status]} />
      <p className="text-lg">{inHand}</p>
    </div>
  )
}

function labelOf(status: Status, agency: string | null, words: Words['status']): string {
  return states[status].agencyBox === 'baru' && agency !== null
    ? fill(words.referredTo, { agency })
    : words.names[status]
}
