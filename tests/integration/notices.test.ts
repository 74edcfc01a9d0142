import { rm } from 'node:fs/promises'
import pg from 'pg'
import { beforeAll, describe, expect, it } from 'vitest'
import { dismiss } from '@/lib/complaints/commands/beside/dismiss'
import type { Citizen, CityStaff, Officer } from '@/lib/kernel/actor'
import { db } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import { wake, wakeChannel } from '@/lib/platform/queue'
import { transaction } from '@/lib/platform/transaction'
import { accept } from '@/lib/complaints/commands/steps/accept'
import { answer } from '@/lib/complaints/commands/steps/answer'
import { archive } from '@/lib/complaints/commands/steps/archive'
import { askBack } from '@/lib/complaints/commands/steps/ask-back'
import { close } from '@/lib/complaints/commands/steps/close'
import { complete } from '@/lib/complaints/commands/steps/complete'
import { dispute } from '@/lib/complaints/commands/steps/dispute'
import { handOver } from '@/lib/complaints/commands/steps/hand-over'
import { inform } from '@/lib/complaints/commands/steps/inform'
import { note } from '@/lib/complaints/commands/steps/note'
import { reclaim } from '@/lib/complaints/commands/steps/reclaim'
import { refer } from '@/lib/complaints/commands/steps/refer'
import { relay } from '@/lib/complaints/commands/steps/relay'
import { reopen } from '@/lib/complaints/commands/steps/reopen'
import { sendBack } from '@/lib/complaints/commands/steps/send-back'
import { withdraw } from '@/lib/complaints/commands/steps/withdraw'
import { sendNotices, writeNotices } from '@/lib/notifications/jobs'
import { grouped } from '@/lib/kernel/crockford'
import { readMail } from '../support/mail-server'
import {
  after,
  ani,
  asOwner,
  asWorker,
  untaken,
  file,
  gita,
  governmentId,
  hireAdmin,
  hireOfficer,
  listMails,
  outbox,
  story,
  tuesday,
} from '../support/notice-world'

const reason = { reason: 'Keterangan yang cukup panjang untuk siapa pun.' }
const toRoads = { agency: 'DBMSDA', instruction: '', class: 'complaint' } as const
const repaired = { answer: 'Lampu sudah kami ganti pagi ini.', outcome: 'done' } as const
const clock = { role: 'clock', governmentId } as const

let budi: CityStaff
let citra: Officer
let number: string
let citizen: Citizen

async function deliver(at: Date): Promise<void> {
  await asWorker(async () => {
    await writeNotices(untaken(at))
    await sendNotices(untaken(at))
  })
}

let minutes = 0

/** Does something a minute later, and says who was written to, and what about. */
async function mailsOf(step: (at: Date) => Promise<unknown>): Promise<string[]> {
  await rm(outbox(), { recursive: true, force: true })
  minutes += 1
  await step(after(minutes))
  await deliver(after(minutes))
  const mails = (await listMails()).map(readMail)
  return mails.map(({ to, subject }) => `${to} ${subject.split(': ')[1] ?? ''}`).sort()
}

beforeAll(async () => {
  budi = await hireAdmin('budi@kominfo.example')
  citra = await hireOfficer('citra@bmsda.example', 'DBMSDA')
  await hireOfficer('dodi@dlh.example', 'DLH')
  const former = await hireOfficer('mantan@bmsda.example', 'DBMSDA')
  await dismiss(gita, { person: former.userId }, tuesday)
})

async function fileOne(at: Date): Promise<void> {
  const filed = await file(at)
  number = filed.number
  citizen = filed.citizen
}

const aComplaint = () => mailsOf(fileOne)

const toAni = (subject: string) => `ani@warga.example ${subject}`
const toBudi = (subject: string) => `budi@kominfo.example ${subject}`
const toCitra = (subject: string) => `citra@bmsda.example ${subject}`

describe('each step is told to whom it concerns, and to nobody else', () => {
  it('when an OPD answers and the citizen is not content', async () => {
    expect(await aComplaint()).toEqual([toAni('kami terima')])
    expect(await mailsOf((at) => note(budi, number, reason, at))).toEqual([])
    expect(await mailsOf((at) => askBack(budi, number, reason, at))).toEqual([
      toAni('kami perlu keterangan Anda'),
    ])
    expect(await mailsOf((at) => complete(citizen, number, reason, at))).toEqual([
      toBudi('keterangan sudah dilengkapi'),
    ])
    expect(await mailsOf((at) => refer(budi, number, toRoads, at))).toEqual([
      toAni('sudah diteruskan'),
      toCitra('diteruskan kepada Anda'),
    ])
    expect(await mailsOf((at) => accept(citra, number, at))).toEqual([toAni('mulai dikerjakan')])
    expect(await mailsOf((at) => inform(citra, number, reason, at))).toEqual([toAni('ada kabar')])
    expect(await mailsOf((at) => answer(citra, number, repaired, at))).toEqual([
      toAni('sudah dijawab'),
    ])
    expect(await mailsOf((at) => dispute(citizen, number, reason, at))).toEqual([
      toCitra('belum selesai menurut warga'),
    ])
    expect(await mailsOf((at) => answer(citra, number, repaired, at))).toEqual([
      toAni('sudah dijawab'),
    ])
    expect(await mailsOf((at) => close(citizen, number, at))).toEqual([])
  })

  it('when an outside body answers', async () => {
    await aComplaint()
    const outside = { agency: 'BPBATAM', ...reason }
    const handedOver = [toAni('diserahkan ke lembaga yang berwenang')]
    expect(await mailsOf((at) => handOver(budi, number, outside, at))).toEqual(handedOver)
    expect(await mailsOf((at) => reclaim(budi, number, reason, at))).toEqual([])
    expect(await mailsOf((at) => handOver(budi, number, outside, at))).toEqual(handedOver)
    expect(await mailsOf((at) => relay(budi, number, repaired, at))).toEqual([
      toAni('sudah dijawab'),
    ])
    expect(await mailsOf((at) => reopen(citizen, number, reason, at))).toEqual([
      toBudi('belum selesai menurut warga'),
    ])
    expect(await mailsOf((at) => archive(budi, number, reason, at))).toEqual([
      toAni('tidak dapat kami proses'),
    ])
  })

  it('when it is sent back, the citizen hears nothing that sounds like a refusal', async () => {
    await aComplaint()
    await mailsOf((at) => refer(budi, number, toRoads, at))
    const proposal = { agency: 'DLH', ...reason }
    expect(await mailsOf((at) => sendBack(citra, number, proposal, at))).toEqual([
      toBudi('dikembalikan'),
    ])
  })

  it('when the citizen withdraws it, those who worked on it', async () => {
    await aComplaint()
    await mailsOf((at) => refer(budi, number, toRoads, at))
    expect(await mailsOf((at) => withdraw(citizen, number, at))).toEqual([
      toCitra('dibatalkan warga'),
    ])
  })

  it('when the clock closes it, the citizen', async () => {
    await aComplaint()
    await mailsOf((at) => refer(budi, number, toRoads, at))
    await mailsOf((at) => answer(citra, number, repaired, at))
    expect(await mailsOf((at) => close(clock, number, at))).toEqual([toAni('ditutup')])
  })

  it('but nobody who left no address', async () => {
    expect(await mailsOf((at) => file(at, { ...ani, email: undefined }))).toEqual([])
    const unknown = { privacy: 'anonymous', hideContent: false } as const
    expect(await mailsOf((at) => file(at, unknown))).toEqual([])
  })
})

