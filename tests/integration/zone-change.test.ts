import { expect, it } from 'vitest'
import { readCalendar } from '@/lib/agencies/reference/calendar-queries'
import { findChange } from '@/lib/agencies/change-queries'
import { draftChange } from '@/lib/agencies/commands/change'
import { listEffects } from '@/lib/complaints/watch/effect-queries'
import { recountClocks } from '@/lib/complaints/jobs'
import { zoneOn } from '@/lib/kernel/zones'
import { db } from '@/lib/platform/db'
import { batam } from '@/tests/support/cast'
import { asWorker } from '@/tests/support/notice-world'
import { publishChange, typed } from '@/tests/support/reference-changes'
import { broughtTo, minutesAfter, populate, tuesday } from '@/tests/support/world'

it('where the government moves to another zone, offices close at the same hour there', async () => {
  const cast = await populate()
  const { id } = await broughtTo('in_progress', cast, tuesday)
  const dueOf = () =>
    db().clock.findFirstOrThrow({
      where: { complaintId: id, name: 'settlement', stoppedAt: null },
      select: { dueAt: true },
    })
  const { dueAt: before } = await dueOf()
  expect(before.toISOString()).toBe('2026-12-14T09:00:00.000Z')

  const move = { kind: 'time_zone', zone: 'Asia/Makassar', validFrom: '2026-12-07' }
  const change = await findChange(cast.budi, await draftChange(cast.budi, typed(move), tuesday))
  const effects = change ? await listEffects(cast.budi, change, tuesday) : []
  expect(effects.join()).toMatch(/, [1-9]\d* berakhir pada saat lain/)

  await publishChange(cast, move)
  await asWorker(() => recountClocks(minutesAfter(tuesday, 4)))
  expect((await dueOf()).dueAt.toISOString()).toBe('2026-12-14T08:00:00.000Z')
  const calendar = await readCalendar(batam)
  expect(zoneOn(calendar, '2026-12-06')).toBe('Asia/Jakarta')
  expect(zoneOn(calendar, '2026-12-07')).toBe('Asia/Makassar')
})
