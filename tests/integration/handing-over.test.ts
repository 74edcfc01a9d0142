// Leave, deputy and rotation: what somebody has is never nobody's, and who takes over knows of it.

import { beforeAll, describe, expect, it } from 'vitest'
import type { Officer } from '@/lib/kernel/actor'
import { listAbsences, listStoodInFor } from '@/lib/accounts/absence-queries'
import { endAbsence, keepAbsence } from '@/lib/accounts/commands/keep-absence'
import { createUser } from '@/lib/accounts/commands/create-user'
import { assign } from '@/lib/complaints/commands/steps/assign'
import { handOn } from '@/lib/complaints/commands/beside/hand-on'
import { countBoxes } from '@/lib/complaints/inbox/box-queries'
import { listDossier } from '@/lib/complaints/inbox/dossier-queries'
import { listComplaints } from '@/lib/complaints/inbox/queries'
import { resend } from '@/lib/notifications/commands/resend'
import { countOutbox, listOutbox } from '@/lib/notifications/outbox-queries'
import { db } from '@/lib/platform/db'
import { batam, type Cast } from '@/tests/support/cast'
import { sendNotices, writeNotices } from '@/lib/notifications/jobs'
import { readMail } from '@/tests/support/mail-server'
import { asWorker, listMails, password, untaken } from '@/tests/support/notice-world'
import {
  broughtTo,
  contact,
  minutesAfter,
  populate,
  recordOf,
  tuesday,
} from '@/tests/support/world'

let cast: Cast
let colleague: Officer
const at = (minutes: number) => minutesAfter(tuesday, minutes)

beforeAll(async () => {
  cast = await populate()
  const person = {
    email: 'sari@bmsda.example',
    name: 'Sari',
    role: 'officer',
    agency: 'DBMSDA',
    password,
  } as const
  colleague = { ...cast.citra, userId: await createUser(cast.gita, person, tuesday) }
})

async function deliver(minutes: number): Promise<void> {
  await asWorker(() => writeNotices(untaken(at(minutes))))
  await asWorker(() => sendNotices(untaken(at(minutes))))
}

async function tasksOf(actor: Officer, minutes: number): Promise<string[]> {
  const { rows } = await listComplaints(actor, { box: 'tugas-saya', now: at(minutes) })
  return rows.map(({ number }) => number)
}

describe('on leave', () => {
  it('the deputy has the tasks in his box too, from the first day to the last', async () => {
    const { number } = await broughtTo('in_progress', cast, tuesday)
    await assign(cast.citra, number, { person: cast.citra.userId }, at(5))
    const days = { firstDay: '2026-11-25', lastDay: '2026-11-27' }
    await keepAbsence(cast.citra, { deputy: colleague.userId, ...days }, at(6))
    const day = 24 * 60
    expect(await tasksOf(colleague, 7)).not.toContain(number)
    expect(await tasksOf(colleague, day)).toContain(number)
    expect((await countBoxes(colleague, at(day)))['tugas-saya']).toBeGreaterThan(0)
    expect(await tasksOf(colleague, 4 * day)).not.toContain(number)
    const [absence] = await listAbsences(cast.citra, '2026-11-25')
    await endAbsence(cast.citra, absence?.id ?? '', at(day))
    expect(await listStoodInFor(colleague, '2026-11-25')).toEqual([])
  })

  it('is said of oneself alone, and to somebody of the same agency', async () => {
    const days = { firstDay: '2026-11-25', lastDay: '2026-11-27' }
    const wrong = keepAbsence(cast.citra, { deputy: cast.dodi.userId, ...days }, at(6))
    await expect(wrong).rejects.toMatchObject({ code: 'unknown_person' })
    const backwards = { firstDay: '2026-11-27', lastDay: '2026-11-25' }
    await expect(
      keepAbsence(cast.citra, { deputy: colleague.userId, ...backwards }, at(6)),
    ).rejects.toMatchObject({ code: 'days_reversed' })
    await expect(
      keepAbsence(cast.budi, { deputy: colleague.userId, ...days }, at(6)),
    ).rejects.toMatchObject({ code: 'not_allowed' })
  })

  it('who is given a task hears of it, and so does who stands in', async () => {
    const { number } = await broughtTo('in_progress', cast, tuesday)
    await deliver(9)
    const days = { firstDay: '2026-11-24', lastDay: '2026-11-24' }
    await keepAbsence(cast.citra, { deputy: colleague.userId, ...days }, at(10))
    await assign(colleague, number, { person: cast.citra.userId }, at(11))
    await deliver(12)
    const told = (await listMails())
      .map(readMail)
      .filter(({ subject }) => /ditugaskan/.test(subject))
    expect([...new Set(told.map(({ to }) => to))].sort()).toEqual([
      'citra@bmsda.example',
      'sari@bmsda.example',
    ])
  })
})

describe('on another post', () => {
  it('all that is open goes over, case by case', async () => {
    const filed = await broughtTo('in_progress', cast, tuesday)
    await assign(cast.citra, filed.number, { person: cast.citra.userId }, at(5))
    expect(
      await handOn(cast.citra, { from: cast.citra.userId, to: colleague.userId }, at(6)),
    ).toBeGreaterThan(0)
    expect((await recordOf(filed)).assignedTo).toBe(colleague.userId)
    expect(await tasksOf(cast.citra, 7)).toEqual([])
  })

  it('the dossier tells of each open case, and not who complains', async () => {
    const { number } = await broughtTo('in_progress', cast, tuesday)
    await assign(cast.citra, number, { person: cast.citra.userId }, at(5))
    const cases = await listDossier(cast.citra, at(10))
    expect(cases.map((view) => view.number)).toContain(number)
    expect(await listDossier(cast.budi, at(10))).toEqual([])
    expect(contact.name).toBeTruthy()
  })
})

describe('what did not leave', () => {
  it('is seen by the operator without addressee, and tried again', async () => {
    await broughtTo('submitted', cast, tuesday)
    await asWorker(() => writeNotices(untaken(at(40))))
    const lost = await asWorker(async () => {
      const { id, identityId } = await db().notice.findFirstOrThrow({
        where: { governmentId: batam, status: 'queued' },
      })
      const given = { status: 'failed', lastError: '550' } as const
      await db().notice.updateMany({ where: { id }, data: given })
      return { id, identityId }
    })
    const [shown] = await listOutbox(cast.gita, 'failed')
    expect(shown).toMatchObject({ id: lost.id, lastError: '550' })
    expect(JSON.stringify(shown)).not.toContain(lost.identityId)
    expect(await listOutbox(cast.citra, 'failed')).toEqual([])
    const refused = resend(cast.citra, undefined, at(41))
    await expect(refused).rejects.toMatchObject({ code: 'not_allowed' })
    expect(await resend(cast.gita, undefined, at(41))).toBe(1)
    expect(await countOutbox(cast.gita)).toMatchObject({ failed: 0 })
  })
})
