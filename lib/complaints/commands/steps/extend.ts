import type { Actor } from '@/lib/kernel/actor'
import { DomainError } from '@/lib/kernel/errors'
import { ledger } from '@/lib/kernel/working-days'
import { localDayOf } from '@/lib/kernel/zones'
import type { ReasonInput } from '@/lib/complaints/case/step-input'
import { perform, type Performed } from '@/lib/complaints/commands/door/perform'
import { readClockRules } from '@/lib/complaints/commands/door/wind-clocks'

/**
 * Makes the time for an answer longer, once, by a reason that the citizen reads: what is asked of the
 * PPID may take so many working days more (UU 14/2008; the number is a dated row).
 * @throws {DomainError} `extended_before`, also where the rule knows no extension
 */
export async function extend(
  actor: Actor,
  number: string,
  { reason, version }: ReasonInput,
  now: Date,
): Promise<Performed> {
  const { deadlines, calendar } = await readClockRules(actor)
  return perform(actor, number, 'extend', now, {
    expected: version,
    message: { body: reason, forCitizen: true },
    effect: async (tx, { governmentId, id: complaintId, class: ofClass }) => {
      const run = await tx.clock.findFirstOrThrow({
        where: { governmentId, complaintId, name: 'settlement', stoppedAt: null },
      })
      const day = localDayOf(calendar, run.startedAt)
      const rule = deadlines
        .filter((row) => row.clock === 'settlement' && row.class === ofClass)
        .filter((row) => row.validFrom <= day && row.workingDays === run.workingDays)
        .at(-1)
      if (!rule?.extensionDays) throw new DomainError('extended_before')
      const workingDays = run.workingDays + rule.extensionDays
      const { dueAt } = ledger(calendar, run.startedAt, workingDays, run.usedDays)
      await tx.clock.update({
        where: { governmentId_id: { governmentId, id: run.id } },
        data: { workingDays, dueAt, ringsAt: null },
      })
    },
  })
}
