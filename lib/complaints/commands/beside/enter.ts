import { userIdOf, type Actor } from '@/lib/kernel/actor'
import { DomainError } from '@/lib/kernel/errors'
import { transaction } from '@/lib/platform/transaction'
import { listCategories } from '@/lib/agencies/reference/queries'
import type { EnterInput } from '@/lib/complaints/filing/intake-input'
import { withOfficials } from '@/lib/complaints/filing/officials'
import { mayEnter } from '@/lib/complaints/rules/desk-policy'
import { fileComplaint, readGuard } from '@/lib/complaints/commands/door/file-complaint'
import { readClockRules } from '@/lib/complaints/commands/door/wind-clocks'

/** A letter may lie so long before it is entered; what is older has another story. */
const longestAgo = 60 * 24 * 60 * 60 * 1000

/**
 * Enters a complaint that somebody brought by another way than the form: its deadlines count from the
 * moment at which the city received it. The same form sent again is one complaint.
 * @throws {DomainError} `not_allowed`; `unlikely_time` for what would come to pass, or is long ago;
 * `officials_unanswered`
 */
export async function enter(actor: Actor, input: EnterInput, now: Date): Promise<string> {
  const userId = userIdOf(actor)
  if (userId === null || !mayEnter(actor)) throw new DomainError('not_allowed')
  const { submission: submissionId, channel, receivedAt = now, sp4n, story, contact } = input
  const age = now.getTime() - receivedAt.getTime()
  if (age < 0 || age > longestAgo) throw new DomainError('unlikely_time', 'receivedAt')
  const { governmentId } = actor
  const [rules, guard, categories] = await Promise.all([
    readClockRules(actor),
    readGuard(actor, now),
    listCategories(governmentId, now),
  ])
  const place = withOfficials(input.place, story.description, categories)
  return transaction(async (tx) => {
    // Whoever comes second waits here, and finds what the first has entered.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${submissionId}, 0))`
    const known = await tx.complaint.findUnique({
      where: { governmentId_submissionId: { governmentId, submissionId } },
      select: { number: true, enteredBy: true },
    })
    if (known && known.enteredBy !== userId) throw new DomainError('not_allowed')
    if (known) return known.number
    const { number } = await fileComplaint(actor, tx, {
      submissionId,
      form: { story, place, contact },
      way: guard(place),
      origin: {
        language: 'id',
        reporterId: null,
        channel,
        receivedAt,
        enteredBy: userId,
        sp4nId: sp4n,
      },
      rules,
      now,
    })
    return number
  })
}
