import { randomBytes } from 'node:crypto'
import type { Prisma } from '@/prisma/generated/client'
import type { Actor } from '@/lib/kernel/actor'
import { complaintNumberFrom } from '@/lib/kernel/crockford'
import { DomainError } from '@/lib/kernel/errors'
import { wake } from '@/lib/platform/queue'
import { transaction, type Transaction } from '@/lib/platform/transaction'
import { findGovernment, listAgencies, listCategories } from '@/lib/agencies/public-queries'
import { recordConsent } from '@/lib/accounts/consent'
import { sealIdentity } from '@/lib/accounts/identity'
import { lockDraft } from '@/lib/attachments/commands/lock-draft'
import { lifecycle } from '@/lib/complaints/lifecycle'
import { wayIn, type WayIn } from '@/lib/complaints/way-in'
import { asFiled } from '@/lib/complaints/as-filed'
import { openDraft } from '@/lib/complaints/drafts'
import type { ContactInput, DraftContent, FilledForm } from '@/lib/complaints/input'
import { contentDigest } from '@/lib/complaints/receipt'
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
export async function submit(actor: Actor, now: Date, language = 'id'): Promise<Submission> {
  if (!('draftId' in actor)) throw new DomainError('not_allowed')
  const [rules, guard] = await Promise.all([readClockRules(actor), readGuard(actor, now)])
  return transaction(async (tx) => {
    const draft = await lockDraft(actor, tx)
    if (!draft) throw new DomainError('draft_expired')
    if (draft.complaintId !== null) return sentBefore(tx, draft.governmentId, draft.complaintId)
    const content = complete(openDraft(draft))
    const way = guard(content.place)
    const origin = { way, language, reporterId: actor.reporterId }
    const complaint = await createComplaint(tx, draft, content, origin, now)
    const { id: complaintId, class: ofClass, agencyCode } = complaint
    const names = lifecycle[way.action].starts
    if (way.action === 'entrust') await referTo(tx, complaint, way.agencyCode, now)
    await startClocks(actor, tx, { complaintId, class: ofClass, names, rules, now })
    await emptyDraft(tx, draft, complaintId, now)
    const reporter = { ...actor, reporterId: complaint.reporterId }
    const agency = complaint.outsideCode ?? agencyCode
    const sent = { channel: 'web', content: contentDigest(complaint) }
    const facts = { ...sent, ...(agency !== null && { agency }) }
    await recordEvent(reporter, tx, complaint, way.action, { facts }, now)
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

/** Tells from the place step which way the complaint goes in, by the data of the day. */
async function readGuard(
  { governmentId }: Actor,
  now: Date,
): Promise<(place: FilledForm['place']) => WayIn> {
  const [government, categories, agencies] = await Promise.all([
    findGovernment(governmentId),
    listCategories(governmentId, now),
    listAgencies(governmentId, now),
  ])
  const guardians = {
    verifier: government.verifierCode,
    overseer: government.overseerCode,
    inspectorate: agencies.find(({ kind }) => kind === 'oversight')?.code ?? null,
  }
  return ({ category, accused }) => {
    const isOversight = categories.some(({ code, oversight }) => code === category && oversight)
    return wayIn(isOversight, accused, guardians)
  }
}

async function referTo(
  tx: Transaction,
  { governmentId, id: complaintId }: { governmentId: string; id: string },
  agencyCode: string,
  referredAt: Date,
): Promise<void> {
  await tx.referral.create({ data: { governmentId, complaintId, agencyCode, referredAt } })
}

interface Origin {
  way: WayIn
  language: string
  reporterId: string | null
}

async function createComplaint(
  tx: Transaction,
  draft: Draft,
  form: FilledForm,
  { way, language, reporterId }: Origin,
  now: Date,
) {
  const { governmentId, id: submissionId } = draft
  const { contact } = form
  const { action, ...held } = way
  const isOversight = action !== 'submit'
  const identityId = await keepIdentity(tx, governmentId, contact, now)
  return tx.complaint.create({
    data: {
      governmentId,
      submissionId,
      number: await unusedNumber(tx, governmentId),
      codeHash: codeHash(submissionId, codeFor(submissionId)),
      status: lifecycle[action].to,
      class: isOversight ? 'oversight' : 'complaint',
      ...held,
      ...asFiled(form),
      language,
      privacy: contact.privacy,
      // Complaints about officials are never public (Permendagri 8/2023).
      hideContent: contact.hideContent || isOversight,
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
  const identityId = await sealIdentity(tx, governmentId, details, now)
  await recordConsent(tx, governmentId, identityId, now)
  return identityId
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
