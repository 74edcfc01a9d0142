import { randomUUID } from 'node:crypto'
import type { Actor } from '@/lib/kernel/actor'
import type { Transaction } from '@/lib/platform/transaction'
import type { SplitInput } from '@/lib/complaints/case/step-input'
import { lifecycle } from '@/lib/complaints/rules/lifecycle'
import { filedFacts } from '@/lib/complaints/filing/filed-facts'
import { codeFor, codeHash } from '@/lib/complaints/filing/secret-code'
import { unusedNumber } from '@/lib/complaints/commands/door/file-complaint'
import {
  perform,
  type LockedComplaint,
  type Performed,
} from '@/lib/complaints/commands/door/perform'
import { recordEvent } from '@/lib/complaints/commands/door/record-event'
import { readClockRules, startClocks } from '@/lib/complaints/commands/door/wind-clocks'
import type { ClockRules } from '@/lib/complaints/rules/clock-runs'

/**
 * Records a part of a complaint as one of its own: same person, place and protection, another
 * matter. The citizen reads what was recorded, and follows both from one page.
 */
export async function split(
  actor: Actor,
  number: string,
  input: SplitInput,
  now: Date,
): Promise<Performed> {
  const rules = await readClockRules(actor)
  return perform(actor, number, 'split', now, {
    expected: input.version,
    message: { body: input.story, forCitizen: true },
    effect: (tx, complaint) => record(actor, tx, { complaint, input, rules, now }),
  })
}

interface Part {
  complaint: LockedComplaint
  input: SplitInput
  rules: ClockRules
  now: Date
}

async function record(
  actor: Actor,
  tx: Transaction,
  { complaint, input, rules, now }: Part,
): Promise<void> {
  const { governmentId, receivedAt, channel } = complaint
  const submissionId = randomUUID()
  const part = await tx.complaint.create({
    data: {
      governmentId,
      submissionId,
      number: await unusedNumber(actor, tx),
      codeHash: codeHash(submissionId, codeFor(submissionId)),
      status: lifecycle.submit.to,
      class: complaint.class,
      description: input.story,
      categoryCode: input.category ?? null,
      splitFromId: complaint.id,
      ...shared(complaint),
      channel,
      receivedAt,
      changedAt: now,
    },
  })
  const { id: complaintId, class: ofClass } = part
  const names = lifecycle.submit.starts
  await startClocks(actor, tx, { complaintId, class: ofClass, names, rules, now })
  const facts = { ...filedFacts(part), from: complaint.number }
  await recordEvent(actor, tx, part, 'submit', { facts }, now)
}

/** Who complains, where, and how much of that may be known. */
function shared({
  occurredOn,
  landmark,
  nowhere,
  kelurahanCode,
  latitude,
  longitude,
  privacy,
  hideContent,
  accusedCode,
  language,
  identityId,
  reporterId,
}: LockedComplaint) {
  return {
    ...{ occurredOn, landmark, nowhere, kelurahanCode, latitude, longitude },
    ...{ privacy, hideContent, accusedCode, language, identityId, reporterId },
  }
}
