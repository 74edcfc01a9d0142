import {
  Archive,
  CalendarClock,
  CircleCheck,
  Forward,
  Hammer,
  Inbox,
  Landmark,
  Merge,
  MessageCircleQuestionMark,
  MessageSquareReply,
  Undo2,
} from 'lucide-react'
import type { ReactNode } from 'react'
import { StatusBadge } from '@/components/complaints/status-badge'
import type { Tone } from '@/components/ui/tone'
import { deskStatus } from '@/lib/complaints/rules/labels'
import type { Status } from '@/lib/complaints/rules/lifecycle'
import { turnIn } from '@/lib/complaints/rules/states'

/** `held`: someone else has the turn. */
const looks: Readonly<Record<Status, { tone: Tone; icon: ReactNode }>> = {
  submitted: { tone: 'sea', icon: <Inbox /> },
  incomplete: { tone: 'held', icon: <MessageCircleQuestionMark /> },
  referred: { tone: 'sea', icon: <Forward /> },
  in_progress: { tone: 'sea', icon: <Hammer /> },
  postponed: { tone: 'held', icon: <CalendarClock /> },
  handed_over: { tone: 'held', icon: <Landmark /> },
  answered: { tone: 'held', icon: <MessageSquareReply /> },
  closed: { tone: 'ok', icon: <CircleCheck /> },
  archived: { tone: 'plain', icon: <Archive /> },
  withdrawn: { tone: 'plain', icon: <Undo2 /> },
  merged: { tone: 'sea', icon: <Merge /> },
}

/** What is submitted again, and waits for somebody above. */
const above: Readonly<Record<string, string>> = {
  arbiter: 'Perlu keputusan',
  validator: 'Disengketakan',
}

interface Props {
  status: Status
  /** On whose account it is submitted again, or who decides on it. */
  returnedBy?: string | null
}

/** Where a complaint stands, as the desk calls it. */
export function DeskStatus({ status, returnedBy }: Props) {
  const decided = turnIn(status) === 'verifier' ? above[returnedBy ?? ''] : undefined
  return <StatusBadge label={decided ?? deskStatus[status]} {...looks[status]} />
}
