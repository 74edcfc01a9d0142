import { beforeAll, describe, expect, it } from 'vitest'
import { announce } from '@/lib/agencies/commands/announce'
import { withdrawAnnouncement } from '@/lib/agencies/commands/withdraw-announcement'
import { announceInput } from '@/lib/agencies/input'
import { listAnnouncements } from '@/lib/agencies/reference/queries'
import { listAllAnnouncements } from '@/lib/agencies/queries'
import type { Actor } from '@/lib/kernel/actor'
import { batam, type Cast } from '@/tests/support/cast'
import { minutesAfter, populate, tuesday } from '@/tests/support/world'

const seiPanas = '21.71.10.1004'
const kecamatan = '21.71.10'

let cast: Cast

beforeAll(async () => {
  cast = await populate()
})

function typed(change: Record<string, string> = {}) {
  return announceInput.parse({
    title: 'Air padam',
    body: 'Perbaikan pipa induk sampai sore.',
    agency: '',
    startsAt: '2026-11-24T08:00',
    endsAt: '2026-11-24T17:00',
    ...change,
  })
}

/** Announces, and says under which id. */
async function announced(actor: Actor, change: Record<string, string>): Promise<string> {
  await announce(actor, typed(change), tuesday)
  const rows = await listAllAnnouncements(cast.gita, tuesday)
  return rows.find(({ title }) => title === change['title'])?.id ?? ''
}

async function heard(where: { kelurahan?: string; category?: string }, at = tuesday) {
  return (await listAnnouncements(batam, where, at)).map(({ id }) => id)
}

describe('an announcement', () => {
  it('is read where it is, for what it is about, and by whoever has said neither', async () => {
    const [row] = await listAllAnnouncements(cast.gita, tuesday)
    expect(row).toBeUndefined()
    const id = await announced(cast.gita, { title: 'Di satu kecamatan', area1: kecamatan })
    expect(await heard({ kelurahan: seiPanas })).toEqual([id])
    expect(await heard({})).toEqual([id])
    expect(await heard({ kelurahan: '21.71.01.1001' })).toEqual([])
    expect(await heard({ kelurahan: seiPanas, category: 'any' })).toEqual([id])
    await withdrawAnnouncement(cast.gita, id, tuesday)
  })

  it('stands by the clock of the city, from a day ahead until it is over', async () => {
    const id = await announced(cast.budi, { title: 'Menurut jam kota' })
    // 17.00 in Batam is 10.00 UTC.
    expect(await heard({}, new Date('2026-11-24T10:00:00Z'))).toEqual([id])
    expect(await heard({}, new Date('2026-11-24T10:00:01Z'))).toEqual([])
    expect(await heard({}, new Date('2026-11-23T01:00:00Z'))).toEqual([id])
    expect(await heard({}, new Date('2026-11-23T00:59:00Z'))).toEqual([])
    await withdrawAnnouncement(cast.budi, id, tuesday)
  })

  it('that was withdrawn is read by nobody, and cannot be withdrawn twice', async () => {
    const id = await announced(cast.gita, { title: 'Ditarik kembali' })
    await withdrawAnnouncement(cast.gita, id, minutesAfter(tuesday, 1))
    expect(await heard({})).toEqual([])
    const again = withdrawAnnouncement(cast.gita, id, minutesAfter(tuesday, 2))
    await expect(again).rejects.toMatchObject({ code: 'not_found' })
    const rows = await listAllAnnouncements(cast.gita, tuesday)
    expect(rows.find((row) => row.id === id)?.state).toBe('revoked')
  })

  it('is nobody’s to make or withdraw but the admin’s and the operator’s', async () => {
    const id = await announced(cast.gita, { title: 'Milik kota' })
    for (const actor of [cast.ani, cast.citra, cast.eka, cast.fajar, cast.lina, cast.clock]) {
      const making = announce(actor, typed(), tuesday)
      await expect(making).rejects.toMatchObject({ code: 'not_allowed' })
      const withdrawing = withdrawAnnouncement(actor, id, tuesday)
      await expect(withdrawing).rejects.toMatchObject({ code: 'not_allowed' })
      expect(await listAllAnnouncements(actor, tuesday)).toEqual([])
    }
    const elsewhere = { ...cast.gita, governmentId: '99.99' }
    const foreign = withdrawAnnouncement(elsewhere, id, tuesday)
    await expect(foreign).rejects.toMatchObject({ code: 'not_found' })
  })

  it.each([
    ['agency', 'NOWHERE'],
    ['area3', '21.71.99'],
    ['category2', 'nothing'],
  ])('names no %s that is not there', async (field, value) => {
    const making = announce(cast.gita, typed({ [field]: value }), tuesday)
    await expect(making).rejects.toMatchObject({ code: 'unknown_choice', field })
  })

  it('does not end before it begins', () => {
    expect(() => typed({ endsAt: '2026-11-24T08:00' })).toThrow('Waktu selesai')
  })
})