describe('a mail', () => {
  it('names the number, what happened, by when, and where to look', async () => {
    await aComplaint()
    await mailsOf((at) => refer(budi, number, toRoads, at))
    const [citizens, officers] = ['ani@', 'citra@'].map(async (to) =>
      (await listMails()).find((mail) => mail.includes(`To: ${to}`)),
    )
    expect(await citizens).toContain(grouped(number))
    expect(await citizens).toContain('Dinas Bina Marga dan Sumber Daya Air')
    expect(await citizens).toContain('Jawaban pertama paling lambat Selasa, 1 Desember 2026.')
    expect(await citizens).toContain(`http://localhost:3000/lacak/${number}\r\n`)
    expect(await citizens).toContain('Auto-Submitted: auto-generated')
    expect(await officers).toContain(`http://localhost:3000/petugas/aduan/${number}\r\n`)
  })

  it('carries neither the words of anybody nor who somebody is', async () => {
    await aComplaint()
    await mailsOf((at) => refer(budi, number, { ...toRoads, instruction: 'Segera cek' }, at))
    await mailsOf((at) => answer(citra, number, repaired, at))
    const mails = (await listMails()).join()
    expect(mails).toContain('sudah menjawab')
    for (const secret of [story, 'Ani', 'Suryani', '0812', 'Segera cek', 'Citra', 'Lampu']) {
      expect(mails).not.toContain(secret)
    }
  })

  it('is in the language of the complaint, to the citizen alone, and as silent in it', async () => {
    const mails = await mailsOf(async (at) => {
      await fileOne(at)
      await asOwner(() => db().$executeRaw`UPDATE complaints SET language = 'en'`)
      await refer(budi, number, { ...toRoads, instruction: 'Segera cek' }, at)
      await answer(citra, number, repaired, at)
    })
    const inEnglish = [toAni('answered'), toAni('forwarded'), toAni('received')]
    expect(mails).toEqual([...inEnglish, toCitra('diteruskan kepada Anda')])
    const citizens = (await listMails()).filter((mail) => mail.includes('To: ani@')).join()
    expect(citizens).toContain('We wait for your word until')
    expect(citizens).not.toMatch(/Suryani|0812|Segera cek|Lampu|Masjid|masjid/)
    expect(citizens).not.toMatch(/Aduan|Anda|paling lambat|OPD|verif|disposisi/)
  })
})

describe('exactly once', () => {
  it('though the jobs run again, together, or from the beginning', async () => {
    await aComplaint()
    const at = untaken(after(minutes))
    const sent = await asWorker(() => db().notice.findMany({ orderBy: { id: 'asc' } }))
    expect(sent.map(({ status }) => status)).toContain('sent')
    await rm(outbox(), { recursive: true, force: true })
    await asWorker(async () => {
      await Promise.all([writeNotices(at), writeNotices(at), sendNotices(at), sendNotices(at)])
      await db().eventCursor.updateMany({ data: { sequence: 0 } })
      await writeNotices(at)
      await sendNotices(at)
    })
    expect(await asWorker(() => db().notice.findMany({ orderBy: { id: 'asc' } }))).toEqual(sent)
    expect(await listMails()).toEqual([])
  })

  it('and not at all when the change was rolled back', async () => {
    const listener = new pg.Client(env().databaseUrl)
    await listener.connect()
    await listener.query(`LISTEN ${wakeChannel}`)
    let wakeUps = 0
    listener.on('notification', () => (wakeUps += 1))
    const rolledBack = transaction(async (tx) => {
      await wake(tx)
      throw new Error('the disk is full')
    })
    await expect(rolledBack).rejects.toThrow('the disk is full')
    await expect(mailsOf((at) => close(citizen, number, at))).rejects.toMatchObject({
      code: 'not_allowed',
    })
    expect(await aComplaint()).toHaveLength(1)
    await listener.query('SELECT 1')
    expect(wakeUps).toBe(1)
    await listener.end()
  })
})
