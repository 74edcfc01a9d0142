import type { Prisma } from '@/prisma/generated/client'
import type { Actor } from '@/lib/kernel/actor'
import { DomainError } from '@/lib/kernel/errors'
import { transaction, type Transaction } from '@/lib/platform/transaction'
import { lockFilingDraft } from '@/lib/attachments/commands/lock-filing-draft'
import { isOfficialsOpen } from '@/lib/complaints/filing/officials'
import { versionOf } from '@/lib/complaints/filing/draft-version'
import { openDraft } from '@/lib/complaints/filing/drafts'
import type { DraftContent, FilledForm } from '@/lib/complaints/filing/input'
import { fileComplaint, readGuard } from '@/lib/complaints/commands/door/file-complaint'
import { readClockRules } from '@/lib/complaints/commands/door/wind-clocks'

/** Kept so that the receipt can be shown again; its content is gone. */
const sentDraftKeptFor = 24 * 60 * 60 * 1000

export interface Submission {
  readonly number: string
}

interface Sending {
  /** Of the draft as it was shown (draft-version.ts); left out, it is sent as it stands. */
  version?: string
  language?: string
  /** It came among many from one place, without the effort that was asked for. */
  isRushed?: boolean
}

/**
 * Sends a draft. The same draft sent again, or fifty times at once, is one complaint: whoever comes
 * second waits for the lock on the draft and gets the same number.
 * @throws {DomainError} `draft_expired` when there is no such draft any more; `draft_incomplete`;
 * `changed_meanwhile` when it is another than was shown
 */
export async function submit(
  actor: Actor,
  now: Date,
  { language = 'id', version, isRushed = false }: Sending = {},
): Promise<Submission> {
  if (!('draftId' in actor)) throw new DomainError('not_allowed')
  const [rules, guard] = await Promise.all([readClockRules(actor), readGuard(actor, now)])
  return transaction(async (tx) => {
    const draft = await lockFilingDraft(actor, tx)
    if (!draft) throw new DomainError('draft_expired')
    if (draft.complaintId !== null) return sentBefore(tx, draft.governmentId, draft.complaintId)
    const content = complete(openDraft(draft))
    if (version !== undefined && version !== versionOf(content, await photosOf(tx, draft))) {
      throw new DomainError('changed_meanwhile')
    }
    const way = guard(content.place)
    if (way.action === 'submit' && isOfficialsOpen(content))
      throw new DomainError('draft_incomplete')
    const complaint = await fileComplaint(actor, tx, {
      submissionId: draft.id,
      form: content,
      way,
      origin: {
        ...{ language, reporterId: actor.reporterId, channel: 'web', receivedAt: now },
        rushedAt: isRushed ? now : null,
      },
      rules,
      now,
    })
    await emptyDraft(tx, draft, complaint.id, now)
    return { number: complaint.number }
  })
}

type Draft = Prisma.DraftModel

async function photosOf(tx: Transaction, { governmentId, id }: Draft): Promise<string[]> {
  const photos = await tx.attachment.findMany({
    where: { governmentId, draftId: id },
    select: { id: true },
  })
  return photos.map((photo) => photo.id)
}

async function sentBefore(tx: Transaction, governmentId: string, id: string): Promise<Submission> {
  return tx.complaint.findUniqueOrThrow({
    where: { governmentId_id: { governmentId, id } },
    select: { number: true },
  })
}

function complete(content: DraftContent): FilledForm {
  const { story, place, contact } = content
  if (!story || !place || !contact) throw new DomainError('draft_incomplete')
  return { story, place, contact }
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
