import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { eraseIdentity } from '@/lib/accounts/identity'
import { visitorOf } from '@/lib/accounts/visitor'
import type { Citizen, CityStaff, Officer } from '@/lib/kernel/actor'
import { db } from '@/lib/platform/db'
import { setVariables } from '@/lib/platform/env'
import { transaction } from '@/lib/platform/transaction'
import { accept } from '@/lib/complaints/commands/steps/accept'
import { answer } from '@/lib/complaints/commands/steps/answer'
import { refer } from '@/lib/complaints/commands/steps/refer'
import { hearWhatsApp } from '@/lib/notifications/commands/hear-whatsapp'
import { optOut } from '@/lib/notifications/commands/opt-out'
import { subscribe } from '@/lib/notifications/commands/subscribe'
import { writeNotices } from '@/lib/notifications/jobs'
import { optOutToken } from '@/lib/notifications/opt-out-token'
import { grouped } from '@/lib/kernel/crockford'
import { deliver, identityOf, noticesBy, settleEverything } from '../support/channel-world'
import {
  after,
  ani,
  asWorker,
  file,
  governmentId,
  hireAdmin,
  hireOfficer,
  listMails,
  story,
} from '../support/notice-world'
import { startPushService } from '../support/push-service'
import { replyCall, startWhatsAppServer } from '../support/whatsapp-server'

const visitor = visitorOf(governmentId)
const toRoads = { agency: 'DBMSDA', instruction: 'Segera cek', class: 'complaint' } as const
const repaired = { answer: 'Lampu sudah kami ganti pagi ini.', outcome: 'done' } as const
const phoneOnly = { ...ani, email: undefined }

let budi: CityStaff
let citra: Officer
let pushes: Awaited<ReturnType<typeof startPushService>>
let whatsapp: Awaited<ReturnType<typeof startWhatsAppServer>>
let number: string
let citizen: Citizen

beforeAll(async () => {
  budi = await hireAdmin('budi@kominfo.example')
  citra = await hireOfficer('citra@bmsda.example', 'DBMSDA')
})

beforeEach(async () => {
  pushes = await startPushService()
  whatsapp = await startWhatsAppServer()
  setVariables({ PUSH_LOCAL: '1', ...whatsapp.variables })
  const filed = await file(after(0), phoneOnly)
  number = filed.number
  citizen = filed.citizen
  await settleEverything(after(0))
})

afterEach(() => {
  pushes.stop()
  whatsapp.stop()
})

function blanksOf(at: number): (string | undefined)[] {
  const parts = whatsapp.received.at(at)?.template.components ?? []
  return parts.flatMap(({ parameters }) => parameters.map(({ text, payload }) => text ?? payload))
}

/** The evening of the day in Batam, and the next morning. */
const evening = after(12 * 60)
const morning = new Date('2026-11-24T23:00:00Z')

describe('a browser that asked for it', () => {
  it('is told what happened, and no word of anybody', async () => {
    await subscribe(citizen, number, pushes.browser('hp'), after(1))
    await refer(budi, number, toRoads, after(2))
    await deliver(after(2))
    expect(pushes.received.map(({ content }) => content)).toEqual([
      {
        title: `Aduan ${grouped(number)}`,
        body: 'sudah diteruskan',
        tag: number,
        url: `/lacak/${number}`,
        stop: expect.stringMatching(/^\/berhenti\/[\w-]+$/) as string,
        stopLabel: 'Hentikan kabar',
      },
    ])
    expect(pushes.received[0]?.authorization).toMatch(/^vapid t=/)
    expect(JSON.stringify(pushes.received)).not.toMatch(/Ani|0812|Segera cek|masjid/i)
  })

  it('is forgotten once it is gone, and the others are told all the same', async () => {
    await subscribe(citizen, number, pushes.browser('lama'), after(1))
    await subscribe(citizen, number, pushes.browser('baru'), after(1))
    pushes.forget('lama')
    await refer(budi, number, toRoads, after(2))
    await deliver(after(2))
    expect(pushes.received.map(({ browser }) => browser)).toEqual(['baru'])
    const where = { governmentId, identityId: await identityOf(number) }
    const rows = await db().pushSubscription.findMany({ where })
    expect(rows.filter(({ stoppedAt }) => stoppedAt === null)).toHaveLength(1)
    const [gone] = rows.filter(({ stoppedAt }) => stoppedAt !== null)
    expect(gone?.ciphertext).toHaveLength(0)
  })

  it('is tried again when its service fails', async () => {
    await subscribe(citizen, number, pushes.browser('hp'), after(1))
    pushes.behave(503)
    await refer(budi, number, toRoads, after(2))
    await deliver(after(2))
    expect((await noticesBy('push'))[0]).toMatchObject({ status: 'queued', attempts: 1 })
    pushes.behave(201)
    await deliver(after(3))
    expect((await noticesBy('push'))[0]).toMatchObject({ status: 'sent' })
  })

  it('stays silent at night and tells the latest news alone, once, at six', async () => {
    await subscribe(citizen, number, pushes.browser('hp'), after(1))
    await refer(budi, number, toRoads, evening)
    await accept(citra, number, evening)
    await deliver(evening)
    await deliver(new Date(morning.getTime() - 20_001))
    expect([pushes.received, whatsapp.received]).toEqual([[], []])
    await deliver(morning)
    await deliver(morning)
    expect(pushes.received.map(({ content }) => content['body'])).toEqual(['mulai dikerjakan'])
    expect(whatsapp.received).toHaveLength(1)
  })

  it('is not asked for where the complaint is anonymous, nor let in by a stranger', async () => {
    const unknown = { privacy: 'anonymous', hideContent: false } as const
    const anonymous = await file(after(1), unknown)
    const browser = pushes.browser('hp')
    const asked = subscribe(anonymous.citizen, anonymous.number, browser, after(2))
    await expect(asked).rejects.toMatchObject({ code: 'not_allowed' })
    const stranger = subscribe(anonymous.citizen, number, browser, after(2))
    await expect(stranger).rejects.toMatchObject({ code: 'not_found' })
    setVariables({ PUSH_LOCAL: '0' })
    const behindTheWall = subscribe(citizen, number, browser, after(2))
    await expect(behindTheWall).rejects.toMatchObject({ code: 'not_allowed' })
    expect(await db().pushSubscription.count({ where: { createdAt: after(2) } })).toBe(0)
  })
})

