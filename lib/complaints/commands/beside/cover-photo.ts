import type { Actor } from '@/lib/kernel/actor'
import { DomainError } from '@/lib/kernel/errors'
import { fileStore } from '@/lib/platform/files'
import { transaction } from '@/lib/platform/transaction'
import { discard, layAside } from '@/lib/attachments/commands/lay-aside'
import { cover, type Manner, type Part } from '@/lib/attachments/cover'
import { requirePermitted } from '@/lib/complaints/commands/door/require-permitted'

interface Covering {
  photo: string
  parts: readonly Part[]
  manner: Manner
}

/**
 * Makes a copy of a photo with parts of it covered, for whoever decides what others see. The photo
 * itself stays as it is; the copy is released, to the agency or the public, in its place.
 * @throws {DomainError} `not_found`; `not_allowed`; `too_busy`
 */
export async function coverPhoto(
  actor: Actor,
  number: string,
  { photo, parts, manner }: Covering,
  now: Date,
): Promise<void> {
  const { governmentId } = actor
  const complaint = await transaction(async (tx) => {
    const found = await requirePermitted(actor, tx, number, ['release'])
    const known = await tx.attachment.count({
      where: { governmentId, complaintId: found.id, id: photo, mediaType: 'image/jpeg' },
    })
    if (known === 0) throw new DomainError('not_found')
    return found
  })
  const file = await fileStore().get(photo)
  if (!file) throw new DomainError('not_found')
  const bytes = new Uint8Array(await new Response(file.content).arrayBuffer())
  const covered = await cover(bytes, parts, manner)
  const copy = await layAside(actor, covered.content, now)
  try {
    await transaction((tx) =>
      tx.attachment.update({
        where: { governmentId_id: { governmentId, id: copy.id } },
        data: { complaintId: complaint.id, redactedOf: photo },
      }),
    )
  } catch (error) {
    await discard(actor, copy.id)
    throw error
  }
}
