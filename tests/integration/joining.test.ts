import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/lib/platform/db'
import { visitorOf } from '@/lib/accounts/visitor'
import { join } from '@/lib/complaints/commands/beside/join'
import { stopFollowing } from '@/lib/complaints/commands/beside/stop-following'
import { publish } from '@/lib/complaints/commands/steps/publish'
import { unpublish } from '@/lib/complaints/commands/steps/unpublish'
import { vote } from '@/lib/complaints/commands/beside/vote'
import type { DraftContent } from '@/lib/complaints/filing/input'
import { findComplaint } from '@/lib/complaints/case/queries'
import { findSupport, listSimilar } from '@/lib/complaints/square/similar-queries'
import { supportOf, supportToken } from '@/lib/complaints/square/support-token'
import { batam, personId, type Cast } from '@/tests/support/cast'
import { deeds } from '@/tests/support/deeds'
import { broughtTo, contact, file, minutesAfter, populate, tuesday } from '@/tests/support/world'

const visitor = visitorOf(batam)
const browser = personId(900)
const shown = {
  title: 'Lampu jalan padam di depan masjid',
  body: 'Tiga lampu jalan di depan masjid padam sejak tiga malam.',
}
const mine = { description: 'lampu jln mati depan masjid, gelap', kelurahan: '21.71.10.1004' }

let cast: Cast

beforeAll(async () => {
  cast = await populate()
})

async function published(change: DraftContent = {}) {
  const filed = await file(tuesday, change)
  await publish(cast.budi, filed.number, shown, minutesAfter(tuesday, 1))
  return filed
}

async function offered(told = mine): Promise<string[]> {
  const found = await listSimilar(batam, told, minutesAfter(tuesday, 60))
  return found.map(({ number }) => number)
}

describe('the same problem, already there', () => {
  it('is shown before sending, told in other words and with slang', async () => {
    const { number } = await published()
    expect(await offered()).toContain(number)
  })

  it('is not shown from another kelurahan, nor for another matter', async () => {
    const { number } = await published()
    expect(await offered({ ...mine, kelurahan: '21.71.10.1003' })).not.toContain(number)
    const other = { ...mine, description: 'Sampah menumpuk dan berbau di pasar' }
    expect(await offered(other)).not.toContain(number)
  })

  it('is shown only while the public may see it and somebody works on it', async () => {
    const unseen = await file(tuesday)
    const hidden = await file(tuesday, { contact: { ...contact, hideContent: true } })
    const takenDown = await published()
    const because = { reason: 'Memuat nama seseorang di dalamnya.' }
    await unpublish(cast.budi, takenDown.number, because, minutesAfter(tuesday, 2))
    const withdrawn = await published()
    await deeds.withdraw(withdrawn.holder, withdrawn.number, minutesAfter(tuesday, 2))
    const list = await offered()
    for (const { number } of [unseen, hidden, takenDown, withdrawn]) {
      expect(list).not.toContain(number)
    }
  })
})

describe('whoever has the same problem', () => {
  it('joins once, however often and however many at once', async () => {
    const { number, id: complaintId } = await published()
    const me = { email: 'Siti@warga.example' }
    const joined = await Promise.all(
      Array.from({ length: 5 }, () => join(visitor, number, me, personId(901), tuesday)),
    )
    const again = await join(visitor, number, { email: 'siti@warga.example' }, browser, tuesday)
    expect(new Set([...joined, again].map(({ id }) => id)).size).toBe(1)
    expect(await db().support.count({ where: { complaintId } })).toBe(1)
  })

  it('is counted for everyone and named to nobody, not even to Kominfo', async () => {
    const { number } = await published()
    await join(visitor, number, { email: 'siti@warga.example' }, browser, tuesday)
    await join(visitor, number, {}, browser, tuesday)
    const view = await findComplaint(cast.budi, number, tuesday)
    expect(view?.supportCount).toBe(2)
    expect(JSON.stringify(view)).not.toContain('siti@warga')
  })

  it('joins nothing that the public does not see', async () => {
    const { number } = await file(tuesday)
    await expect(join(visitor, number, {}, browser, tuesday)).rejects.toMatchObject({
      code: 'not_found',
    })
  })

  it('says once that it is not done, only while there is an answer', async () => {
    const answered = await broughtTo('answered', cast, tuesday)
    await publish(cast.budi, answered.number, shown, minutesAfter(tuesday, 5))
    const { id: support } = await join(visitor, answered.number, {}, browser, tuesday)
    await vote(visitor, support, minutesAfter(tuesday, 6))
    await vote(visitor, support, minutesAfter(tuesday, 9))
    const { notDoneAt } = (await findSupport(batam, support)) ?? {}
    expect(notDoneAt).toEqual(minutesAfter(tuesday, 6))
    const waiting = await published()
    const { id: early } = await join(visitor, waiting.number, {}, browser, tuesday)
    await expect(vote(visitor, early, tuesday)).rejects.toMatchObject({ code: 'not_allowed' })
  })

  it('stops following with one tap', async () => {
    const { number } = await published()
    const { id: support } = await join(visitor, number, {}, browser, tuesday)
    await stopFollowing(visitor, support, minutesAfter(tuesday, 1))
    expect((await findSupport(batam, support))?.stoppedAt).toEqual(minutesAfter(tuesday, 1))
  })

  it('has an address that nobody can make up', () => {
    const token = supportToken(personId(7))
    expect(supportOf(token)).toBe(personId(7))
    expect(supportOf(token.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')))).toBeNull()
    expect(supportOf(personId(7))).toBeNull()
  })
})
