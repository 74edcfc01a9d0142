// What happened stays written: the database refuses to change it, and chains each event to the one
// before.

import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkChains } from '@/lib/cli/event-chain'
import { db, openDatabase } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import { statuses } from '@/lib/complaints/rules/lifecycle'
import { batam, cast } from '@/tests/support/cast'
import { asRole, refusalOf } from '@/tests/support/as-role'
import { broughtTo, file, minutesAfter, tuesday, type Filed } from '@/tests/support/world'

const denied = '42501'
const owner = openDatabase(env().databaseUrl, 'owner', 2)
let filed: Filed

beforeAll(async () => {
  for (const status of statuses) filed = await broughtTo(status, cast, tuesday)
})

afterAll(() => owner.$disconnect())

/** Columns that nothing writes once their row is there. */
const neverChanging = [
  ...['number', 'submission_id', 'description', 'occurred_on', 'landmark', 'nowhere'],
  ...['kelurahan_code', 'latitude', 'longitude', 'accused_code', 'kept_from_verifier', 'answers'],
  ...['language', 'channel', 'entered_by', 'entered_at', 'split_from', 'received_at'],
].map((column) => `UPDATE complaints SET ${column} = ${column}`)
for (const change of [
  'clocks SET started_at = started_at',
  'clocks SET first_due_at = first_due_at',
  'clocks SET name = name',
  'messages SET body = body',
  'referrals SET referred_at = referred_at',
  'promises SET due_on = due_on',
  'closing_checks SET picked_at = picked_at',
  'publications SET received_at = received_at',
  'publications SET number = number',
  'ratings SET complaint_id = complaint_id',
]) {
  neverChanging.push(`UPDATE ${change}`)
}

describe('the database refuses', () => {
  const changes = [
    `UPDATE events SET payload = '{}'`,
    `UPDATE events SET occurred_at = now() WHERE sequence = 1`,
    'DELETE FROM events',
    'TRUNCATE events',
    'TRUNCATE complaints CASCADE',
    `UPDATE event_chains SET sequence = 0`,
    `INSERT INTO event_chains VALUES ('99.99', 0, '')`,
    'DELETE FROM event_chains',
    'CREATE TABLE mine (id int)',
    'ALTER TABLE events DISABLE TRIGGER ALL',
    'DROP TRIGGER chain_event ON events',
    'DROP TABLE messages',
    `CREATE FUNCTION event_text(int) RETURNS text LANGUAGE sql AS $$ SELECT '' $$`,
    'DELETE FROM deadline_rules',
    `UPDATE days_off SET name = ''`,
    `UPDATE category_versions SET lead_agency = 'DLH'`,
    `UPDATE deadline_rules SET working_days = 99`,
    'DELETE FROM complaints',
    'DELETE FROM messages',
    ...neverChanging,
    'DELETE FROM ratings',
    'DELETE FROM publications',
    'DELETE FROM history_checks',
  ]

  it.each(changes)('the web and the worker to do: %s', async (change) => {
    expect(await refusalOf('kesah_app', change)).toBe(denied)
    expect(await refusalOf('kesah_worker', change)).toBe(denied)
  })

  // What was published the worker carries out as new rows; the web writes drafts alone.
  it.each([
    'INSERT INTO deadline_rules SELECT * FROM deadline_rules',
    'INSERT INTO category_versions SELECT * FROM category_versions',
    'UPDATE days_off SET superseded_at = now()',
    'UPDATE reference_changes SET payload = payload',
    'UPDATE reference_changes SET applied_at = now()',
    'UPDATE history_checks SET alarmed_at = NULL',
    'INSERT INTO history_checks (government_id, looked_at) VALUES (1, now())',
  ])('the web to do: %s', async (change) => {
    expect(await refusalOf('kesah_app', change)).toBe(denied)
  })

  it.each(['reporter_id', 'identity_id'])('anyone to file it in %s of another', async (column) => {
    const change = `UPDATE complaints SET ${column} = gen_random_uuid() WHERE privacy <> 'anonymous'`
    for (const role of ['kesah_app', 'kesah_worker', 'none']) {
      expect(await refusalOf(role, change)).toBe(denied)
    }
    const forgetting = `UPDATE complaints SET ${column} = NULL`
    expect(await refusalOf('kesah_app', forgetting)).toBeNull()
  })

  it.each(['UPDATE events SET agency_code = NULL', 'DELETE FROM events', 'TRUNCATE events'])(
    'even its owner to do: %s',
    async (change) => expect(await refusalOf('none', change)).toBe(denied),
  )

  it.each([
    'SELECT * FROM identities',
    'SELECT * FROM users',
    'SELECT * FROM sessions',
    'SELECT * FROM drafts',
    'SELECT * FROM messages',
    'SELECT * FROM attachments',
    'SELECT * FROM complaints',
    'SELECT description FROM complaints',
    'SELECT title FROM complaints',
    'SELECT landmark FROM complaints',
    'SELECT latitude, longitude FROM complaints',
    'SELECT identity_id FROM complaints',
    'SELECT reporter_id FROM complaints',
    'SELECT code_hash FROM complaints',
    `UPDATE complaints SET status = 'closed'`,
  ])('the reports to do: %s', async (statement) => {
    expect(await refusalOf('kesah_report', statement)).toBe(denied)
  })

  it('but not what the reports are for', async () => {
    const counting = 'SELECT agency_code, status, count(*) FROM complaints GROUP BY 1, 2'
    expect((await asRole('kesah_report', counting)).rowCount).toBeGreaterThan(3)
    expect(await refusalOf('kesah_report', 'SELECT * FROM clocks, events LIMIT 1')).toBeNull()
  })
})

