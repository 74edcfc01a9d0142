// Who works here: invited by mail, many at once, moved on and dismissed without a case left to nobody.

import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/kernel/actor'
import { db } from '@/lib/platform/db'
import { env, setVariables } from '@/lib/platform/env'
import { choosePassword } from '@/lib/accounts/commands/choose-password'
import { inviteMany } from '@/lib/accounts/commands/invite-many'
import { inviteUser, sendInvitation } from '@/lib/accounts/commands/invite-user'
import { resumeSession } from '@/lib/accounts/commands/resume-session'
import { signIn } from '@/lib/accounts/commands/sign-in'
import { readPeopleTable } from '@/lib/accounts/rules/people-table'
import { listStaff } from '@/lib/accounts/queries'
import { visitorOf } from '@/lib/accounts/visitor'
import { assign } from '@/lib/complaints/commands/steps/assign'
import { postpone } from '@/lib/complaints/commands/steps/postpone'
import { refer } from '@/lib/complaints/commands/steps/refer'
import { dismiss, movePerson } from '@/lib/complaints/commands/beside/dismiss'
import { listOrphans } from '@/lib/complaints/watch/orphan-queries'
import { countHeldBy } from '@/lib/complaints/inbox/assigned-queries'
import { handOnLeft } from '@/lib/complaints/jobs'
import { batam, type Cast } from '@/tests/support/cast'
import { deeds } from '@/tests/support/deeds'
import { asWorker } from '@/tests/support/notice-world'
import { accessMails } from '@/tests/support/access-mails'
import { broughtTo, minutesAfter, populate, recordOf, tuesday } from '@/tests/support/world'

let cast: Cast
const visitor = visitorOf(batam)
const putOff = 'Menunggu anggaran perubahan disahkan pada bulan Oktober.'
const password = 'kuda hijau minum kopi'
const at = (minutes: number) => minutesAfter(tuesday, minutes)
const officer = (email: string, agency = 'DBMSDA') => {
  return { email, name: 'Rekan Baru', role: 'officer', agency } as const
}

beforeAll(async () => {
  cast = await populate()
})

async function tokenTo(address: string): Promise<string> {
  const mails = await accessMails(env().dataDir, address)
  return mails.find(({ path }) => path?.startsWith('/undangan/'))?.token ?? ''
}

describe('whoever is invited', () => {
  it('chooses a password by the link in his mail, once, and is in', async () => {
    await inviteUser(cast.gita, officer('sari@bmsda.example'), tuesday)
    const token = await tokenTo('sari@bmsda.example')
    const { sessionId, role } = await choosePassword(visitor, 'invite', { token, password }, at(5))
    expect(role).toBe('officer')
    expect(await resumeSession(visitor, sessionId, at(6))).toMatchObject({ agency: 'DBMSDA' })
    await expect(
      choosePassword(visitor, 'invite', { token, password }, at(7)),
    ).rejects.toMatchObject({
      code: 'link_ended',
    })
    await signIn(visitor, { email: 'sari@bmsda.example', password }, at(8))
  })

  it('gets another link when he has lost his password, and the one before ends', async () => {
    const userId = await inviteUser(cast.gita, officer('tono@bmsda.example'), tuesday)
    const first = await tokenTo('tono@bmsda.example')
    await sendInvitation(cast.gita, userId, at(1))
    await expect(
      choosePassword(visitor, 'invite', { token: first, password }, at(2)),
    ).rejects.toMatchObject({ code: 'link_ended' })
  })

  it('by the operator alone', async () => {
    const refused = { code: 'not_allowed' }
    const invited = inviteUser(cast.budi, officer('x@bmsda.example'), tuesday)
    await expect(invited).rejects.toMatchObject(refused)
    expect(await listStaff(cast.budi)).toEqual([])
  })
})

