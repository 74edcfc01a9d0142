// A change made by somebody who can switch the database's refusal off is found.

import { spawnSync } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkChains, type ChainReport } from '@/lib/cli/event-chain'
import { openDatabase } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import { batam, cast } from '@/tests/support/cast'
import { findingAfter } from '@/tests/support/undone'
import { broughtTo, tuesday } from '@/tests/support/world'

const owner = openDatabase(env().databaseUrl, 'owner', 2)

beforeAll(async () => {
  for (let count = 0; count < 4; count += 1) await broughtTo('answered', cast, tuesday)
})

afterAll(() => owner.$disconnect())

/** What the check finds after a change that only a superuser can make; the change is undone. */
async function badAfter(change: string): Promise<ChainReport['firstBad'] | undefined> {
  return (await findingAfter(owner, [change], (tx) => checkChains(tx)))[0]?.firstBad
}

describe('a tampering by a superuser is found', () => {
  const last = '(SELECT max(sequence) FROM events)'

  it.each([
    [
      'a deed moved to the day before',
      `UPDATE events SET occurred_at = occurred_at - interval '1 day' WHERE sequence = 5`,
      { sequence: '5', fault: 'altered' },
    ],
    [
      'another OPD put in its place',
      `UPDATE events SET agency_code = 'DLH' WHERE sequence = 5`,
      { sequence: '5', fault: 'altered' },
    ],
    [
      'other facts',
      `UPDATE events SET payload = payload || '{"outcome": "not_ours"}' WHERE sequence = 2`,
      { sequence: '2', fault: 'altered' },
    ],
    [
      'a change whose hash was made to fit',
      `UPDATE events e SET role = 'clock', hash = sha256(previous_hash ||
        convert_to(event_text(jsonb_populate_record(e, '{"role": "clock"}')), 'UTF8'))
        WHERE sequence = 3`,
      { sequence: '4', fault: 'unlinked' },
    ],
    [
      'the same at the very end',
      `UPDATE events e SET role = 'clock', hash = sha256(previous_hash ||
        convert_to(event_text(jsonb_populate_record(e, '{"role": "clock"}')), 'UTF8'))
        WHERE sequence = ${last}`,
      { sequence: 'last', fault: 'altered' },
    ],
    [
      'an event taken out',
      'DELETE FROM events WHERE sequence = 6',
      { sequence: '6', fault: 'missing' },
    ],
    [
      'the beginning taken out',
      'DELETE FROM events WHERE sequence < 3',
      { sequence: '1', fault: 'missing' },
    ],
    [
      'the end taken out',
      `DELETE FROM events WHERE sequence = ${last}`,
      { sequence: 'last', fault: 'missing' },
    ],
    [
      'an event written past the chain',
      `INSERT INTO events SELECT (jsonb_populate_record(e, '{"sequence": 99999}')).* FROM events e
        WHERE sequence = 2`,
      { sequence: '99999', fault: 'surplus' },
    ],
    [
      'a chain that nobody knows of any more',
      'DELETE FROM event_chains',
      { sequence: '1', fault: 'surplus' },
    ],
  ])('%s', async (_what, change, { sequence, fault }) => {
    const length = String(await owner.event.count())
    const expected = { sequence: sequence === 'last' ? length : sequence, fault }
    expect(await badAfter(change)).toEqual(expected)
    expect(await checkChains(owner)).toMatchObject([{ firstBad: null }])
  })
})

describe('kesah verify-chain', () => {
  function verify(...options: string[]) {
    const command = ['--import', 'tsx', 'lib/cli/kesah.ts', 'verify-chain', ...options]
    const { status, stdout, stderr } = spawnSync('node', command, { encoding: 'utf8' })
    return { status, stdout: stdout.trim(), stderr: stderr.trim() }
  }

  it('says that all is well', async () => {
    const events = await owner.event.count()
    const { status, stdout } = verify('--json')
    const governments = [{ government: batam, events, firstBad: null, heads: null }]
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ status: 'intact', governments })
  })

  it('names the first event whose words were changed, and fails', async () => {
    const event = await owner.event.findFirstOrThrow({ where: { action: 'answer' } })
    const { message } = event.payload as { message: string }
    await owner.message.updateMany({ where: { id: message }, data: { body: 'Tidak pernah.' } })
    const { status, stderr } = verify()
    const found = `21.71: peristiwa nomor ${event.sequence} tulisan yang ditunjuknya berubah`
    expect([status, stderr]).toEqual([1, `Rantai rusak: ${found}`])
    await owner.message.deleteMany({ where: { id: message } })
    expect(verify().status).toBe(0)
  })
})
