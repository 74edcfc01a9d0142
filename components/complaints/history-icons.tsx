import {
  Archive,
  CircleCheck,
  CircleX,
  Forward,
  Hammer,
  Landmark,
  MessageCircleQuestionMark,
  MessageSquareReply,
  Megaphone,
  Reply,
  RotateCcw,
  Send,
  StickyNote,
  Undo2,
} from 'lucide-react'
import type { ReactNode } from 'react'
import type { Action } from '@/lib/complaints/lifecycle'

export const historyIcons: Readonly<Record<Action, ReactNode>> = {
  submit: <Send />,
  askBack: <MessageCircleQuestionMark />,
  complete: <Reply />,
  refer: <Forward />,
  archive: <Archive />,
  accept: <Hammer />,
  sendBack: <Undo2 />,
  inform: <Megaphone />,
  answer: <MessageSquareReply />,
  handOver: <Landmark />,
  relay: <MessageSquareReply />,
  reclaim: <Undo2 />,
  close: <CircleCheck />,
  dispute: <RotateCcw />,
  reopen: <RotateCcw />,
  withdraw: <CircleX />,
  note: <StickyNote />,
}
