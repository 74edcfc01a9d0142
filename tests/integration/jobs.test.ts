import { beforeAll, describe, expect, it } from 'vitest'
import { deleteEndedSessions, deleteSpentRateLimits } from '@/lib/accounts/jobs'
import { signIn } from '@/lib/accounts/commands/sign-in'
import { visitorOf } from '@/lib/accounts/visitor'
import type { Citizen, CityStaff, Officer } from '@/lib/kernel/actor'
import { db } from '@/lib/platform/db'
import { consume } from '@/lib/platform/rate-limit'
import { answer } from '@/lib/complaints/commands/steps/answer'
import { dispute } from '@/lib/complaints/commands/steps/dispute'
import { refer } from '@/lib/complaints/commands/steps/refer'
import { saveFilingDraft } from '@/lib/complaints/commands/beside/save-filing-draft'
import { ringClocks, deleteExpiredDrafts } from '@/lib/complaints/jobs'
import {
  after,
  asWorker,
  file,
  governmentId,
  hireAdmin,
  hireOfficer,
  password,
  story,
  tuesday,
} from '../support/notice-world'

const day = 24 * 60
const reason = { reason: 'Lampunya padam lagi pada malam berikutnya.' }

let budi: CityStaff
let citra: Officer

beforeAll(async () => {
  budi = await hireAdmin('budi@kominfo.example')
  citra = await hireOfficer('citra@bmsda.example', 'DBMSDA')
})

async function answered(): Promise<{ number: string; citizen: Citizen; dueAt: Date }> {
  const { number, citizen } = await file(tuesday)
  const forwarding = { agency: 'DBMSDA', instruction: '', class: 'complaint' } as const
  await refer(budi, number, forwarding, after(1))
  await answer(citra, number, { answer: 'Lampu sudah kami ganti.', outcome: 'done' }, after(2))
  const { dueAt } = await db().clock.findFirstOrThrow({
    where: { name: 'confirmation', complaint: { number } },
  })
  return { number, citizen, dueAt }
}

async function find(number: string) {
  return db().complaint.findFirstOrThrow({
    where: { number },
    select: { status: true, events: { where: { action: 'close' }, select: { role: true } } },
  })
}

const later = (date: Date) => new Date(date.getTime() + 1)

describe('an answer that nobody replies to', () => {
  it('stands until the confirmation clock has run out, and is then closed by the clock', async () => {
    const { number, dueAt } = await answered()
    await asWorker(() => ringClocks(dueAt))
    expect(await find(number)).toEqual({ status: 'answered', events: [] })
    await asWorker(() => ringClocks(later(dueAt)))
    expect(await find(number)).toEqual({ status: 'closed', events: [{ role: 'clock' }] })
  })

  it('is closed once, though the job runs late, again and twice at once', async () => {
    const [one, other] = [await answered(), await answered()]
    const late = after(60 * day)
    await asWorker(() => Promise.all([ringClocks(late), ringClocks(late)]))
    await asWorker(() => ringClocks(late))
    for (const { number } of [one, other]) {
      expect(await find(number)).toEqual({ status: 'closed', events: [{ role: 'clock' }] })
    }
  })

  it('is left alone when the citizen was not content in time', async () => {
    const { number, citizen } = await answered()
    await dispute(citizen, number, reason, after(3))
    await asWorker(() => ringClocks(after(60 * day)))
    expect((await find(number)).status).toBe('in_progress')
  })
})

describe('what nobody needs any more is deleted, and nothing else', () => {
  it('forms left unfinished', async () => {
    const draftId = crypto.randomUUID()
    const drafting = {
      role: 'citizen',
      via: 'draft',
      governmentId,
      draftId,
      reporterId: null,
    } as const
    await saveFilingDraft(drafting, { story: { description: story } }, tuesday)
    await asWorker(() => deleteExpiredDrafts(after(6 * day)))
    expect(await db().draft.count({ where: { id: draftId } })).toBe(1)
    await asWorker(() => deleteExpiredDrafts(after(8 * day)))
    expect(await db().draft.count({ where: { id: draftId } })).toBe(0)
  })

  it('sessions that have ended', async () => {
    const visitor = visitorOf(governmentId)
    await signIn(visitor, { email: 'budi@kominfo.example', password }, tuesday)
    await asWorker(() => deleteEndedSessions(after(60)))
    expect(await db().session.count()).toBe(1)
    await asWorker(() => deleteEndedSessions(after(2 * day)))
    expect(await db().session.count()).toBe(0)
  })

  it('counters whose time has passed', async () => {
    await consume({ name: 'test', points: 5, seconds: 60 }, 'somebody')
    await asWorker(() => deleteSpentRateLimits(tuesday))
    const [first] = await db().rateLimit.findMany({ where: { key: { startsWith: 'test' } } })
    expect(first?.points).toBe(1)
    await asWorker(() => deleteSpentRateLimits(new Date(Number(first?.expire) + 1)))
    expect(await db().rateLimit.count({ where: { key: { startsWith: 'test' } } })).toBe(0)
  })
})
