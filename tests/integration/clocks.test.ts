// When things are due, counted by hand on the calendar of the end of 2026: offices close at 16.00 in
// Batam (09.00 UTC); 24 and 25 December are days off.

import { describe, expect, it } from 'vitest'
import { refer } from '@/lib/complaints/commands/steps/refer'
import type { ClockName } from '@/lib/complaints/rules/lifecycle'
import { cast } from '@/tests/support/cast'
import { deeds, referral } from '@/tests/support/deeds'
import { file, recordOf, type Filed } from '@/tests/support/world'

const { budi, citra, clock, dodi, eka } = cast

/** Ten in the morning in Batam, on a day of 2026. */
const on = (day: string) => new Date(`2026-${day}T03:00:00Z`)
const closingOn = (day: string) => `2026-${day}T09:00:00.000Z`

async function dueDates(filed: Filed): Promise<Partial<Record<ClockName, string>>> {
  const { clocks } = await recordOf(filed)
  const running = clocks.filter(({ stoppedAt }) => stoppedAt === null)
  return Object.fromEntries(running.map(({ name, dueAt }) => [name, dueAt.toISOString()]))
}

async function runsOf(filed: Filed, name: ClockName) {
  const { clocks } = await recordOf(filed)
  return clocks
    .filter((run) => run.name === name)
    .sort((one, other) => one.startedAt.getTime() - other.startedAt.getTime())
}

async function referredOn(day: string): Promise<Filed> {
  const filed = await file(on('11-24'))
  await deeds.refer(budi, filed.number, on(day))
  return filed
}

describe('Kominfo', () => {
  it('has three working days to look at a complaint', async () => {
    expect(await dueDates(await file(on('11-24')))).toEqual({ verification: closingOn('11-27') })
    // Filed on a Saturday: day 1 is Monday.
    expect(await dueDates(await file(on('11-28')))).toEqual({ verification: closingOn('12-02') })
  })

  it('has them anew when the citizen has told what was missing', async () => {
    const filed = await file(on('11-24'))
    await deeds.askBack(budi, filed.number, on('11-26'))
    expect(await dueDates(filed)).toEqual({ completion: closingOn('12-10') })
    await deeds.complete(filed.holder, filed.number, on('12-01'))
    expect(await dueDates(filed)).toEqual({ verification: closingOn('12-04') })
  })
})

describe('an OPD', () => {
  it('has five working days to reply and fourteen to settle a complaint', async () => {
    expect(await dueDates(await referredOn('11-25'))).toEqual({
      reply: closingOn('12-02'),
      settlement: closingOn('12-15'),
    })
  })

  it.each([
    ['information', 'DBMSDA', '2026-12-02'],
    ['aspiration', 'DBMSDA', '2026-12-02'],
    // 60 working days, without 24 and 25 December, 1 and 5 January.
    ['oversight', 'INSPEKTORAT', '2027-02-23'],
  ] as const)('settles %s in the days of its class', async (ofClass, agency, day) => {
    const filed = await file(on('11-24'))
    await refer(budi, filed.number, referral({ class: ofClass, agency }), on('11-25'))
    expect((await dueDates(filed)).settlement).toBe(`${day}T09:00:00.000Z`)
  })

  it('that sends an interim reply has only the reply behind it', async () => {
    const filed = await referredOn('11-25')
    await deeds.inform(citra, filed.number, on('11-27'))
    expect(await dueDates(filed)).toEqual({ settlement: closingOn('12-15') })
    const [reply] = await runsOf(filed, 'reply')
    expect(reply?.stoppedAt).toEqual(on('11-27'))
  })
})