describe('the chain', () => {
  it('has every event of the government, numbered without a gap, each hashed over the one before', async () => {
    const events = await owner.$queryRaw<Link[]>`
      SELECT sequence, previous_hash, hash, event_text(e) AS text FROM events e ORDER BY sequence`
    let last = sha256(Buffer.from(batam))
    for (const [index, event] of events.entries()) {
      expect(Number(event.sequence)).toBe(index + 1)
      expect(Buffer.from(event.previous_hash)).toEqual(last)
      last = sha256(last, Buffer.from(event.text))
      expect(Buffer.from(event.hash)).toEqual(last)
    }
    const head = await owner.eventChain.findUniqueOrThrow({ where: { governmentId: batam } })
    expect([Number(head.sequence), Buffer.from(head.hash)]).toEqual([events.length, last])
  })

  it('says in its text all that an event says', async () => {
    const [event] = await owner.$queryRaw<{ text: string; action: string; complaint: string }[]>`
      SELECT event_text(e) AS text, action, complaint_id::text AS complaint FROM events e
      WHERE action = 'answer' LIMIT 1`
    const [government, , complaint, action, role, user, agency, time, payload] = JSON.parse(
      event?.text ?? '[]',
    ) as unknown[]
    expect([government, complaint, action, role]).toEqual([
      batam,
      event?.complaint,
      'answer',
      'officer',
    ])
    expect([user, agency, time]).toEqual([cast.citra.userId, 'DBMSDA', '2026-11-24T03:02:00.000Z'])
    expect(payload).toMatchObject({ outcome: 'done' })
  })

  it('stays whole when fifty things happen at once', async () => {
    const filings = Array.from({ length: 50 }, (_, minute) => file(minutesAfter(tuesday, minute)))
    await Promise.all(filings)
    expect(await checkChains(owner)).toMatchObject([{ government: batam, firstBad: null }])
  })

  it('is not the program’s to forge: what it gives as number and hash is not taken', async () => {
    await db().event.create({
      data: {
        governmentId: batam,
        sequence: 999_999n,
        complaintId: filed.id,
        action: 'note',
        role: 'admin',
        occurredAt: tuesday,
        payload: {},
        previousHash: new Uint8Array(32),
        hash: new Uint8Array(32),
      },
    })
    expect(await checkChains(owner)).toMatchObject([{ firstBad: null }])
  })
})

interface Link {
  sequence: bigint
  previous_hash: Uint8Array
  hash: Uint8Array
  text: string
}

function sha256(...parts: Uint8Array[]): Buffer {
  return createHash('sha256').update(Buffer.concat(parts)).digest()
}
