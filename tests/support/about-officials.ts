// Complaints about officials, and the ways by which one could try to show them to others.

import { db } from '@/lib/platform/db'
import { findComplaint } from '@/lib/complaints/case/queries'
import { undo } from '@/lib/complaints/commands/beside/undo'
import { askBack } from '@/lib/complaints/commands/steps/ask-back'
import { complete } from '@/lib/complaints/commands/steps/complete'
import { handOver } from '@/lib/complaints/commands/steps/hand-over'
import { involve } from '@/lib/complaints/commands/steps/involve'
import { merge } from '@/lib/complaints/commands/steps/merge'
import { reclaim } from '@/lib/complaints/commands/steps/reclaim'
import { refer } from '@/lib/complaints/commands/steps/refer'
import { sendBack } from '@/lib/complaints/commands/steps/send-back'
import { separate } from '@/lib/complaints/commands/steps/separate'
import { share } from '@/lib/complaints/commands/steps/share'
import { split } from '@/lib/complaints/commands/steps/split'
import type { Cast } from './cast'
import { deeds, referral, words } from './deeds'
import { file, tuesday, type Filed } from './world'

export function accuse(): Promise<Filed> {
  return file(tuesday, { place: { landmark: 'Kantor lurah', nowhere: false, official: 'yes' } })
}

/** Of those who have nothing to do with officials. */
export async function outsidersWhoSee(cast: Cast, { number }: Filed): Promise<string[]> {
  const { citra, dodi, eka, lina, fajar, gita } = cast
  const people = Object.entries({ citra, dodi, eka, lina, fajar, gita })
  const views = await Promise.all(
    people.map(async ([name, who]) => [name, await findComplaint(who, number, tuesday)] as const),
  )
  return views.flatMap(([name, view]) => (view ? [name] : []))
}

/** The inspectorate's word that it is not about officials. */
export const released = { agency: 'DBMSDA', reason: words.reason, ground: 'ordinary' } as const

const because = { reason: words.reason }
const aboutOfficials = referral({ agency: 'INSPEKTORAT', class: 'oversight' })

/** The steps by which one could get around the rule, each by whoever would try. */
export function waysRound(
  cast: Cast,
  one: Filed,
  other: Filed,
): Record<string, (at: Date) => Promise<unknown>> {
  const { budi, citra, indra, clock } = cast
  const { number, holder } = one
  return {
    raise: (at) => refer(budi, number, aboutOfficials, at),
    lower: (at) => refer(budi, number, referral(), at),
    lowerAlone: (at) => refer(indra, number, referral(), at),
    sayOrdinary: (at) => sendBack(indra, number, released, at),
    sayOrdinaryElsewhere: (at) => sendBack(citra, number, released, at),
    sayOutside: (at) => sendBack(indra, number, { ...released, ground: 'outside' }, at),
    sendBack: (at) => sendBack(indra, number, { agency: 'DBMSDA', ...because }, at),
    sendBackElsewhere: (at) => sendBack(citra, number, { agency: 'DLH', ...because }, at),
    help: (at) => involve(budi, number, { agency: 'DLH', ...because }, at),
    merge: (at) => merge(budi, number, { lead: other.number }, at),
    separate: (at) => separate(budi, number, because, at),
    share: (at) => share(clock, number, at),
    split: (at) => split(budi, number, { story: words.story }, at),
    answer: (at) => deeds.answer(indra, number, at),
    answerElsewhere: (at) => deeds.answer(citra, number, at),
    dispute: (at) => deeds.dispute(holder, number, at),
    askBack: (at) => askBack(budi, number, because, at),
    complete: (at) => complete(holder, number, because, at),
    outside: (at) => handOver(budi, number, { agency: 'BPBATAM', ...because }, at),
    reclaim: (at) => reclaim(budi, number, because, at),
    undo: (at) => undo(budi, number, new Date(at.getTime() - 55_000)),
    undoBack: (at) => undo(indra, number, new Date(at.getTime() - 55_000)),
  }
}

interface Told {
  action: string
  agencyCode: string | null
  userId: string | null
  facts: Record<string, unknown>
}

/** What is written down of it and has not been taken back. */
async function standing({ id }: Filed): Promise<Told[]> {
  const events = await db().event.findMany({
    where: { complaintId: id },
    orderBy: { sequence: 'asc' },
  })
  const all = events.map((event) => ({ ...event, facts: event.payload as Record<string, unknown> }))
  const undone = all.map(({ facts }) => facts['undoes'])
  return all.filter(
    ({ sequence, action }) => !undone.includes(Number(sequence)) && action !== 'undo',
  )
}

/** Who of the inspectorate has said last, with this step, that it is not about officials. */
function saidWith({ action, agencyCode, userId, facts }: Told, before: string | null) {
  if (action === 'refer') return null
  if (action !== 'sendBack') return before
  return agencyCode === 'INSPEKTORAT' && facts['ground'] === 'ordinary' ? userId : null
}

/** Whether, as written down, it complains of officials and no two of two offices have opened it since. */
export async function isShut(filed: Filed): Promise<boolean> {
  let said: string | null = null
  let [isAboutOfficials, isOpened] = [false, false]
  for (const told of await standing(filed)) {
    if (told.action === 'refer') isOpened ||= said !== null && said !== told.userId
    if (told.facts['class'] === 'oversight') [isAboutOfficials, isOpened] = [true, false]
    said = saidWith(told, said)
  }
  return isAboutOfficials && !isOpened
}