describe('the date of settlement', () => {
  it('is kept when a complaint is sent back, and when the next OPD gets it', async () => {
    const filed = await referredOn('11-25')
    await deeds.sendBack(citra, filed.number, on('11-27'))
    expect(await dueDates(filed)).toEqual({
      verification: closingOn('12-02'),
      settlement: closingOn('12-15'),
    })
    await refer(budi, filed.number, referral({ agency: 'DLH' }), on('12-01'))
    expect(await dueDates(filed)).toEqual({
      reply: closingOn('12-08'),
      settlement: closingOn('12-15'),
    })
    expect(await runsOf(filed, 'settlement')).toMatchObject([
      { startedAt: on('11-25'), usedDays: 0 },
    ])
    await deeds.answer(dodi, filed.number, on('12-03'))
  })

  it('waits while the citizen is asked, and for nobody when the complaint is handed over', async () => {
    const filed = await referredOn('11-25')
    await deeds.sendBack(citra, filed.number, on('11-27'))
    await deeds.askBack(budi, filed.number, on('11-30'))
    await deeds.complete(filed.holder, filed.number, on('12-07'))
    await deeds.handOver(budi, filed.number, on('12-08'))
    // Used when Ani was asked: 26, 27, 30 November. Eleven are left from 8 December on.
    expect(await dueDates(filed)).toEqual({ settlement: closingOn('12-22') })
  })

  it('counts from the first referral also when the class turns out to be another', async () => {
    const filed = await referredOn('11-25')
    await deeds.sendBack(citra, filed.number, on('11-27'))
    const information = referral({ agency: 'DLH', class: 'information' })
    await refer(budi, filed.number, information, on('11-30'))
    expect((await dueDates(filed)).settlement).toBe(closingOn('12-02'))
  })

  it('is kept with what it was made longer by, and is not made longer again', async () => {
    const filed = await file(on('11-24'))
    const asked = referral({ class: 'public_information' })
    await refer(budi, filed.number, asked, on('11-25'))
    expect((await dueDates(filed)).settlement).toBe(closingOn('12-09'))
    await deeds.extend(citra, filed.number, on('11-26'))
    expect((await dueDates(filed)).settlement).toBe(closingOn('12-18'))
    await deeds.sendBack(citra, filed.number, on('11-27'))
    await refer(budi, filed.number, { ...asked, agency: 'DLH' }, on('11-30'))
    expect((await dueDates(filed)).settlement).toBe(closingOn('12-18'))
    await expect(deeds.extend(dodi, filed.number, on('12-01'))).rejects.toMatchObject({
      code: 'extended_before',
    })
  })

  it('is that of the class also where it had stood still before the class was set right', async () => {
    const filed = await referredOn('11-25')
    await deeds.sendBack(citra, filed.number, on('11-27'))
    // Used: 26, 27, 30 November.
    await deeds.archive(budi, filed.number, on('11-30'))
    await deeds.contest(filed.holder, filed.number, on('12-01'))
    await refer(budi, filed.number, referral({ class: 'information' }), on('12-02'))
    // Two of five are left from the objection on: 2 and 3 December.
    expect((await dueDates(filed)).settlement).toBe(closingOn('12-03'))
  })

  it('moves by the days that the citizen took to dispute, and by no more', async () => {
    const filed = await referredOn('11-25')
    // Used when answered on 2 December: 26, 27, 30 November, 1, 2 December.
    await deeds.answer(citra, filed.number, on('12-02'))
    expect(await dueDates(filed)).toEqual({ confirmation: closingOn('12-16') })
    await deeds.dispute(filed.holder, filed.number, on('12-07'))
    // Nine are left: 8 to 11, 14 to 18 December.
    expect(await dueDates(filed)).toEqual({
      reply: closingOn('12-14'),
      settlement: closingOn('12-18'),
    })
    expect(await runsOf(filed, 'settlement')).toMatchObject([{ usedDays: 0 }, { usedDays: 5 }])
  })

  it('does not move at all when the citizen disputes on the same day', async () => {
    const filed = await referredOn('11-25')
    await deeds.answer(citra, filed.number, on('12-02'))
    await deeds.dispute(filed.holder, filed.number, new Date(on('12-02').getTime() + 3_600_000))
    expect((await dueDates(filed)).settlement).toBe(closingOn('12-15'))
  })

  it('adds up what was used before each dispute', async () => {
    const filed = await referredOn('11-25')
    await deeds.answer(citra, filed.number, on('12-02'))
    await deeds.dispute(filed.holder, filed.number, on('12-07'))
    await deeds.answer(citra, filed.number, on('12-09'))
    await deeds.appeal(filed.holder, filed.number, on('12-11'))
    await deeds.sustain(eka, filed.number, on('12-14'))
    // 5 and 2 used, 7 left: 15 to 18, 21 to 23 December.
    expect((await dueDates(filed)).settlement).toBe(closingOn('12-23'))
  })

  it('leaves no days to an OPD that had used them all: it is late from the dispute on', async () => {
    const filed = await referredOn('11-25')
    await deeds.answer(citra, filed.number, on('12-17'))
    await deeds.dispute(filed.holder, filed.number, on('12-21'))
    expect((await dueDates(filed)).settlement).toBe(on('12-21').toISOString())
  })

  it('runs on with an outside body, and after its answer was disputed', async () => {
    const filed = await file(on('11-24'))
    await deeds.handOver(budi, filed.number, on('11-25'))
    await deeds.relay(budi, filed.number, on('12-02'))
    await deeds.reopen(filed.holder, filed.number, on('12-07'))
    expect(await dueDates(filed)).toEqual({
      verification: closingOn('12-10'),
      settlement: closingOn('12-18'),
    })
    await deeds.refer(budi, filed.number, on('12-08'))
    expect((await dueDates(filed)).settlement).toBe(closingOn('12-18'))
  })
})

describe('the citizen', () => {
  it('has ten working days after each answer', async () => {
    const filed = await referredOn('11-25')
    await deeds.answer(citra, filed.number, on('12-02'))
    await deeds.dispute(filed.holder, filed.number, on('12-07'))
    await deeds.answer(citra, filed.number, on('12-11'))
    // 14 to 18, 21 to 23, 28, 29 December.
    expect(await dueDates(filed)).toEqual({ confirmation: closingOn('12-29') })
  })
})

it.each(['close', 'withdraw', 'archive'] as const)('after %s nobody’s duty runs', async (end) => {
  const filed = await file(on('11-24'))
  if (end === 'close') {
    await deeds.refer(budi, filed.number, on('11-25'))
    await deeds.answer(citra, filed.number, on('11-26'))
  }
  const actor = { close: clock, withdraw: filed.holder, archive: budi }[end]
  await deeds[end](actor, filed.number, on('11-27'))
  const { contest, ...duties } = await dueDates(filed)
  expect(duties).toEqual({})
  // 30 November to 11 December: the citizen's ten days to object.
  expect(contest).toEqual(end === 'archive' ? closingOn('12-11') : undefined)
})
