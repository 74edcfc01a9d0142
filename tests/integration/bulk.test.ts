import { beforeAll, expect, it } from 'vitest'
import { merge } from '@/lib/complaints/commands/steps/merge'
import { note } from '@/lib/complaints/commands/steps/note'
import { refer } from '@/lib/complaints/commands/steps/refer'
import { undo } from '@/lib/complaints/commands/beside/undo'
import { bulkReferInput } from '@/lib/complaints/case/desk-input'
import { inBulk, type Chosen } from '@/lib/complaints/inbox/in-bulk'
import { listChosen } from '@/lib/complaints/inbox/queries'
import type { Cast } from '@/tests/support/cast'
import { deeds, referral, words } from '@/tests/support/deeds'
import { file, minutesAfter, populate, recordOf, tuesday } from '@/tests/support/world'

let cast: Cast
const later = minutesAfter(tuesday, 30)

beforeAll(async () => {
  cast = await populate()
})

it('of two hundred, three that have changed meanwhile are left as they are and said so', async () => {
  const numbers: string[] = []
  for (let count = 0; count < 200; count += 1) numbers.push((await file(tuesday)).number)
  const { rows } = await listChosen(cast.budi, numbers, later)
  const chosen: Chosen[] = rows.map(({ number, version }) => ({ number, version }))
  const [noted = '', archived = '', forwarded = ''] = numbers
  await note(cast.budi, noted, { reason: words.reason }, later)
  await deeds.archive(cast.budi, archived, later)
  await deeds.refer(cast.budi, forwarded, later)

  const results = await inBulk(cast.budi, chosen, (who, { number, version }) =>
    refer(who, number, { ...referral({ agency: 'DLH' }), version }, later),
  )
  const failed = results.filter(({ outcome }) => outcome !== 'ok')
  expect(results).toHaveLength(200)
  expect(new Set(failed.map(({ number }) => number))).toEqual(new Set([noted, archived, forwarded]))
  expect(new Set(failed.map(({ outcome }) => outcome))).toEqual(new Set(['changed_meanwhile']))
  expect(await recordOf({ number: forwarded })).toMatchObject({ agencyCode: 'DBMSDA' })
  expect(await recordOf({ number: noted })).toMatchObject({ status: 'submitted' })
  expect(await recordOf({ number: numbers[5] ?? '' })).toMatchObject({ agencyCode: 'DLH' })

  const undone = await inBulk(cast.budi, chosen.slice(0, 10), (who, { number }) =>
    undo(who, number, later),
  )
  expect(undone.filter(({ outcome }) => outcome === 'ok')).not.toHaveLength(0)
})

it('a choice that fits none of them fails before anything has happened', async () => {
  const { number } = await file(tuesday)
  const nowhere = inBulk(cast.budi, [{ number }], (who, item) =>
    refer(who, item.number, referral({ agency: 'TIDAK-ADA' }), later),
  )
  await expect(nowhere).rejects.toMatchObject({ code: 'unknown_agency', field: 'agency' })
})

it('one that is refused hinders none of the others, and says why, whichever comes first', async () => {
  const [one, other] = [await file(tuesday), await file(tuesday)]
  const { number: lead } = await file(tuesday)
  // Itself cannot be its own lead: a refusal that is about one of them, at a field of the form.
  const intoOne = (numbers: string[]) =>
    inBulk(
      cast.budi,
      numbers.map((number) => ({ number })),
      (who, item) => merge(who, item.number, { lead }, later),
    )
  expect(await intoOne([lead, one.number, other.number])).toEqual([
    { number: lead, outcome: 'unknown_lead' },
    { number: one.number, outcome: 'ok' },
    { number: other.number, outcome: 'ok' },
  ])
})

it('no more than two hundred, and none without a number of its own', () => {
  const of = (chosen: string) => bulkReferInput.safeParse({ agency: 'DLH', chosen }).success
  const { length } = 'x'.repeat(201)
  expect(of(Array.from({ length }, () => '00000000:1').join(','))).toBe(false)
  expect(of('')).toBe(false)
})
