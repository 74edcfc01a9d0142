// Anybody can write anybody's address into a form. Its owner gets one mail that asks, and decides.

import { rm } from 'node:fs/promises'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { answerMailbox } from '@/lib/accounts/commands/answer-mailbox'
import { confirmRegistration } from '@/lib/accounts/commands/confirm-registration'
import { inviteUser } from '@/lib/accounts/commands/invite-user'
import { choosePassword } from '@/lib/accounts/commands/choose-password'
import { mailboxIndexOf } from '@/lib/accounts/email'
import { findMailboxAnswer } from '@/lib/accounts/mailbox-queries'
import { visitorOf } from '@/lib/accounts/visitor'
import { askBack } from '@/lib/complaints/commands/steps/ask-back'
import { complete } from '@/lib/complaints/commands/steps/complete'
import { refer } from '@/lib/complaints/commands/steps/refer'
import type { CityStaff } from '@/lib/kernel/actor'
import { db } from '@/lib/platform/db'
import { sendNotices, writeNotices } from '@/lib/notifications/jobs'
import { deliver } from '../support/channel-world'
import { readMail } from '../support/mail-server'
import { ask, register, tokenFor } from '../support/mailbox'
import {
  after,
  ani,
  asWorker,
  fileAsStranger,
  gita,
  governmentId,
  hireAdmin,
  listMails,
  outbox,
  password,
  untaken,
} from '../support/notice-world'

const visitor = visitorOf(governmentId)
const reason = { reason: 'Keterangan yang cukup panjang untuk siapa pun.' }
const toRoads = { agency: 'DBMSDA', instruction: '', class: 'complaint' } as const

let budi: CityStaff
let minutes = 0

beforeAll(async () => {
  budi = await hireAdmin('budi@kominfo.example')
})

beforeEach(() => rm(outbox(), { recursive: true, force: true }))

function naming(email: string) {
  minutes += 1
  return fileAsStranger(after(minutes), { ...ani, email })
}

async function mailsTo(email: string) {
  await deliver(after(minutes))
  return (await listMails()).map(readMail).filter(({ to }) => to === email)
}

/** Of the page that the one mail leads to. */
async function tokenIn(email: string): Promise<string> {
  const mail = (await listMails()).map((text) => text.replaceAll('=\r\n', ''))
  const own = mail.filter((text) => text.includes(`To: ${email}`)).join()
  return /\/surat\/([\w-]+)/.exec(own)?.[1] ?? ''
}

const answering = (token: string, isAllowed: boolean) =>
  answerMailbox(visitor, { token, isAllowed }, after(minutes))

describe('an address that has never said yes', () => {
  it('gets one mail, however many complaints name it, and however it is spelt', async () => {
    for (const local of ['korban', 'KORBAN', 'korban+1', 'korban+dua', 'korban']) {
      await naming(`${local}@warga.example`)
    }
    await deliver(after(minutes))
    expect((await listMails()).filter((mail) => mail.includes('korban'))).toHaveLength(1)
    expect(await tokenIn('korban@warga.example')).not.toBe('')
  })

  it('gets one mail, whatever happens to the complaint', async () => {
    const { number } = await naming('diam@warga.example')
    expect(await mailsTo('diam@warga.example')).toHaveLength(1)
    minutes += 1
    await askBack(budi, number, reason, after(minutes))
    expect(await mailsTo('diam@warga.example')).toHaveLength(1)
  })

  it('gets one mail, though two leave at the same moment', async () => {
    await Promise.all([naming('serentak@warga.example'), naming('serentak@warga.example')])
    // As after a first mail that the server did not take.
    const addressIndex = mailboxIndexOf('serentak@warga.example')
    await db().mailbox.create({ data: { governmentId, addressIndex, namedAt: after(0) } })
    await asWorker(() => writeNotices(untaken(after(minutes))))
    await asWorker(() =>
      Promise.all(Array.from({ length: 4 }, () => sendNotices(untaken(after(minutes))))),
    )
    expect(await mailsTo('serentak@warga.example')).toHaveLength(1)
  })

  it('is asked by a link to register as well, and by nothing after that', async () => {
    const email = 'didaftarkan@warga.example'
    await ask(email, register)
    await ask(email, register)
    await naming(email)
    expect(await mailsTo(email)).toHaveLength(1)
    expect(await tokenIn(email)).not.toBe('')
    await naming('dulu@warga.example')
    expect(await mailsTo('dulu@warga.example')).toHaveLength(1)
    await ask('dulu@warga.example', register)
    expect(await mailsTo('dulu@warga.example')).toHaveLength(1)
  })

  it('leaves no trace of a registration that no mail was sent about', async () => {
    await naming('tercatat@warga.example')
    await deliver(after(minutes))
    const before = await db().accessLink.count()
    await ask('tercatat@warga.example', register)
    expect(await db().accessLink.count()).toBe(before)
  })
})

