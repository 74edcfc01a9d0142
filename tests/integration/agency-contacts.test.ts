// What the agency that handles a complaint knows of somebody who let his name be known.

import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/kernel/actor'
import { findComplaint } from '@/lib/complaints/case/queries'
import { refer } from '@/lib/complaints/commands/steps/refer'
import { reveal } from '@/lib/complaints/commands/steps/reveal'
import type { Cast } from '@/tests/support/cast'
import { referral, words } from '@/tests/support/deeds'
import {
  contact,
  file,
  minutesAfter,
  populate,
  recordOf,
  tuesday,
  type Filed,
} from '@/tests/support/world'

const because = { reason: words.reason }
const later = minutesAfter(tuesday, 5)

let cast: Cast

beforeAll(async () => {
  cast = await populate()
})

async function referred(): Promise<Filed> {
  const filed = await file(tuesday)
  await refer(cast.budi, filed.number, referral(), minutesAfter(tuesday, 1))
  return filed
}

describe('the contact of somebody who let his name be known', () => {
  const seenBy = async (actor: Actor, number: string) =>
    (await findComplaint(actor, number, later))?.reporter

  it('is not shown to anybody of the agency, whatever he is there', async () => {
    const { number } = await referred()
    for (const role of ['officer', 'head', 'field'] as const) {
      const view = await findComplaint({ ...cast.citra, role }, number, later)
      expect(view?.reporter).toEqual({ name: contact.name, phone: null, email: null })
      expect(JSON.stringify(view)).not.toContain(contact.phone)
      expect(JSON.stringify(view)).not.toContain(contact.email)
    }
    expect(await seenBy(cast.budi, number)).toMatchObject({ phone: contact.phone })
  })

  it('opens to the officer once, with a reason, and the citizen reads who asked and why', async () => {
    const { number, holder } = await referred()
    const { name, phone, email } = contact
    expect(await reveal(cast.citra, number, because, later)).toEqual({ name, phone, email })
    const view = await findComplaint(holder, number, later)
    expect(view?.timeline.at(-1)).toMatchObject({
      action: 'reveal',
      role: 'officer',
      agencyName: 'Dinas Bina Marga dan Sumber Daya Air',
      message: words.reason,
    })
    expect(await seenBy(cast.citra, number)).toMatchObject({ phone: null, email: null })
  })

  it.each([
    ['without a reason', 'citra', { reason: ' ' }, 'reason_required'],
    ['to an officer of another agency', 'dodi', because, 'not_found'],
    ['to Kominfo, which sees it', 'budi', because, 'not_allowed'],
    ['to the supervisor', 'eka', because, 'not_allowed'],
  ] as const)('does not open %s, and then nothing is recorded', async (_how, who, reason, code) => {
    const { number } = await referred()
    const before = await recordOf({ number })
    await expect(reveal(cast[who], number, reason, later)).rejects.toMatchObject({ code })
    expect(await recordOf({ number })).toEqual(before)
  })

  it('is nothing to be opened where there is none', async () => {
    const filed = await file(tuesday, {
      contact: { privacy: 'named', name: 'Ani', hideContent: false },
    })
    await refer(cast.budi, filed.number, referral(), minutesAfter(tuesday, 1))
    expect((await findComplaint(cast.citra, filed.number, later))?.isReporterSealed).toBe(false)
  })
})
