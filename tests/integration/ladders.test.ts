import { expect, it } from 'vitest'
import { db } from '@/lib/platform/db'
import { listEscalationRules } from '@/lib/agencies/reference/escalation-queries'
import { answer } from '@/lib/complaints/commands/steps/answer'
import { ringClocks } from '@/lib/complaints/jobs'
import { deeds, words } from '@/tests/support/deeds'
import { asWorker } from '@/tests/support/notice-world'
import { broughtTo, minutesAfter, populate, tuesday } from '@/tests/support/world'

const day = 24 * 60
const at = (minutes: number) => minutesAfter(tuesday, minutes)

it('calls at its end too where a case goes on that was late already', async () => {
  const cast = await populate()
  const { number, holder } = await broughtTo('in_progress', cast, tuesday)
  await answer(cast.citra, number, { answer: words.answer, outcome: 'done' }, at(40 * day))
  await deeds.dispute(holder, number, at(41 * day))
  await asWorker(() => ringClocks(at(41 * day + 1)))
  const called = (
    await db().event.findMany({ where: { complaint: { number }, action: 'escalate' } })
  )
    .filter(({ occurredAt }) => occurredAt >= at(41 * day))
    .map(({ payload }) => payload as { clock: string; calls: string })
  const atItsEnd = (await listEscalationRules(cast.budi.governmentId)).filter(
    ({ clock, workingDays }) => clock === 'settlement' && workingDays === 0,
  )
  expect(atItsEnd.length).toBeGreaterThan(0)
  for (const { calls } of atItsEnd)
    expect(called).toContainEqual(expect.objectContaining({ clock: 'settlement', calls }))
})
