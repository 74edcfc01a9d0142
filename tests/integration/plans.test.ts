// No page of the desk reads a growing table from end to end: how the database would go about each of its
// statements, among as many complaints as a city has after a year.

import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Actor } from '@/lib/kernel/actor'
import { closeDatabase } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import { countUnassigned, listAssigned } from '@/lib/complaints/inbox/assigned-queries'
import { listDuplicates } from '@/lib/complaints/case/duplicate-queries'
import { findPastOwner } from '@/lib/complaints/case/past-queries'
import { countBoxes } from '@/lib/complaints/inbox/box-queries'
import { boxesFor } from '@/lib/complaints/inbox/boxes'
import { findLatestEvent, findRewind, listReplyDrafts } from '@/lib/complaints/inbox/desk-queries'
import { findComplaint } from '@/lib/complaints/case/queries'
import { listComplaints, listModeration } from '@/lib/complaints/inbox/queries'
import { searchComplaints } from '@/lib/complaints/inbox/search-queries'
import { listEarlierAnswers } from '@/lib/complaints/case/template-queries'
import { findCityFigures, listLatest, watchAgencies } from '@/lib/complaints/watch/watch-queries'
import { cast } from '@/tests/support/cast'
import { fillComplaints } from '@/tests/support/many-complaints'
import { plannedFor, statementsOf } from '@/tests/support/plans'

const { budi, citra, lina } = cast
const now = new Date()
let client: pg.Client

beforeAll(async () => {
  client = new pg.Client(env().databaseUrl)
  await client.connect()
  await fillComplaints(client, 1, 30_000)
  // Read once, so that the rules of the city are remembered and only the page's own statements are seen.
  await listComplaints(budi, { now })
  await watchAgencies(budi, now)
}, 120_000)

afterAll(async () => {
  await client.end()
  await closeDatabase()
})

const told = { number: 'N0000020', description: 'Lampu jalan padam di tiang', kelurahanCode: null }

const boxes = (actor: Actor) =>
  boxesFor(actor).map(
    ({ code }) =>
      [`box ${code} of ${actor.role}`, () => listComplaints(actor, { box: code, now })] as const,
  )

const pages: readonly (readonly [string, () => Promise<unknown>])[] = [
  ...boxes(budi),
  ...boxes(citra),
  ['counts of Kominfo', () => countBoxes(budi, now)],
  ['counts of an OPD', () => countBoxes(citra, now)],
  ['search by a word', () => searchComplaints(budi, { asked: 'kata7 jalan12', now })],
  ['search by a number', () => searchComplaints(citra, { asked: 'N0000021', now })],
  ['one category', () => listComplaints(budi, { box: 'baru', filter: { kategori: 'X' }, now })],
  ['a case', () => findComplaint(budi, 'N0000021', now)],
  ['drafts of a case', () => listReplyDrafts(budi, 'N0000021')],
  ['what can be taken back', () => findRewind(budi, now)],
  ['whether anything happened', () => findLatestEvent(budi)],
  ['what is assigned', () => listAssigned(citra, citra.userId)],
  ['what nobody has', () => countUnassigned(citra)],
  ['what may be the same', () => listDuplicates(budi, 'N0000020')],
  ['who dealt with such words', () => findPastOwner(budi, told, now)],
  ['moderation', () => listModeration(budi, { now })],
  ['earlier answers', () => listEarlierAnswers(citra)],
  ['late ones of an agency', () => listLatest(lina, { agency: 'DBMSDA', now, most: 3 })],
]

it.each(pages)('%s', async (_page, read) => {
  const statements = await statementsOf(read)
  expect(statements.length).toBeGreaterThan(0)
  for (const statement of statements) {
    const { named, readWhole } = await plannedFor(client, statement)
    expect({ statement: statement.text, named, readWhole }).toMatchObject({ readWhole: [] })
  }
})

// What the leadership's figures count is a share of the table that grows with it; they are asked for by a
// few people, and bounded by the days that they look at.
it.each([
  ['every agency', () => watchAgencies(lina, now)],
  ['the city', () => findCityFigures(lina, now)],
] as const)(
  '%s reads events, messages and what has ended by their indexes',
  async (_page, read) => {
    for (const statement of await statementsOf(read)) {
      const { readWhole } = await plannedFor(client, statement)
      expect(readWhole.filter((table) => table !== 'complaints' && table !== 'clocks')).toEqual([])
    }
  },
)

it('a statement that reads a table whole is found out', async () => {
  const text = "SELECT count(*) FROM complaints WHERE description LIKE '%tiang 7%'"
  const { readWhole } = await plannedFor(client, { text, values: [] })
  expect(readWhole).toEqual(['complaints'])
})
