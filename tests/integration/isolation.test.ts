// What somebody may not see does not exist for him: every query shows nothing, and every command
// answers as it would for a number that was never given out.

import { globSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { agencyRoles, type Actor } from '@/lib/kernel/actor'
import { db } from '@/lib/platform/db'
import { statuses } from '@/lib/complaints/rules/lifecycle'
import { findByNumberAndCode, findReceipt } from '@/lib/complaints/square/public-queries'
import * as caseQueries from '@/lib/complaints/case/queries'
import * as filingQueries from '@/lib/complaints/filing/queries'
import { codeFor } from '@/lib/complaints/filing/secret-code'
import { batam, cast, castOf, personId } from '@/tests/support/cast'
import { deedNames, deeds } from '@/tests/support/deeds'
import { type Question, questionsAbout } from '@/tests/support/questions-about'
import { elsewhere, foundSecondGovernment } from '@/tests/support/second-government'
import { aDraft, broughtTo, file, minutesAfter, tuesday, type Filed } from '@/tests/support/world'

const { agus, ani, budi, citra, dodi, eka, fajar, gita, indra, lina } = cast

/** One complaint in each status, as it comes to pass between Ani, Budi and Citra. */
const complaints: Filed[] = []
/** Ids, one photo for each. */
const photos: string[] = []
const questions = questionsAbout(complaints, photos)
let events: number

/** Only who may find it is asked here, so there is no file. */
async function photoOf(complaintId: string): Promise<string> {
  const size = { byteLength: 1, width: 1, height: 1, digest: new Uint8Array(32) }
  const photo = { complaintId, mediaType: 'image/jpeg', createdAt: tuesday, ...size }
  const { id } = await db().attachment.create({ data: { governmentId: batam, ...photo } })
  return id
}

beforeAll(async () => {
  await foundSecondGovernment()
  for (const status of statuses) complaints.push(await broughtTo(status, cast, tuesday))
  for (const { id } of complaints) photos.push(await photoOf(id))
  await db().complaint.updateMany({
    where: { agencyCode: citra.agency },
    data: { assignedTo: citra.userId },
  })
  events = await db().event.count()
})

/** What this actor gets to see, by the query that shows it. */
async function shownTo(actor: Actor): Promise<Record<string, unknown[]>> {
  const asked = Object.entries<Question>(questions).map(
    async ([name, ask]) => [name, await ask(actor)] as const,
  )
  return Object.fromEntries((await Promise.all(asked)).filter(([, shown]) => shown.length > 0))
}

/** How the commands end for this actor, whatever the status; each outcome once. */
async function outcomesFor(actor: Actor, names = deedNames): Promise<string[]> {
  const outcomes = complaints.flatMap(({ number }) =>
    names.map((deed) =>
      deeds[deed](actor, number, tuesday).then(
        () => `may ${deed}`,
        (error: unknown) => (error as { code: string }).code,
      ),
    ),
  )
  return [...new Set(await Promise.all(outcomes))].sort()
}

async function expectNothingFor(actor: Actor): Promise<void> {
  expect(await shownTo(actor)).toEqual({})
  expect(await outcomesFor(actor)).toEqual(['not_found'])
}

afterEach(async () => {
  expect(await db().event.count()).toBe(events)
})

/** What tells of no complaint, and why it is not asked here. */
const tellsOfNone = {
  'is a part of what is asked': [
    ...['unmoderated', 'readAround', 'inBox', 'conditionsOf', 'pageSize', 'pageOf', 'pageOfIds'],
    ...['scopeFor', 'ordinary', 'countedByAgency', 'watchedDays', 'reachesNobody'],
  ],
  'is a count': [
    ...['countUnassigned', 'countHeldBy', 'countOpenAt', 'findHeldFigures', 'watchAgencies'],
    ...['findCityFigures', 'listEffects', 'listOrphans'],
  ],
  'is a text or a setting': ['listTemplates', 'listKeptTemplates', 'findLooksAtAnswers'],
  'is a number or a hash of the history': [
    ...['findLatestEvent', 'listHashes', 'listBentEvents', 'findHistoryAlarm'],
  ],
}

it('every query of complaints is asked here, or tells of none', async () => {
  const files = globSync('lib/complaints/*/*queries.ts', { exclude: ['lib/complaints/square/*'] })
  const modules = await Promise.all(
    files.map((file): Promise<object> => import(/* @vite-ignore */ path.resolve(file))),
  )
  const queries = modules.flatMap((module) => Object.keys(module))
  const accounted = [...Object.keys(questions), ...Object.values(tellsOfNone).flat()]
  expect(queries.sort()).toEqual(accounted.sort())
})

it('the questions are asked rightly: Kominfo and the OPD get an answer', async () => {
  const { findComplaint: views, findPhoto: photosSeen, listAssigned } = await shownTo(budi)
  expect(listAssigned).not.toEqual([])
  // Some lie in two boxes.
  const rows = await questions.listComplaints(budi)
  expect(new Set(rows.map(({ number }) => number)).size).toBe(statuses.length)
  expect(views).toHaveLength(statuses.length)
  expect(photosSeen).toHaveLength(statuses.length)
  const statusesOfCitra = (await questions.listComplaints(citra)).map(({ status }) => status)
  expect([...new Set(statusesOfCitra)].sort()).toEqual([
    'answered',
    'closed',
    'in_progress',
    'postponed',
    'referred',
  ])
})

describe('nothing exists', () => {
  it.each(agencyRoles)('for another OPD, in the role of %s', (role) =>
    expectNothingFor({ ...dodi, role }),
  )

  it('for the Inspektorat, as long as it is not about officials', () => expectNothingFor(indra))

  it('for an OPD that sent it back', async () => {
    const returned = await broughtTo('referred', cast, tuesday)
    await deeds.sendBack(citra, returned.number, minutesAfter(tuesday, 5))
    events = await db().event.count()
    expect(await caseQueries.findComplaint(citra, returned.number, tuesday)).toBeNull()
    const noting = deeds.note(citra, returned.number, tuesday)
    await expect(noting).rejects.toMatchObject({ code: 'not_found' })
  })

  it('for other citizens, and for Ani where she filed without her account', async () => {
    await expectNothingFor(agus)
    expect(await shownTo(ani)).toEqual({})
    await expectNothingFor({ ...agus, via: 'code', complaintId: personId(100) })
    await expectNothingFor(aDraft(personId(1)))
  })

  it.each([
    ['an evaluator', fajar],
    ['the operator', gita],
    ['the counter', { ...gita, role: 'clerk' } as const],
  ])('for %s', (_who, actor) => expectNothingFor(actor))
})

it('who holds number and code of one complaint has no other', async () => {
  const [mine, ...others] = complaints
  const holder = mine?.holder ?? ani
  for (const { number } of others) {
    expect(await caseQueries.findComplaint(holder, number, tuesday)).toBeNull()
    const withdrawing = deeds.withdraw(holder, number, tuesday)
    await expect(withdrawing).rejects.toMatchObject({ code: 'not_found' })
  }
  expect(await caseQueries.findComplaint(holder, mine?.number ?? '', tuesday)).not.toBeNull()
})

it.each([
  // But for a word to whoever holds it: tests/integration/watch.test.ts.
  ['the mayor’s office', lina, ['remind']],
  // And what he alone decides: tests/integration/no-wrong-door.test.ts.
  ['the supervisor', eka, ['remind', 'note', 'reclass', 'inspect', 'recall']],
] as const)('%s looks on and does nothing', async (_who, actor, own: readonly string[]) => {
  expect(await questions.findComplaint(actor)).toHaveLength(statuses.length)
  const others = deedNames.filter((deed) => !own.includes(deed))
  expect(await outcomesFor(actor, others)).toEqual(['not_allowed'])
})

describe('in another government', () => {
  const { ani, budi, citra, eka, clock } = castOf(elsewhere, {
    ...{ ani: personId(1), agus: personId(2), budi: personId(3), citra: personId(4) },
    ...{ dodi: personId(5), eka: personId(6), fajar: personId(7), gita: personId(8) },
    ...{ indra: personId(9), lina: personId(10) },
  })

  it.each(Object.entries({ ani, budi, citra, eka, clock }))(
    'nothing exists for its %s',
    (_name, actor) => expectNothingFor(actor),
  )

  it('not even for who brings number and code, or the id', async () => {
    const [first] = complaints
    if (!first) throw new Error('no complaint')
    const { number, draftId, id } = first
    expect(await findByNumberAndCode(batam, number, codeFor(draftId))).toMatchObject({ id })
    expect(await findByNumberAndCode(elsewhere, number, codeFor(draftId))).toBeNull()
    expect(await findReceipt(elsewhere, number)).toBeNull()
    await expectNothingFor({ ...first.holder, governmentId: elsewhere })
    expect(
      await filingQueries.findDraft({ ...aDraft(), draftId, governmentId: elsewhere }),
    ).toBeNull()
  })

  it('the same number may be given out again, for another complaint', async () => {
    const there = await file(tuesday, {}, aDraft(null, elsewhere))
    events = await db().event.count()
    await expect(deeds.refer(cast.budi, there.number, tuesday)).rejects.toMatchObject({
      code: 'not_found',
    })
    expect(await caseQueries.findComplaint(budi, there.number, tuesday)).toMatchObject({
      status: 'submitted',
    })
  })
})
