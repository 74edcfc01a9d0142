import { randomBytes } from 'node:crypto'
import type { Prisma } from '@/prisma/generated/client'
import type { Actor } from '@/lib/kernel/actor'
import { complaintNumberFrom } from '@/lib/kernel/crockford'
import { DomainError } from '@/lib/kernel/errors'
import { wake } from '@/lib/platform/queue'
import { transaction, type Transaction } from '@/lib/platform/transaction'
import { sealIdentity } from '@/lib/accounts/identity'
import { lockDraft } from '@/lib/attachments/commands/lock-draft'
import { lifecycle } from '@/lib/complaints/lifecycle'
import { openDraft } from '@/lib/complaints/drafts'
import type { ContactInput, DraftContent, FilledForm } from '@/lib/complaints/input'
import { codeFor, codeHash } from '@/lib/complaints/secret-code'
import { recordEvent } from '@/lib/complaints/commands/record-event'
import { readClockRules, startClocks } from '@/lib/complaints/commands/wind-clocks'

/** Kept so that the receipt can be shown again; its content is gone. */
const sentDraftKeptFor = 24 * 60 * 60 * 1000

export interface Submission {
  readonly number: string
}

/**
 * Sends a draft. The same draft sent again, or fifty times at once, is one complaint: whoever comes
 * second waits for the lock on the draft and gets the same number.
 * @throws {DomainError} `draft_expired` when there is no such draft any more; `draft_incomplete`
 */
export async function submit(actor: Actor, now: Date): Promise<Submission> {
  if (!('draftId' in actor)) throw new DomainError('not_allowed')
  const rules = await readClockRules(actor)
  return transaction(async (tx) => {
    const draft = await lockDraft(actor, tx)
    if (!draft) throw new DomainError('draft_expired')
    if (draft.complaintId !== null) return sentBefore(tx, draft.governmentId, draft.complaintId)
    const complaint = await createComplaint(tx, draft, actor.reporterId, now)
    const { id: complaintId, class: ofClass } = complaint
    const names = lifecycle.submit.starts
    await startClocks(actor, tx, { complaintId, class: ofClass, names, rules, now })
    await emptyDraft(tx, draft, complaintId, now)
    const reporter = { ...actor, reporterId: complaint.reporterId }
    await recordEvent(reporter, tx, complaint, 'submit', { facts: { channel: 'web' } }, now)
    await wake(tx)
    return { number: complaint.number }
  })
}

type Draft = Prisma.DraftModel

async function sentBefore(tx: Transaction, governmentId: string, id: string): Promise<Submission> {
  return tx.complaint.findUniqueOrThrow({
    where: { governmentId_id: { governmentId, id } },
    select: { number: true },
  })
}

async function createComplaint(
  tx: Transaction,
  draft: Draft,
  reporterId: string | null,
  now: Date,
) {
  const { governmentId, id: submissionId } = draft
  const { story, place, contact } = complete(openDraft(draft))
  const identityId = await keepIdentity(tx, governmentId, contact, now)
  return tx.complaint.create({
    data: {
      governmentId,
      submissionId,
      number: await unusedNumber(tx, governmentId),
      codeHash: codeHash(submissionId, codeFor(submissionId)),
      status: lifecycle.submit.to,
      class: 'complaint',
      description: story.description,
      occurredOn: story.occurredOn ? new Date(story.occurredOn) : null,
      landmark: place.landmark || null,
      nowhere: place.nowhere,
      kelurahanCode: place.kelurahan ?? null,
      latitude: place.latitude ?? null,
      longitude: place.longitude ?? null,
      categoryCode: place.category ?? null,
      privacy: contact.privacy,
      hideContent: contact.hideContent,
      channel: 'web',
      identityId,
      reporterId: contact.privacy === 'anonymous' ? null : reporterId,
      receivedAt: now,
      changedAt: now,
    },
  })
}

function complete(content: DraftContent): FilledForm {
  const { story, place, contact } = content
  if (!story || !place || !contact) throw new DomainError('draft_incomplete')
  return { story, place, contact }
}

/** Nothing is kept of someone who files anonymously or leaves no contact. */
async function keepIdentity(
  tx: Transaction,
  governmentId: string,
  { privacy, name, phone, email }: ContactInput,
  now: Date,
): Promise<string | null> {
  if (privacy === 'anonymous' || !(name ?? phone ?? email)) return null
  const details = { name: name ?? null, phone: phone ?? null, email: email ?? null }
  return sealIdentity(tx, governmentId, details, now)
}

/** 35 random bits: a second draw is rare, a third one rarer than a defect elsewhere. */
async function unusedNumber(tx: Transaction, governmentId: string): Promise<string> {
  const number = complaintNumberFrom(randomBytes(5))
  const taken = await tx.complaint.findUnique({
    where: { governmentId_number: { governmentId, number } },
    select: { id: true },
  })
  return taken ? unusedNumber(tx, governmentId) : number
}

async function emptyDraft(
  tx: Transaction,
  { governmentId, id }: Draft,
  complaintId: string,
  now: Date,
): Promise<void> {
  await tx.draft.update({
    where: { governmentId_id: { governmentId, id } },
    data: {
      keyId: null,
      wrappedKey: null,
      ciphertext: null,
      complaintId,
      sentAt: now,
      expiresAt: new Date(now.getTime() + sentDraftKeptFor),
    },
  })
  await tx.attachment.updateMany({
    where: { governmentId, draftId: id },
    data: { complaintId, draftId: null },
  })
}
