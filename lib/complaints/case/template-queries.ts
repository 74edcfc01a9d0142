import { isOfficer, type Actor } from '@/lib/kernel/actor'
import { db } from '@/lib/platform/db'
import { isAtDesk, mayKeepTemplates } from '@/lib/complaints/rules/desk-policy'
import { visibleTo } from '@/lib/complaints/rules/policy'
import { withAnswer } from '@/lib/complaints/rules/states'

export interface TemplateView {
  id: string
  title: string
  body: string
  /** Null for one of every agency. */
  agencyCode: string | null
  categoryCodes: string[]
}

const fields = {
  id: true,
  title: true,
  body: true,
  agencyCode: true,
  categoryCodes: true,
} as const

function offeredTo(actor: Actor) {
  return isOfficer(actor) ? { OR: [{ agencyCode: null }, { agencyCode: actor.agency }] } : {}
}

/** What an answer about this category may begin with, by title. */
export async function listTemplates(
  actor: Actor,
  category: string | null,
): Promise<TemplateView[]> {
  if (!isAtDesk(actor)) return []
  const templates = await db().answerTemplate.findMany({
    where: { governmentId: actor.governmentId, retiredAt: null, ...offeredTo(actor) },
    orderBy: [{ title: 'asc' }, { id: 'asc' }],
    select: fields,
  })
  const isFor = ({ categoryCodes }: TemplateView) =>
    categoryCodes.length === 0 || (category !== null && categoryCodes.includes(category))
  return templates.filter(isFor)
}

/** Those that the actor keeps; none for whoever keeps none. */
export async function listKeptTemplates(actor: Actor): Promise<TemplateView[]> {
  if (!mayKeepTemplates(actor)) return []
  return db().answerTemplate.findMany({
    where: {
      governmentId: actor.governmentId,
      retiredAt: null,
      ...(isOfficer(actor) && { agencyCode: actor.agency }),
    },
    orderBy: [{ agencyCode: 'asc' }, { title: 'asc' }, { id: 'asc' }],
    select: fields,
  })
}

/** So many of the last answers are compared with the one that is written. */
const compared = 5

/** What the actor's agency answered last, the newest first. */
export async function listEarlierAnswers(actor: Actor): Promise<string[]> {
  if (!isOfficer(actor)) return []
  const { governmentId } = actor
  const messages = await db().message.findMany({
    where: {
      governmentId,
      forCitizen: true,
      complaint: {
        status: { in: withAnswer },
        agencyCode: actor.agency,
        AND: visibleTo(actor),
      },
    },
    orderBy: { id: 'desc' },
    take: compared,
    select: { body: true },
  })
  return messages.map(({ body }) => body)
}
