import type { Prisma } from '@/prisma/generated/client'
import type { Actor } from '@/lib/kernel/actor'
import { db } from '@/lib/platform/db'
import { type EvidenceFlag, flagsOf } from '@/lib/attachments/rules/evidence-flags'
import { listAlikeEvidence } from '@/lib/attachments/print-queries'
import { isSamePicture } from '@/lib/attachments/rules/same-picture'
import { visibleTo } from '@/lib/complaints/rules/policy'
import { mayViewFile } from '@/lib/complaints/rules/photo-sight'

export interface FlaggedEvidence {
  /** Of the file. */
  id: string
  flags: EvidenceFlag[]
}

/**
 * Evidence of a complaint that somebody should look at, of what was sent and of what the actor has laid
 * beside an answer himself. Nothing for citizens, whoever's the complaint is.
 */
export async function listFlaggedEvidence(
  actor: Actor,
  number: string,
): Promise<FlaggedEvidence[]> {
  if (actor.role === 'citizen') return []
  const complaint = await db().complaint.findFirst({
    where: { number, AND: visibleTo(actor) },
    select: {
      id: true,
      receivedAt: true,
      latitude: true,
      longitude: true,
      attachments: withPrints,
    },
  })
  if (!complaint) return []
  // That evidence is like a photo which somebody has not been shown would tell what is on that photo.
  const photos = complaint.attachments.filter(
    (file) => file.kind === null && mayViewFile(actor, file),
  )
  const evidence = complaint.attachments.filter((file) => isEvidenceKnownTo(actor, file))
  const flagged = await Promise.all(
    evidence.map(async ({ id, print, origin }) => {
      const facts = {
        takenAt: origin?.takenAt ?? null,
        spot: spotOf(origin),
        hasGenerationMark: Boolean(origin?.generationMark),
        reusedIn: print ? await reusedIn(actor, complaint.id, print.content) : [],
        isPhotoOfComplaint: photos.some((photo) => isSame(photo.print, print)),
      }
      const about = { receivedAt: complaint.receivedAt, spot: spotOf(complaint) }
      return { id, flags: flagsOf(facts, about) }
    }),
  )
  return flagged.filter(({ flags }) => flags.length > 0)
}

const withPrints = {
  where: { mediaType: { startsWith: 'image/' } },
  orderBy: { createdAt: 'asc' },
  select: {
    id: true,
    kind: true,
    messageId: true,
    uploadedBy: true,
    redactedOf: true,
    releasedAt: true,
    print: { select: { content: true } },
    origin: { select: { takenAt: true, latitude: true, longitude: true, generationMark: true } },
  },
} as const satisfies Prisma.Complaint$attachmentsArgs

type PrintedFile = Prisma.AttachmentGetPayload<{ select: (typeof withPrints)['select'] }>

/** What was sent is known to all who read the answer, whether they see its pictures or not. */
function isEvidenceKnownTo(actor: Actor, file: PrintedFile): boolean {
  return file.kind === 'evidence' && (file.messageId !== null || mayViewFile(actor, file))
}

function isSame(one: PrintedFile['print'], other: PrintedFile['print']): boolean {
  return one !== null && other !== null && isSamePicture(one.content, other.content)
}

/** Each complaint once; those that the actor may not see are one, without a number. */
async function reusedIn(
  actor: Actor,
  complaintId: string,
  print: Uint8Array,
): Promise<(string | null)[]> {
  const alike = await listAlikeEvidence(actor, { print, complaintId })
  const ids = [...new Set(alike.map((evidence) => evidence.complaintId))]
  if (ids.length === 0) return []
  const seen = await db().complaint.findMany({
    where: { id: { in: ids }, AND: visibleTo(actor) },
    orderBy: { receivedAt: 'desc' },
    select: { number: true },
  })
  const numbers = seen.map(({ number }) => number)
  return seen.length < ids.length ? [...numbers, null] : numbers
}

interface Placed {
  latitude: number | null
  longitude: number | null
}

function spotOf(placed: Placed | null) {
  if (!placed || placed.latitude === null || placed.longitude === null) return null
  return { latitude: placed.latitude, longitude: placed.longitude }
}
