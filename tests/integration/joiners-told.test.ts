// Whoever types a contact need not be its owner: what joined by it is shown to the owner alone.

import { rm } from 'node:fs/promises'
import { beforeAll, beforeEach, expect, it } from 'vitest'
import { visitorOf } from '@/lib/accounts/visitor'
import { join } from '@/lib/complaints/commands/beside/join'
import { publish } from '@/lib/complaints/commands/steps/publish'
import { stopFollowing } from '@/lib/complaints/commands/beside/stop-following'
import { supportOf } from '@/lib/complaints/square/support-token'
import { db } from '@/lib/platform/db'
import { tellJoiner } from '@/lib/notifications/commands/tell-joiner'
import { batam, personId, type Cast } from '@/tests/support/cast'
import { deliver } from '@/tests/support/channel-world'
import { deeds } from '@/tests/support/deeds'
import { listMails, outbox } from '@/tests/support/notice-world'
import { broughtTo, file, minutesAfter, populate, tuesday } from '@/tests/support/world'

const visitor = visitorOf(batam)
const at = (minutes: number) => minutesAfter(tuesday, minutes)
const shown = {
  title: 'Lampu jalan padam di depan masjid',
  body: 'Tiga lampu jalan di depan masjid padam sejak tiga malam.',
}

let cast: Cast

beforeAll(async () => {
  cast = await populate()
})

beforeEach(() => rm(outbox(), { recursive: true, force: true }))

async function published(): Promise<string> {
  const { number } = await file(tuesday)
  await publish(cast.budi, number, shown, at(1))
  return number
}

const mailsTo = async (email: string) =>
  (await listMails())
    .map((mail) => mail.replaceAll('=\r\n', ''))
    .filter((mail) => mail.includes(`To: ${email}`))

it('a contact is its owner’s: no browser is handed the page of what joined by it', async () => {
  const number = await published()
  const contacts = [
    { phone: '081277778888' },
    { email: 'siti@warga.example' },
    { phone: '081277778889', email: 'SITI@warga.example' },
  ]
  for (const contact of contacts) {
    const own = await join(visitor, number, contact, personId(901), tuesday)
    const other = await join(visitor, number, contact, personId(902), tuesday)
    expect([own.isOwn, other.isOwn]).toEqual([false, false])
    expect(other.id).toBe(own.id)
  }
})

it('who leaves none sees what this browser did, and no other browser does', async () => {
  const number = await published()
  const one = await join(visitor, number, {}, personId(903), tuesday)
  const other = await join(visitor, number, {}, personId(904), tuesday)
  expect([one.isOwn, other.isOwn]).toEqual([true, true])
  expect(one.id).not.toBe(other.id)
})

it('the page goes to the contact, once, and an id tells nothing of when', async () => {
  const number = await published()
  const email = 'tetangga@warga.example'
  const { id } = await join(visitor, number, { email }, personId(905), at(2))
  await tellJoiner(visitor, id, at(2))
  await tellJoiner(visitor, id, at(3))
  await deliver(at(3))
  const mails = await mailsTo(email)
  expect(mails).toHaveLength(1)
  expect(supportOf(/\/ikut\/([\w-]+)/.exec(mails.join())?.[1] ?? '')).toBe(id)
  // Version 4 of RFC 9562: random throughout.
  expect(id[14]).toBe('4')
})

it('who has left is not written to by somebody who joins in his name', async () => {
  const number = await published()
  const email = 'pergi@warga.example'
  const { id } = await join(visitor, number, { email }, personId(906), at(2))
  await stopFollowing(visitor, id, at(3))
  await tellJoiner(visitor, id, at(4))
  await deliver(at(4))
  expect(await mailsTo(email)).toEqual([])
})

it('what waited for the yes is the last news of the complaint, with the same page', async () => {
  const { number } = await broughtTo('in_progress', cast, tuesday)
  await publish(cast.budi, number, shown, at(5))
  const email = 'nanti@warga.example'
  const { id } = await join(visitor, number, { email }, personId(907), at(6))
  await tellJoiner(visitor, id, at(6))
  await deliver(at(6))
  await deeds.answer(cast.citra, number, at(7))
  await deliver(at(7))
  const [only, ...others] = await mailsTo(email)
  expect(others).toEqual([])
  expect(only).toContain('/surat/')
  expect(await db().notice.count({ where: { status: 'waiting' } })).toBeGreaterThan(0)
})
