// A head who looks at answers before citizens do, and colleagues who are called by name.

import { beforeAll, describe, expect, it } from 'vitest'
import type { Officer } from '@/lib/kernel/actor'
import { createUser } from '@/lib/accounts/commands/create-user'
import { answer } from '@/lib/complaints/commands/steps/answer'
import { decline } from '@/lib/complaints/commands/steps/decline'
import { keepApprovalRule } from '@/lib/complaints/commands/beside/keep-approval-rule'
import { note } from '@/lib/complaints/commands/steps/note'
import { propose } from '@/lib/complaints/commands/steps/propose'
import { countBoxes } from '@/lib/complaints/inbox/box-queries'
import { findComplaint } from '@/lib/complaints/case/queries'
import { sendNotices, writeNotices } from '@/lib/notifications/jobs'
import type { Cast } from '@/tests/support/cast'
import { words } from '@/tests/support/deeds'
import { readMail } from '@/tests/support/mail-server'
import { asWorker, listMails, password, untaken } from '@/tests/support/notice-world'
import { broughtTo, minutesAfter, populate, recordOf, tuesday } from '@/tests/support/world'

let cast: Cast
let hana: Officer
const at = (minutes: number) => minutesAfter(tuesday, minutes)
const written = { answer: words.answer, outcome: 'done' } as const

beforeAll(async () => {
  cast = await populate()
  const head = {
    email: 'hana@bmsda.example',
    name: 'Hana Putri',
    role: 'head',
    agency: 'DBMSDA',
    password,
  } as const
  hana = { ...cast.citra, role: 'head', userId: await createUser(cast.gita, head, tuesday) }
})

async function mailsTo(address: string, minutes: number): Promise<string[]> {
  await asWorker(() => writeNotices(untaken(at(minutes))))
  await asWorker(() => sendNotices(untaken(at(minutes))))
  const mails = (await listMails()).map(readMail)
  return mails.filter(({ to }) => to === address).map(({ subject }) => subject)
}

describe('where the head looks at answers', () => {
  it('an officer lays his before her, the clocks run on, and the citizen hears nothing yet', async () => {
    await keepApprovalRule(hana, true, at(0))
    const { number, holder } = await broughtTo('in_progress', cast, tuesday)
    await expect(answer(cast.citra, number, written, at(10))).rejects.toMatchObject({
      code: 'needs_approval',
    })
    const promising = { ...written, dueOn: '2026-12-11' }
    await propose(cast.citra, number, promising, at(11))
    const { status, clocks } = await recordOf({ number })
    expect(status).toBe('in_progress')
    expect(clocks.filter(({ stoppedAt }) => stoppedAt === null)).toHaveLength(2)
    const told = await findComplaint(holder, number, at(12))
    expect(told?.timeline.map(({ action }) => action)).not.toContain('propose')
    expect(told?.related.proposal).toBeNull()
    expect((await findComplaint(hana, number, at(12)))?.related.proposal).toEqual({
      body: words.answer,
      outcome: 'done',
      dueOn: '2026-12-11',
    })
    expect((await findComplaint(hana, number, at(12)))?.commitments).toEqual([])
    expect((await countBoxes(hana, at(12)))['persetujuan']).toBe(1)
    expect(await mailsTo('hana@bmsda.example', 12)).toContainEqual(
      expect.stringMatching(/ada jawaban untuk Anda periksa/),
    )
  })

  it('she sends it back with what to change, or lets it go as her own answer', async () => {
    const { number, holder } = await broughtTo('in_progress', cast, tuesday)
    await propose(cast.citra, number, written, at(10))
    await decline(hana, number, { reason: words.reason }, at(11))
    await expect(decline(hana, number, { reason: words.reason }, at(12))).rejects.toMatchObject({
      code: 'not_allowed',
    })
    await propose(cast.citra, number, written, at(13))
    await answer(hana, number, { ...written, dueOn: '2026-12-11' }, at(14))
    expect((await findComplaint(hana, number, at(15)))?.commitments).toMatchObject([
      { dueOn: '2026-12-11', state: 'open' },
    ])
    const view = await findComplaint(holder, number, at(15))
    expect(view).toMatchObject({ status: 'answered', outcome: 'done' })
    expect((await findComplaint(hana, number, at(15)))?.related.proposal).toBeNull()
  })

  it('nobody else decides it, and without it an officer answers himself', async () => {
    await expect(keepApprovalRule(cast.citra, false, at(1))).rejects.toMatchObject({
      code: 'not_allowed',
    })
    await keepApprovalRule(hana, false, at(20))
    const { number } = await broughtTo('in_progress', cast, tuesday)
    await expect(propose(cast.citra, number, written, at(21))).rejects.toMatchObject({
      code: 'not_allowed',
    })
    await answer(cast.citra, number, written, at(22))
  })
})

describe('called by name', () => {
  it('a colleague of the agency and somebody of Kominfo hear of it, and nobody of another agency', async () => {
    const { number } = await broughtTo('in_progress', cast, tuesday)
    await note(
      cast.citra,
      number,
      { reason: '@hana dan @Budi, mohon dilihat. Juga @Dodi.' },
      at(30),
    )
    const called = expect.stringMatching(/Anda disebut dalam catatan/) as unknown
    expect(await mailsTo('hana@bmsda.example', 31)).toContainEqual(called)
    expect(await mailsTo('budi@kominfo.example', 31)).toContainEqual(called)
    expect(await mailsTo('dodi@dlh.example', 31)).not.toContainEqual(called)
  })
})
