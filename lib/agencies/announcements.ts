import type { Prisma } from '@/prisma/generated/client'

/** An outage or planned work, as everyone may read it. */
export interface AnnouncementView {
  id: string
  title: string
  body: string
  /** Who works on it. */
  agencyCode: string | null
  /** Empty: the whole city. */
  kelurahanCodes: string[]
  /** Empty: every kind of problem. */
  categoryCodes: string[]
  startsAt: Date
  endsAt: Date
}

export const announcementFields = {
  id: true,
  title: true,
  body: true,
  agencyCode: true,
  kelurahanCodes: true,
  categoryCodes: true,
  startsAt: true,
  endsAt: true,
} as const

/** What is known of a problem; what is not known rules nothing out. */
export interface Whereabouts {
  kelurahan?: string | undefined
  category?: string | undefined
}

/** Work that begins tomorrow is worth knowing today. */
const toldAhead = 24 * 60 * 60_000

/** The announcements that stand now, or will within a day, the one that ends first on top. */
export function announcementsFor(
  governmentId: string,
  { kelurahan, category }: Whereabouts,
  now: Date,
) {
  return {
    where: {
      governmentId,
      withdrawnAt: null,
      endsAt: { gte: now },
      startsAt: { lte: new Date(now.getTime() + toldAhead) },
      AND: [
        kelurahan === undefined ? {} : concerns('kelurahanCodes', kelurahan),
        category === undefined ? {} : concerns('categoryCodes', category),
      ],
    },
    select: announcementFields,
    orderBy: [{ endsAt: 'asc' }, { id: 'asc' }],
  } as const satisfies Prisma.AnnouncementFindManyArgs
}

/** Named in the list, or the list is empty and so means all. */
function concerns(
  list: 'kelurahanCodes' | 'categoryCodes',
  code: string,
): Prisma.AnnouncementWhereInput {
  return { OR: [{ [list]: { isEmpty: true } }, { [list]: { has: code } }] }
}