describe('a table of officers', () => {
  it('is read as it comes out of a spreadsheet, and says what is wrong with which line', async () => {
    const lines = readPeopleTable(
      [
        'Nama;Surel;Peran;OPD;Telepon',
        'Umar;umar@dlh.example;;dlh;',
        'Vina;vina@dlh.example;Kepala OPD;DLH;0812',
        'Wati;bukan surel;officer;DLH',
        'Yuni;yuni@dlh.example;admin;DLH',
      ].join('\n'),
    )
    expect(lines.map(({ line, faults }) => [line, faults.length])).toEqual([
      [2, 0],
      [3, 0],
      [4, 1],
      [5, 1],
    ])
    const results = await inviteMany(cast.gita, lines, tuesday)
    expect(results).toEqual([
      { email: 'umar@dlh.example', outcome: 'ok' },
      { email: 'vina@dlh.example', outcome: 'ok' },
    ])
    const again = await inviteMany(cast.gita, lines, at(1))
    expect(again.map(({ outcome }) => outcome)).toEqual(['email_taken', 'email_taken'])
  })
})

describe('whoever leaves', () => {
  it('says first who takes over; then every case of his has another person', async () => {
    const { number } = await broughtTo('in_progress', cast, tuesday)
    const leaving = await inviteUser(cast.gita, officer('zaki@bmsda.example'), tuesday)
    await assign(cast.citra, number, { person: leaving }, at(10))
    expect(await countHeldBy(cast.gita, leaving)).toBe(1)
    const refused = (successor?: string) =>
      dismiss(cast.gita, { person: leaving, successor }, at(20))
    await expect(refused()).rejects.toMatchObject({ code: 'cases_left', field: 'successor' })
    await expect(refused(cast.dodi.userId)).rejects.toMatchObject({ code: 'unknown_person' })
    await refused(cast.citra.userId)
    await asWorker(() => handOnLeft(at(21)))
    const { assignedTo, events } = await recordOf({ number })
    expect(assignedTo).toBe(cast.citra.userId)
    expect(events.at(-1)).toMatchObject({ action: 'assign', role: 'clock' })
  })

  it('leaves nothing behind that he has put off to a later day', async () => {
    const { number } = await broughtTo('in_progress', cast, tuesday)
    const person = await inviteUser(cast.gita, officer('wira@bmsda.example'), tuesday)
    await assign(cast.citra, number, { person }, at(10))
    const until = { dueOn: '2026-12-10', waitsFor: 'budget', reason: putOff } as const
    await postpone(cast.citra, number, until, at(11))
    const leaving = { code: 'cases_left', field: 'successor' }
    await expect(dismiss(cast.gita, { person }, at(12))).rejects.toMatchObject(leaving)
    await dismiss(cast.gita, { person, successor: cast.citra.userId }, at(13))
    await asWorker(() => handOnLeft(at(14)))
    expect((await recordOf({ number })).assignedTo).toBe(cast.citra.userId)
    expect(await listOrphans(cast.gita)).toEqual([])
  })

  it('and comes back, keeps what he is given then', async () => {
    const { number } = await broughtTo('in_progress', cast, tuesday)
    const person = await inviteUser(cast.gita, officer('yoga@bmsda.example'), tuesday)
    await assign(cast.citra, number, { person }, at(10))
    const away = { role: 'officer', agency: 'DLH', successor: cast.citra.userId } as const
    await movePerson(cast.gita, person, away, at(11))
    await asWorker(() => handOnLeft(at(12)))
    expect((await recordOf({ number })).assignedTo).toBe(cast.citra.userId)
    await movePerson(cast.gita, person, { role: 'officer', agency: 'DBMSDA' }, at(13))
    await assign(cast.citra, number, { person }, at(14))
    await asWorker(() => handOnLeft(at(15)))
    expect((await recordOf({ number })).assignedTo).toBe(person)
  })

  it('is not let go as the last of an agency that has something open', async () => {
    const { indra } = cast
    const { number } = await broughtTo('submitted', cast, tuesday)
    await refer(
      cast.budi,
      number,
      { agency: 'INSPEKTORAT', instruction: '', class: 'oversight' },
      at(1),
    )
    await expect(dismiss(cast.gita, { person: indra.userId }, at(2))).rejects.toMatchObject({
      code: 'last_of_agency',
    })
  })

  it('keeps an answer in hand that its citizen may not be content with', async () => {
    const { number, holder } = await broughtTo('in_progress', cast, tuesday)
    const person = await inviteUser(cast.gita, officer('yuda@bmsda.example'), tuesday)
    await assign(cast.citra, number, { person }, at(10))
    await deeds.answer(cast.citra, number, at(11))
    await expect(dismiss(cast.gita, { person }, at(12))).rejects.toMatchObject({
      code: 'cases_left',
    })
    await dismiss(cast.gita, { person, successor: cast.citra.userId }, at(13))
    await deeds.dispute(holder, number, at(14))
    await asWorker(() => handOnLeft(at(15)))
    expect((await recordOf({ number })).assignedTo).toBe(cast.citra.userId)
  })

  it.each([
    ['indra', 'last_of_agency', { role: 'field', agency: 'INSPEKTORAT' }],
    ['budi', 'last_with_turn', { role: 'evaluator', agency: undefined }],
    ['budi', 'last_with_turn', { role: 'verifier', agency: undefined }],
    ['eka', 'last_with_turn', { role: 'leadership', agency: undefined }],
  ] as const)('gives up no turn that nobody else could take: %s, %s', async (name, code, post) => {
    const { userId } = cast[name]
    await expect(movePerson(cast.gita, userId, post, at(3))).rejects.toMatchObject({ code })
    await expect(dismiss(cast.gita, { person: userId }, at(3))).rejects.toMatchObject({ code })
  })

  it('may be one of two who leave at the same moment, and not both', async () => {
    const second = await inviteUser(
      cast.gita,
      { email: 'dua@kominfo.example', name: 'Admin Dua', role: 'admin', agency: undefined },
      tuesday,
    )
    const both = await Promise.allSettled([
      dismiss(cast.gita, { person: second }, at(4)),
      dismiss(cast.gita, { person: cast.budi.userId }, at(4)),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const admins = { role: 'admin', deactivatedAt: null } as const
    expect(await db().user.count({ where: admins })).toBe(1)
    await db().user.updateMany({ where: { role: 'admin' }, data: { deactivatedAt: null } })
  })

  it('not the last operator', async () => {
    await expect(dismiss(cast.gita, { person: cast.gita.userId }, at(1))).rejects.toMatchObject({
      code: 'last_operator',
    })
  })

  it('with another role everything that he had open ends with his sessions', async () => {
    const userId = await inviteUser(cast.gita, officer('aldo@bmsda.example'), tuesday)
    const token = await tokenTo('aldo@bmsda.example')
    const { sessionId } = await choosePassword(visitor, 'invite', { token, password }, at(1))
    await movePerson(cast.gita, userId, { role: 'verifier', agency: undefined }, at(2))
    expect(await resumeSession(visitor, sessionId, at(3))).toBeNull()
    const self: Actor = { role: 'operator', governmentId: batam, userId: cast.gita.userId }
    const known = (await listStaff(self)).find((person) => person.userId === userId)
    expect(known).toMatchObject({ role: 'verifier', agency: null })
  })
})

describe('a phone of one’s own', () => {
  const email = 'rosa@bmsda.example'

  it('stays signed in for days where the operator allows it, and only for those who may', async () => {
    setVariables({ TRUSTED_PHONE_DAYS: '14' })
    const id = await inviteUser(cast.gita, officer(email), tuesday)
    await choosePassword(visitor, 'invite', { token: await tokenTo(email), password }, tuesday)
    const phone = await signIn(visitor, { email, password, trusted: true }, tuesday)
    const desk = await signIn(visitor, { email, password }, tuesday)
    const nextDay = at(24 * 60)
    expect(await resumeSession(visitor, phone.sessionId, nextDay)).not.toBeNull()
    expect(await resumeSession(visitor, desk.sessionId, nextDay)).toBeNull()
    await db().user.updateMany({ where: { id }, data: { role: 'admin', agencyCode: null } })
    expect(await resumeSession(visitor, phone.sessionId, at(24 * 60 + 40))).toBeNull()
    setVariables({ TRUSTED_PHONE_DAYS: '0' })
  })
})