describe('the owner of the address', () => {
  it('says yes, and gets the last news of each complaint that waited', async () => {
    const email = 'mau@warga.example'
    const first = await naming(email)
    const second = await naming(email)
    await deliver(after(minutes))
    minutes += 1
    await askBack(budi, first.number, reason, after(minutes))
    await refer(budi, second.number, toRoads, after(minutes))
    expect(await mailsTo(email)).toHaveLength(1)
    const token = await tokenIn(email)
    await rm(outbox(), { recursive: true, force: true })
    await answering(token, true)
    const told = (await mailsTo(email)).map(({ subject }) => subject.split(': ')[1])
    expect(told.sort()).toEqual(['kami perlu keterangan Anda', 'sudah diteruskan'])
    expect(await tokenIn(email)).toBe('')
  })

  it('says never again, and is obeyed until he says otherwise', async () => {
    const email = 'jangan@warga.example'
    await naming(email)
    await deliver(after(minutes))
    const token = await tokenIn(email)
    await naming(email)
    await deliver(after(minutes))
    await answering(token, false)
    expect(await findMailboxAnswer(visitor, token)).toBe('refused')
    await naming(email)
    await ask(email, register)
    expect(await mailsTo(email)).toHaveLength(1)
    await answering(token, true)
    await naming(email)
    expect(await mailsTo(email)).toHaveLength(2)
  })

  it('answers by a link that nobody can make up', async () => {
    await expect(answering('bukan-tanda', true)).rejects.toMatchObject({ code: 'not_found' })
    expect(await findMailboxAnswer(visitor, 'bukan-tanda')).toBeNull()
  })

  it('has said yes who opened an account by a link that was sent there', async () => {
    const email = 'rina@warga.example'
    await confirmRegistration(visitor, await tokenFor(email, register), null, after(minutes))
    await naming(email)
    await naming(email)
    expect(await mailsTo(email)).toHaveLength(3)
  })
})

describe('whoever is invited to work here', () => {
  it('hears nothing of complaints before he has come', async () => {
    const email = 'belum@kominfo.example'
    const person = { email, name: 'Belum Datang', role: 'admin' } as const
    await inviteUser(gita, person, after(minutes))
    const token =
      /undangan\/([\w-]{43})/.exec((await listMails()).join().replaceAll('=\r\n', ''))?.[1] ?? ''
    await rm(outbox(), { recursive: true, force: true })
    const { number, citizen } = await naming('lain@warga.example')
    await askBack(budi, number, reason, after(minutes))
    await complete(citizen, number, reason, after(minutes))
    expect(await mailsTo(email)).toEqual([])
    await choosePassword(visitor, 'invite', { token, password }, after(minutes))
    minutes += 1
    await askBack(budi, number, reason, after(minutes))
    await complete(citizen, number, reason, after(minutes))
    expect(await mailsTo(email)).toHaveLength(1)
  })
})
