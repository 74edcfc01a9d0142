import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/kernel/actor'
import { db } from '@/lib/platform/db'
import { press } from '@/lib/complaints/commands/steps/press'
import { refer } from '@/lib/complaints/commands/steps/refer'
import { relay } from '@/lib/complaints/commands/steps/relay'
import { sendBack } from '@/lib/complaints/commands/steps/send-back'
import { countBoxes } from '@/lib/complaints/inbox/box-queries'
import { findComplaint } from '@/lib/complaints/case/queries'
import { listComplaints } from '@/lib/complaints/inbox/queries'
import { leadership } from '@/lib/complaints/filing/intake-route'
import type { Cast } from '@/tests/support/cast'
import { referral, words } from '@/tests/support/deeds'
import { file, minutesAfter, populate, recordOf, tuesday, type Filed } from '@/tests/support/world'

const aboutOfficials = 'GOV_AKUNTABILITAS_PENGAWASAN'
let cast: Cast

beforeAll(async () => {
  cast = await populate()
})

/** A complaint about people of an agency, or about officials in general. */
function accuse(accused?: string): Promise<Filed> {
  const place = { landmark: 'Kantor lurah', nowhere: false, category: aboutOfficials, accused }
  return file(tuesday, { place })
}

async function sees(actor: Actor, { number }: Filed): Promise<boolean> {
  const found = await findComplaint(actor, number, tuesday)
  const pages = await listComplaints(actor, { now: tuesday })
  const isListed = pages.rows.some((row) => row.number === number)
  if (isListed && !found) throw new Error('listed, but not to be opened')
  return found !== null
}

async function whoSees(filed: Filed): Promise<string[]> {
  const { budi, citra, dodi, eka, fajar, gita, indra, lina } = cast
  const people = Object.entries({ budi, citra, dodi, eka, fajar, gita, indra, lina })
  const seen = await Promise.all(people.map(async ([name, who]) => [name, await sees(who, filed)]))
  return seen.flatMap(([name, yes]) => (yes === true ? [String(name)] : []))
}

describe('a complaint about officials', () => {
  it('is with the Inspektorat from its first moment, hidden from the public, its clocks running', async () => {
    const filed = await accuse()
    const view = await findComplaint(cast.indra, filed.number, tuesday)
    expect(view).toMatchObject({ status: 'referred', class: 'oversight', hideContent: true })
    expect(view?.clocks.map(({ name }) => name).sort()).toEqual(['reply', 'settlement'])
  })

  it('about an ordinary agency is never seen there, not even after a return', async () => {
    const filed = await accuse('DBMSDA')
    expect(await whoSees(filed)).toEqual(['budi', 'indra'])
    const back = { agency: 'DBMSDA', reason: words.reason }
    await sendBack(cast.indra, filed.number, back, minutesAfter(tuesday, 1))
    const wrongly = refer(cast.budi, filed.number, referral(), minutesAfter(tuesday, 2))
    await expect(wrongly).rejects.toMatchObject({ code: 'agency_is_accused' })
  })

  it.each([
    ['Kominfo', 'DISKOMINFO'],
    ['the leadership', leadership],
  ])('about %s goes to the overseer, and only the Inspektorat keeps track', async (_who, code) => {
    const filed = await accuse(code)
    const before = await countBoxes(cast.budi, tuesday)
    expect(await whoSees(filed)).toEqual(['indra'])
    expect(await findComplaint(cast.indra, filed.number, tuesday)).toMatchObject({
      status: 'handed_over',
      holderName: expect.stringContaining('Ombudsman') as string,
    })
    expect(await countBoxes(cast.budi, tuesday)).toEqual(before)
  })

  it('about the Inspektorat goes to the overseer, and Kominfo keeps track', async () => {
    const filed = await accuse('INSPEKTORAT')
    expect(await whoSees(filed)).toEqual(['budi'])
  })

  it('the overseer’s answer reaches the citizen, who can say that it is not settled', async () => {
    const { number, holder } = await accuse('DISKOMINFO')
    const answer = { answer: words.answer, outcome: 'explained' } as const
    await relay(cast.indra, number, answer, minutesAfter(tuesday, 1))
    await press(holder, number, { reason: words.reason }, minutesAfter(tuesday, 2))
    const view = await findComplaint(holder, number, minutesAfter(tuesday, 3))
    expect(view).toMatchObject({ status: 'handed_over' })
    expect(await findComplaint(cast.budi, number, tuesday)).toBeNull()
  })

  it('an ordinary complaint goes to Kominfo as ever', async () => {
    const { number } = await file(tuesday)
    const { status, keptFromVerifier, accusedCode } = await db().complaint.findFirstOrThrow({
      where: { number },
    })
    expect({ status, keptFromVerifier, accusedCode }).toEqual({
      status: 'submitted',
      keptFromVerifier: false,
      accusedCode: null,
    })
  })
})

describe('the question whether it is about an official', () => {
  const story = { description: 'Pegawai kelurahan minta uang 200 ribu untuk surat pindah.' }
  const where = { landmark: 'Kantor lurah', nowhere: false }

  it('is not passed over where the words ask for it', async () => {
    const sending = file(tuesday, { story, place: where })
    await expect(sending).rejects.toMatchObject({ code: 'draft_incomplete' })
  })

  it('answered with yes leads past everybody but the Inspektorat, of whatever kind it was', async () => {
    const lamps = { ...where, category: 'INFRA_PENERANGAN_SARANA', official: 'yes' } as const
    const filed = await file(tuesday, { place: lamps })
    expect(await whoSees(filed)).toEqual(['budi', 'indra'])
    expect(await findComplaint(cast.indra, filed.number, tuesday)).toMatchObject({
      class: 'oversight',
      hideContent: true,
    })
  })

  it('answered with no leaves it an ordinary complaint', async () => {
    const filed = await file(tuesday, { story, place: { ...where, official: 'no' } })
    expect(await recordOf(filed)).toMatchObject({ class: 'complaint', status: 'submitted' })
  })
})
