import type { Actor } from '@/lib/kernel/actor'
import { DomainError } from '@/lib/kernel/errors'
import type { Transaction } from '@/lib/platform/transaction'
import { listAreas } from '@/lib/agencies/reference/area-queries'
import { listCategories } from '@/lib/agencies/reference/queries'
import type { PublishInput } from '@/lib/complaints/case/desk-input'
import { mayBePublic } from '@/lib/complaints/rules/policy'
import { publicPlace, publicWords, shownDigest } from '@/lib/complaints/story/publishing'
import {
  perform,
  type LockedComplaint,
  type Performed,
} from '@/lib/complaints/commands/door/perform'

/**
 * Shows a title and a text of Kominfo's own writing to everyone, or shows them anew. The citizen's
 * words stay where they are.
 * @throws {DomainError} `not_public` for what its author hid, or what complains of officials
 */
export async function publish(
  actor: Actor,
  number: string,
  { title, body, version }: PublishInput,
  now: Date,
): Promise<Performed> {
  const { governmentId } = actor
  const [categories, areas] = await Promise.all([
    listCategories(governmentId, now),
    listAreas(governmentId),
  ])
  return perform(actor, number, 'publish', now, {
    expected: version,
    set: { moderatedAt: now },
    facts: { shown: shownDigest({ title, body }) },
    refuse: (complaint) => {
      if (!mayBePublic(complaint)) throw new DomainError('not_public')
    },
    effect: (tx, complaint) => {
      const { categoryCode, kelurahanCode } = complaint
      const category = categories.find(({ code }) => code === categoryCode) ?? null
      const area = areas.find(({ code }) => code === kelurahanCode) ?? null
      const place = publicPlace(complaint, area, category)
      const words = publicWords({ title, body }, area, category)
      return writePublication(tx, complaint, { title, body, categoryCode, ...place, words }, now)
    },
  })
}

type Shown = Omit<PublishInput, 'version'> &
  ReturnType<typeof publicPlace> & { categoryCode: string | null; words: string }

/** What stands already keeps the day on which it was first shown. */
async function writePublication(
  tx: Transaction,
  complaint: LockedComplaint,
  shown: Shown,
  now: Date,
): Promise<void> {
  const { governmentId, id: complaintId, number, receivedAt } = complaint
  const key = { governmentId_complaintId: { governmentId, complaintId } }
  const before = await tx.publication.findUnique({
    where: key,
    select: { publishedAt: true, takenDownAt: true },
  })
  const publishedAt = before?.takenDownAt === null ? before.publishedAt : now
  const row = { ...shown, publishedAt, takenDownAt: null }
  await tx.publication.upsert({
    where: key,
    create: { governmentId, complaintId, number, receivedAt, ...row },
    update: row,
  })
  await tx.$executeRaw`
    UPDATE publications SET search = to_tsvector('simple', words)
    WHERE government_id = ${governmentId} AND complaint_id = ${complaintId}::uuid`
}
