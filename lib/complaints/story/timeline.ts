// What has happened, step by step. The citizen is told everything that concerns him, in words of his
// own language (the catalogue's `story`), and nothing of what staff say among themselves.

import type { Prisma } from '@/prisma/generated/client'
import type { Actor, ActorRole } from '@/lib/kernel/actor'
import type { AgencyView } from '@/lib/agencies/reference/queries'
import { callers } from '@/lib/agencies/rules/escalation'
import { callerLabels } from '@/lib/agencies/rules/labels'
import { clockWords, deskStory } from '@/lib/complaints/rules/labels'
import { actions, clockNames, type Action } from '@/lib/complaints/rules/lifecycle'
import { isCitizenNews } from '@/lib/complaints/rules/citizen-news'
import { nameOf } from '@/lib/complaints/story/complaint-row'

export interface TimelineEntry {
  /** Position in the government's chain of events, as text: a bigint. */
  sequence: string
  at: Date
  action: Action
  /** Who did it, as a role; `agencyName` is that of an officer. */
  role: ActorRole
  agencyName: string | null
  /** Name of the agency that the step is about. */
  subject: string | null
  /** What the desk reads; the citizen's sentence is made of the catalogue's. */
  sentence: string | null
  message: string | null
  /** Told apart at the desk: the citizen reads this message too. */
  forCitizen: boolean
  /** Taken back before anybody was told. */
  isUndone: boolean
  /** What went with the message. */
  evidence: EvidenceView[]
}

/** A photo or document that an agency added. */
export interface EvidenceView {
  id: string
  mediaType: string
  /** In pixels; 0 for a document. */
  width: number
  height: number
  removed: string[]
}

interface Source {
  events: readonly Prisma.EventModel[]
  messages: readonly Prisma.MessageModel[]
  attachments?: readonly (EvidenceView & { messageId: string | null })[]
}

export function timelineOf(
  actor: Actor,
  { events, messages, attachments = [] }: Source,
  agencies: readonly AgencyView[],
): TimelineEntry[] {
  const isCitizen = actor.role === 'citizen'
  const standing = standingOf(events)
  return events.flatMap((event) => {
    const action = actions.find((known) => known === event.action)
    const isUndone = !standing.includes(event)
    if (!action || (isCitizen && (isUndone || !isCitizenNews(action)))) return []
    const sofar = standing.filter(({ sequence }) => sequence < event.sequence)
    const subject = nameOf(agencies, agencyIn([...sofar, event], isCitizen))
    const said = messages.find(({ id }) => id === factsOf(event)['message'])
    const message = readable(said, isCitizen)
    return {
      sequence: event.sequence.toString(),
      at: event.occurredAt,
      action,
      // Only ever written from an actor's role.
      role: event.role as ActorRole,
      agencyName: nameOf(agencies, event.agencyCode),
      subject,
      sentence: isCitizen ? null : sentenceOf(action, event, subject),
      ...message,
      isUndone,
      evidence: message.forCitizen
        ? attachments.filter(({ messageId }) => messageId === said?.id).map(evidenceOf)
        : [],
    }
  })
}

/** As the desk tells it. */
function sentenceOf(action: Action, event: Prisma.EventModel, subject: string | null): string {
  const { clock, calls } = factsOf(event)
  const [ringing, called] = [
    clockNames.find((name) => name === clock),
    callers.find((caller) => caller === calls),
  ]
  if (action === 'escalate' && ringing && called) {
    return `${clockWords[ringing]}: ${callerLabels[called]} dipanggil`
  }
  return deskStory[action](subject ?? 'instansi terkait')
}

/** Of a file what is shown: not who brought it, nor what it belongs to. */
export function evidenceOf({ id, mediaType, width, height, removed }: EvidenceView): EvidenceView {
  return { id, mediaType, width, height, removed }
}

/** Without what was taken back, which is as if it had not been. */
export function standingOf<Told extends { sequence: bigint; payload: Prisma.JsonValue }>(
  events: readonly Told[],
): Told[] {
  const undone = events.flatMap(({ payload }) => (payload as Prisma.JsonObject)['undoes'] ?? [])
  return events.filter(({ sequence }) => !undone.includes(Number(sequence)))
}

/** What the last standing answer said; null without one. */
export function lastAnswer({ events, messages }: Source): string | null {
  const answers = standingOf(events).filter(({ action }) =>
    ['answer', 'relay', 'share'].includes(action),
  )
  const last = factsOf(answers.at(-1))['message']
  return messages.find(({ id }) => id === last)?.body ?? null
}

function readable(said: Prisma.MessageModel | undefined, isCitizen: boolean) {
  const hidden = !said || (isCitizen && !said.forCitizen)
  return hidden
    ? { message: null, forCitizen: false }
    : { message: said.body, forCitizen: said.forCitizen }
}

/** The owner named by whoever sent it back last, as long as nobody has forwarded it since. */
export function proposedOwner(events: readonly Prisma.EventModel[]): string | null {
  const moves = standingOf(events).filter(({ action }) =>
    ['refer', 'sendBack', 'sendUp', 'arbitrate', 'cede', 'handOver', 'merge'].includes(action),
  )
  const proposed = factsOf(moves.at(-1))['proposed']
  return typeof proposed === 'string' ? proposed : null
}

/** The agency that the last event is about: the owner proposed among staff, else the last it went to. */
function agencyIn(events: readonly Prisma.EventModel[], isCitizen: boolean): string | null {
  const codes = events.map((event) => factsOf(event)['agency']).filter((code) => code !== undefined)
  const proposed = isCitizen ? undefined : factsOf(events.at(-1))['proposed']
  const code = proposed ?? codes.at(-1)
  return typeof code === 'string' ? code : null
}

function factsOf(event: Prisma.EventModel | undefined): Prisma.JsonObject {
  return (event?.payload ?? {}) as Prisma.JsonObject
}
