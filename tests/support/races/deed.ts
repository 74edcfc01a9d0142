// How a deed of a race is done, by the real commands.

import { assign } from '@/lib/complaints/commands/steps/assign'
import { refer } from '@/lib/complaints/commands/steps/refer'
import { share } from '@/lib/complaints/commands/steps/share'
import { undo } from '@/lib/complaints/commands/beside/undo'
import { DomainError } from '@/lib/kernel/errors'
import { userIdOf, type Actor } from '@/lib/kernel/actor'
import { db } from '@/lib/platform/db'
import { cast } from '@/tests/support/cast'
import { deedNames, deeds, referral, type DeedName } from '@/tests/support/deeds'
import { agencyFor, type Doing } from '@/tests/support/races/state'

export const raceDeeds = [...deedNames, 'undo'] as const

/** @returns 'done', or the code of the refusal @throws what is no refusal */
export async function attempt(
  { person: { actor }, deed, ofClass }: Doing,
  number: string,
  at: Date,
): Promise<string> {
  try {
    await does(actor, deed, ofClass, number, at)
    return 'done'
  } catch (error) {
    if (error instanceof DomainError) return error.code
    throw error
  }
}

function does(
  actor: Actor,
  deed: Doing['deed'],
  ofClass: Doing['ofClass'],
  number: string,
  at: Date,
): Promise<unknown> {
  if (deed === 'share') return shareAnswer(actor, number, at)
  if (deed === 'undo') return undo(actor, number, at)
  if (deed === 'assign') return assign(actor, number, { person: userIdOf(actor) ?? nobody }, at)
  if (deed !== 'refer') return deeds[deed](actor, number, at)
  return refer(actor, number, referral({ class: ofClass, agency: agencyFor(ofClass) }), at)
}

/** Whatever it is handled with gets an answer first, if it is there to get one. */
async function shareAnswer(actor: Actor, number: string, at: Date): Promise<unknown> {
  const lead = await db().complaint.findFirst({
    where: { status: 'submitted', merged: { some: { number } } },
    select: { number: true },
  })
  if (lead) {
    await deeds.refer(cast.budi, lead.number, at)
    await deeds.answer(cast.citra, lead.number, at)
  }
  return share(actor, number, at)
}

const nobody = '00000000-0000-4000-8000-000000000000'

/**
 * What a command asks besides what was decided for its step: it may refuse with these where the step
 * itself is open.
 */
export const alsoRefuses: Partial<Record<DeedName, readonly string[]>> = {
  refer: [
    ...['agency_is_accused', 'oversight_needs_inspectorate', 'oversight_not_released'],
    'lengthening_needs_supervisor',
  ],
  affirm: ['no_promise_due'],
  breach: ['no_promise_due'],
  escalate: ['changed_meanwhile'],
  answer: ['needs_approval'],
  propose: ['not_allowed'],
  decline: ['not_allowed'],
  mirror: ['not_public'],
  handOver: ['oversight_not_released', 'agency_is_accused'],
  involve: ['holds_it_already', 'oversight_needs_inspectorate'],
  assign: ['unknown_person'],
  extend: ['extended_before'],
  merge: ['unknown_lead'],
  share: ['reason_required', 'changed_meanwhile'],
  protect: ['less_private'],
  reveal: ['not_allowed'],
  release: ['not_found'],
  publish: ['not_public'],
  unpublish: ['not_public'],
  withhold: ['not_allowed'],
}
