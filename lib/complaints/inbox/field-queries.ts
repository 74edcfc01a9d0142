import type { Prisma } from '@/prisma/generated/client'
import { isOfficer, type Actor } from '@/lib/kernel/actor'
import { db } from '@/lib/platform/db'
import { listAreas } from '@/lib/agencies/reference/area-queries'
import { photoViewFields, type PhotoView } from '@/lib/attachments/queries'
import { visibleTo } from '@/lib/complaints/rules/policy'
import { titleOf } from '@/lib/complaints/story/complaint-row'
import { owedByAgency } from '@/lib/complaints/rules/states'

/** What somebody needs who goes there, and nothing of who complained. */
export interface FieldVisit {
  number: string
  title: string
  description: string
  landmark: string | null
  area: string | null
  latitude: number | null
  longitude: number | null
  dueAt: Date | null
  /** Photos of the citizen's that Kominfo has released. */
  photos: PhotoView[]
  /** Evidence taken already and not sent. */
  evidence: number
}

/** More than one agency goes to in a day. */
const most = 150

const withPhotos = {
  clocks: { where: { stoppedAt: null }, orderBy: { dueAt: 'asc' }, take: 1 },
  attachments: {
    select: {
      ...photoViewFields,
      kind: true,
      releasedAt: true,
      uploadedBy: true,
      messageId: true,
    },
  },
} as const satisfies Prisma.ComplaintInclude

/** What the actor's agency works on and can be gone to, what is due first on top; none for others. */
export async function listFieldVisits(actor: Actor): Promise<FieldVisit[]> {
  if (!isOfficer(actor)) return []
  const { governmentId, userId } = actor
  const [due, areas] = await Promise.all([
    db().clock.findMany({
      where: {
        ...{ governmentId, name: 'settlement', stoppedAt: null },
        complaint: {
          AND: visibleTo(actor),
          agencyCode: actor.agency,
          status: { in: owedByAgency },
          class: { not: 'oversight' },
          nowhere: false,
        },
      },
      orderBy: [{ dueAt: 'asc' }, { id: 'asc' }],
      take: most,
      select: { complaint: { include: withPhotos } },
    }),
    listAreas(governmentId),
  ])
  const visits = due.map(({ complaint }): FieldVisit => {
    const { number, description, landmark, latitude, longitude, kelurahanCode } = complaint
    const area = areas.find(({ code }) => code === kelurahanCode)
    return {
      ...{ number, description, landmark, latitude, longitude },
      title: titleOf(complaint),
      area: area ? `${area.name}, ${area.parentName}` : null,
      dueAt: complaint.clocks[0]?.dueAt ?? null,
      photos: complaint.attachments
        .filter(({ kind, releasedAt }) => kind === null && releasedAt !== null)
        .map(({ id, width, height, removed }) => ({ id, width, height, removed })),
      evidence: complaint.attachments.filter(
        ({ uploadedBy, messageId }) => uploadedBy === userId && messageId === null,
      ).length,
    }
  })
  const end = (visit: FieldVisit) => visit.dueAt?.getTime() ?? Infinity
  return visits.sort((one, other) => end(one) - end(other))
}
