// A wrong clock closes nothing.

import { afterEach, expect, it, vi } from 'vitest'
import { aheadOfDatabase } from '@/lib/platform/own-clock'
import { startWorker } from '@/lib/platform/worker'

const day = 24 * 60 * 60 * 1000

afterEach(() => {
  vi.useRealTimers()
})

/** Whether a job has run by the time that another, which needs no clock, would have. */
async function runsAt(now: number): Promise<boolean> {
  vi.useFakeTimers({ toFake: ['Date'], now })
  const asked = vi.fn(() => Promise.resolve())
  const running = await startWorker({ probe: { cron: '0 0 1 1 *', run: asked } })
  // Ends once what it began is over.
  await running.stop()
  return asked.mock.calls.length > 0
}

it('acts while its clock is that of the database', async () => {
  expect(await runsAt(Date.now())).toBe(true)
})

it.each([
  ['forty days ahead', 40 * day],
  ['two minutes behind', -2 * 60 * 1000],
])('does nothing %s', async (_words, difference) => {
  const now = Date.now()
  expect(await runsAt(now + difference)).toBe(false)
  expect(Math.round((await aheadOfDatabase()) / 1000)).toBeCloseTo(difference / 1000, -1)
})
