// The city's own decisions suggest an owner where nobody named a kind.

import { beforeAll, expect, it } from 'vitest'
import { answer } from '@/lib/complaints/commands/steps/answer'
import { refer } from '@/lib/complaints/commands/steps/refer'
import { findPastOwner } from '@/lib/complaints/case/past-queries'
import type { Cast } from '@/tests/support/cast'
import { referral, words } from '@/tests/support/deeds'
import { file, minutesAfter, populate, tuesday } from '@/tests/support/world'

let cast: Cast
const at = (minutes: number) => minutesAfter(tuesday, minutes)
const description = 'Kabel telepon menjuntai rendah di gang belakang ruko.'
const asked = { number: 'XXXXXXXX', description, kelurahanCode: null }

beforeAll(async () => {
  cast = await populate()
})

async function dealtWith(agency: 'DBMSDA' | 'DLH', minutes: number): Promise<void> {
  const { number } = await file(at(minutes), { story: { description } })
  await refer(cast.budi, number, referral({ agency }), at(minutes + 1))
  const officer = agency === 'DLH' ? cast.dodi : cast.citra
  await answer(officer, number, { answer: words.answer, outcome: 'done' }, at(minutes + 2))
}

it('who answered most of what was told in these words, once there are five, and for Kominfo alone', async () => {
  for (const nth of [0, 1, 2, 3]) await dealtWith('DBMSDA', nth * 10)
  expect(await findPastOwner(cast.budi, asked, at(100))).toBeNull()
  await dealtWith('DLH', 50)
  expect(await findPastOwner(cast.budi, asked, at(100))).toEqual({
    code: 'DBMSDA',
    cases: 4,
    of: 5,
  })
  expect(await findPastOwner(cast.citra, asked, at(100))).toBeNull()
  const other = { ...asked, description: 'Guru di sekolah sering tidak masuk mengajar.' }
  expect(await findPastOwner(cast.budi, other, at(100))).toBeNull()
})

it('what went here and there suggests nobody', async () => {
  for (const nth of [6, 7, 8]) await dealtWith('DLH', nth * 10)
  expect(await findPastOwner(cast.budi, asked, at(200))).toBeNull()
})
