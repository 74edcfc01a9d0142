import {
  Archive,
  CalendarPlus,
  Handshake,
  Merge,
  Split,
  Building2,
  Camera,
  CircleCheck,
  CircleSlash,
  EyeOff,
  Forward,
  Globe,
  Hammer,
  KeyRound,
  MessageCircleQuestion,
  MessageSquareReply,
  ScanEye,
  Send,
  ShieldCheck,
  Star,
  Undo2,
} from 'lucide-react'
import type { ReactNode } from 'react'
import { agencyRoles, type ActorRole } from '@/lib/kernel/actor'
import type { Action } from '@/lib/complaints/rules/lifecycle'
import type { ComplaintView, TimelineEntry } from '@/lib/complaints/case/queries'
import type { Language, Words } from '@/lib/words/words'
import { isSaid, storyOf } from '@/components/complaints/citizen-story'
import { Timeline } from '@/components/complaints/timeline'

const icons: Readonly<Record<Action, ReactNode>> = {
  submit: <Send />,
  entrust: <Send />,
  oversee: <Send />,
  askBack: <MessageCircleQuestion />,
  complete: <Send />,
  refer: <Forward />,
  lapse: <Archive />,
  takeUp: <Send />,
  archive: <Archive />,
  contest: <Undo2 />,
  accept: <Hammer />,
  sendBack: <Undo2 />,
  sendUp: <Undo2 />,
  arbitrate: <Forward />,
  cede: <Building2 />,
  inform: <MessageSquareReply />,
  propose: <MessageSquareReply />,
  decline: <MessageSquareReply />,
  answer: <MessageSquareReply />,
  postpone: <CalendarPlus />,
  resume: <Hammer />,
  promise: <Handshake />,
  prompt: <Handshake />,
  callIn: <Handshake />,
  affirm: <CircleCheck />,
  breach: <Undo2 />,
  involve: <Handshake />,
  contribute: <MessageSquareReply />,
  assign: <Hammer />,
  extend: <CalendarPlus />,
  reclass: <CalendarPlus />,
  merge: <Merge />,
  share: <MessageSquareReply />,
  separate: <Split />,
  split: <Split />,
  check: <Building2 />,
  handOver: <Building2 />,
  relay: <MessageSquareReply />,
  reclaim: <Undo2 />,
  close: <CircleCheck />,
  dispute: <Undo2 />,
  appeal: <Undo2 />,
  sustain: <Undo2 />,
  overrule: <CircleCheck />,
  inspect: <CircleCheck />,
  recall: <Undo2 />,
  reopen: <Undo2 />,
  press: <Undo2 />,
  withdraw: <CircleSlash />,
  add: <Send />,
  write: <MessageSquareReply />,
  note: <MessageSquareReply />,
  rate: <Star />,
  protect: <ShieldCheck />,
  reveal: <ScanEye />,
  reissue: <KeyRound />,
  release: <Camera />,
  publish: <Globe />,
  undo: <Undo2 />,
  remind: <Undo2 />,
  escalate: <Undo2 />,
  mirror: <Undo2 />,
  withhold: <EyeOff />,
  unpublish: <EyeOff />,
}

interface Props {
  complaint: ComplaintView
  words: Pick<Words, 'following' | 'story' | 'status'>
  language: Language
}

/** All that has happened, told to whoever filed it. */
export function CitizenTimeline({ complaint, words, language }: Props) {
  const { timeline, timeZone } = complaint
  return (
    <section aria-labelledby="perjalanan" className="space-y-4">
      <h2 id="perjalanan" className="text-xl">
        {words.following.journey}
      </h2>
      <Timeline
        timeZone={timeZone}
        language={language}
        entries={timeline.map((entry) => ({
          id: entry.sequence,
          at: entry.at,
          who: words.following.who[sideOf(entry.role)],
          sentence: storyOf(entry, words),
          message: reasonOf(entry),
          icon: icons[entry.action],
        }))}
      />
    </section>
  )
}

/** What was said stands in the talk, why data were opened beside who opened them. */
function reasonOf(entry: TimelineEntry): string | undefined {
  return isSaid(entry) || entry.action === 'reveal' ? undefined : (entry.message ?? undefined)
}

/** The sentence names the agency; here stands only on whose side it happened. */
function sideOf(role: ActorRole): keyof Words['following']['who'] {
  if (role === 'clock') return 'itself'
  if (role === 'citizen') return 'you'
  return agencyRoles.some((known) => known === role) ? 'agency' : 'city'
}