describe('WhatsApp', () => {
  it('carries number, what happened and where to look', async () => {
    await refer(budi, number, toRoads, after(2))
    await deliver(after(2))
    expect(whatsapp.received[0]).toMatchObject({
      to: '6281234567890',
      template: { name: 'kabar_aduan', language: { code: 'id' } },
    })
    const link = `http://localhost:3000/lacak/${number}`
    const stop = optOutToken({ identityId: await identityOf(number), channel: 'whatsapp' })
    expect(blanksOf(0)).toEqual([grouped(number), 'sudah diteruskan', link, stop])
    expect(JSON.stringify(whatsapp.received)).not.toContain(story)
  })

  it('gives up at once where trying again would change nothing, else tries again', async () => {
    whatsapp.refuseWith(131026)
    await refer(budi, number, toRoads, after(2))
    await deliver(after(2))
    const [lost] = await noticesBy('whatsapp')
    expect(lost).toMatchObject({ status: 'failed', attempts: 1 })
    expect(lost?.lastError).toContain('nomor ini tidak dapat menerima pesan WhatsApp')
    whatsapp.refuseWith(131016)
    await accept(citra, number, after(3))
    await deliver(after(3))
    expect((await noticesBy('whatsapp'))[0]).toMatchObject({ status: 'queued', attempts: 1 })
  })

  it('ends with BERHENTI for this number, begins again with MULAI, and believes no forger', async () => {
    await refer(budi, number, toRoads, after(2))
    const forged = replyCall('6281234567890', { text: { body: 'BERHENTI' } }, 'rahasia lain')
    expect(await hearWhatsApp(visitor, forged, after(2))).toBe(false)
    await deliver(after(2))
    expect(whatsapp.received).toHaveLength(1)

    const stopped = replyCall('6281234567890', { text: { body: ' berhenti. ' } })
    expect(await hearWhatsApp(visitor, stopped, after(2))).toBe(true)
    await accept(citra, number, after(3))
    await file(after(3), phoneOnly)
    await deliver(after(3))
    expect(whatsapp.received).toHaveLength(1)

    const resumed = replyCall('6281234567890', { text: { body: 'Mulai' } })
    await hearWhatsApp(visitor, resumed, after(3))
    await answer(citra, number, repaired, after(4))
    await deliver(after(4))
    expect(whatsapp.received).toHaveLength(2)
  })
})

const mailsTo = async (address: string) =>
  (await listMails()).filter((mail) => mail.includes(`To: ${address}`))

describe('whoever wants no more', () => {
  it('taps once, also for what waits already; the other channels go on', async () => {
    const reader = { ...ani, email: 'henti@warga.example' }
    const filed = await file(after(5), reader)
    await deliver(after(5))
    const [mail = ''] = await mailsTo(reader.email)
    const token = /List-Unsubscribe:\s+<[^>]*\/berhenti\/([\w-]+)\/sekarang>/.exec(mail)?.[1] ?? ''
    expect(mail).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click')
    await refer(budi, filed.number, toRoads, after(6))
    await asWorker(() => writeNotices(after(6)))
    await optOut(visitor, token, after(6))
    await optOut(visitor, token, after(6))
    await deliver(after(6))
    await accept(citra, filed.number, after(7))
    await deliver(after(7))
    expect(await mailsTo(reader.email)).toHaveLength(1)
    expect(whatsapp.received).toHaveLength(3)
    const forged = optOut(visitor, `${token}x`, after(7))
    await expect(forged).rejects.toMatchObject({ code: 'not_found' })
  })

  it('and whoever had himself forgotten is not written to', async () => {
    const reader = { ...ani, email: 'lupa@warga.example' }
    const filed = await file(after(8), reader)
    const identityId = await identityOf(filed.number)
    await transaction((tx) => eraseIdentity(tx, governmentId, identityId, after(8)))
    await deliver(after(8))
    expect(await mailsTo(reader.email)).toEqual([])
    expect(whatsapp.received).toEqual([])
  })
})
