import { isOfficer, userIdOf, type Actor } from '@/lib/kernel/actor'
import { DomainError } from '@/lib/kernel/errors'
import { transaction } from '@/lib/platform/transaction'
import { findAgency } from '@/lib/agencies/reference/queries'
import type { TemplateInput } from '@/lib/complaints/case/desk-input'
import { mayKeepTemplates } from '@/lib/complaints/rules/desk-policy'

/**
 * Keeps a text that answers may begin with: an officer for his own agency, Kominfo for any or for all.
 * @throws {DomainError} `not_allowed`; `unknown_agency`
 */
export async function keepTemplate(actor: Actor, input: TemplateInput, now: Date): Promise<void> {
  if (!mayKeepTemplates(actor)) throw new DomainError('not_allowed')
  const { governmentId } = actor
  const { agency, category, title, body } = input
  const agencyCode = isOfficer(actor) ? actor.agency : (agency ?? null)
  if (agencyCode !== null && !(await findAgency(governmentId, agencyCode, now))) {
    throw new DomainError('unknown_agency', 'agency')
  }
  await transaction((tx) =>
    tx.answerTemplate.create({
      data: {
        governmentId,
        agencyCode,
        categoryCodes: category ? [category] : [],
        title,
        body,
        createdAt: now,
        createdBy: userIdOf(actor),
      },
    }),
  )
}

/** No answer begins with it from now on. @throws {DomainError} `not_allowed`, `not_found` */
export async function retireTemplate(actor: Actor, id: string, now: Date): Promise<void> {
  if (!mayKeepTemplates(actor)) throw new DomainError('not_allowed')
  const own = isOfficer(actor) ? { agencyCode: actor.agency } : {}
  const { count } = await transaction((tx) =>
    tx.answerTemplate.updateMany({
      where: { governmentId: actor.governmentId, id, retiredAt: null, ...own },
      data: { retiredAt: now },
    }),
  )
  if (count === 0) throw new DomainError('not_found')
}
