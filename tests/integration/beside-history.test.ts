// What lies beside the chain and is changed there, by whoever may write it, is found and named.

import { spawnSync } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lives, of, owner, saidAfter, the } from '@/tests/support/beside-history'
import type { Filed } from '@/tests/support/world'

let closed: Filed
let answered: Filed

beforeAll(async () => {
  ;({ closed, answered } = await lives())
})

afterAll(() => owner.$disconnect())

describe('what was changed beside the history is named', () => {
  it.each<[string, () => string, string]>([
    [
      'no clock any more',
      () => `DELETE FROM clocks WHERE ${of(closed)}`,
      'clocks.settlement tertulis',
    ],
    [
      'one clock less',
      () => `DELETE FROM clocks WHERE ${of(closed)} AND name = 'reply'`,
      'clocks.reply tertulis tidak ada, menurut riwayat 2026-11-24T03:01:00.000Z',
    ],
    [
      'a clock due later',
      () =>
        `UPDATE clocks SET due_at = due_at + interval '20 days' WHERE ${of(closed)} AND name = 'settlement'`,
      'clocks.settlement.due_at tertulis 2027-01-03T09:00:00.000Z, menurut riwayat 2026-12-14T09:00:00.000Z',
    ],
    [
      'another first promise',
      () =>
        `UPDATE clocks SET first_due_at = first_due_at + interval '1 day' WHERE ${of(closed)} AND name = 'settlement'`,
      'clocks.settlement.first_due_at',
    ],
    [
      'a clock stopped earlier',
      () => `UPDATE clocks SET stopped_at = started_at WHERE ${of(closed)} AND name = 'settlement'`,
      'clocks.settlement.stopped_at',
    ],
    [
      'a clock that nothing has started',
      () => `INSERT INTO clocks SELECT (jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid()))).*
        FROM clocks c WHERE ${of(closed)} AND name = 'reply'`,
      'clocks.reply tertulis 2026-11-24T03:01:00.000Z, menurut riwayat tidak ada',
    ],
    [
      'received later',
      () =>
        `UPDATE complaints SET received_at = received_at + interval '20 days' WHERE ${the(closed)}`,
      'complaints.received_at tertulis 2026-12-14T03:00:00.000Z, menurut riwayat 2026-11-24T03:00:00.000Z',
    ],
    [
      'changed at another time',
      () => `UPDATE complaints SET changed_at = changed_at - interval '1 day' WHERE ${the(closed)}`,
      'complaints.changed_at',
    ],
    [
      'other words',
      () =>
        `UPDATE complaints SET description = 'Semua baik-baik saja di sini.' WHERE ${the(closed)}`,
      'complaints: isi yang dikirim warga',
    ],
    [
      'another landmark',
      () => `UPDATE complaints SET landmark = 'Pasar' WHERE ${the(closed)}`,
      'complaints: isi yang dikirim warga',
    ],
    [
      'a better rating',
      () => `UPDATE ratings SET score = 5 WHERE ${of(closed)}`,
      'ratings.score tertulis 5, menurut riwayat 2',
    ],
    [
      'no rating any more',
      () => `DELETE FROM ratings WHERE ${of(closed)}`,
      'ratings.score tertulis tidak ada, menurut riwayat 2',
    ],
    [
      'a rating that nobody gave',
      () =>
        `INSERT INTO ratings SELECT government_id, id, 5, now() FROM complaints WHERE ${the(answered)}`,
      'ratings.score tertulis 5, menurut riwayat tidak ada',
    ],
    [
      'a rating of another day',
      () => `UPDATE ratings SET rated_at = rated_at - interval '1 day' WHERE ${of(closed)}`,
      'ratings.rated_at',
    ],
    [
      'another status',
      () => `UPDATE complaints SET status = 'closed' WHERE ${the(answered)}`,
      'complaints.status tertulis closed, menurut riwayat answered',
    ],
    [
      'another class',
      () => `UPDATE complaints SET class = 'aspiration' WHERE ${the(answered)}`,
      'complaints.class tertulis aspiration, menurut riwayat complaint',
    ],
    [
      'another OPD',
      () => `UPDATE complaints SET agency_code = 'DLH' WHERE ${the(answered)}`,
      'complaints.agency_code tertulis DLH, menurut riwayat DBMSDA',
    ],
    [
      'another category',
      () => `UPDATE complaints SET category_code = 'SAMPAH' WHERE ${the(answered)}`,
      'complaints.category_code tertulis SAMPAH',
    ],
    [
      'another title',
      () => `UPDATE complaints SET title = 'Terima kasih' WHERE ${the(answered)}`,
      'complaints.title berubah sejak dicatat',
    ],
    [
      'another outcome',
      () => `UPDATE complaints SET outcome = 'not_ours' WHERE ${the(answered)}`,
      'complaints.outcome tertulis not_ours',
    ],
    [
      'another number',
      () => `UPDATE complaints SET number = '00000000' WHERE ${the(answered)}`,
      'complaints.number tertulis 00000000',
    ],
    [
      'another account behind it',
      () => `UPDATE complaints SET reporter_id = gen_random_uuid() WHERE ${the(answered)}`,
      'complaints.reporter_id',
    ],
    [
      'a name for everyone',
      () => `UPDATE complaints SET privacy = 'confidential' WHERE ${the(answered)}`,
      'complaints.privacy',
    ],
    [
      'other words for the public',
      () => `UPDATE publications SET body = 'Sudah beres.' WHERE ${of(answered)}`,
      'publications.title, body berubah sejak dicatat',
    ],
    [
      'a complaint without a history',
      () => `INSERT INTO complaints SELECT (jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid(),
        'submission_id', gen_random_uuid(), 'number', 'ZZZZZZZZ'))).* FROM complaints c WHERE ${the(answered)}`,
      'aduan ZZZZZZZZ: complaints tertulis ada, menurut riwayat tidak ada',
    ],
  ])('%s', async (_what, statement, said) => {
    expect((await saidAfter(statement())).join('\n')).toContain(said)
  })

  it('and by the command, which fails', async () => {
    const before = await owner.rating.findFirstOrThrow()
    await owner.rating.updateMany({ data: { score: 5 } })
    const verify = () => {
      const command = ['--import', 'tsx', 'lib/cli/kesah.ts', 'verify-chain']
      const { status, stderr } = spawnSync('node', command, { encoding: 'utf8' })
      return { status, stderr: stderr.trim() }
    }
    const said = `aduan ${closed.number}: ratings.score tertulis 5, menurut riwayat 2`
    expect(verify()).toEqual({ status: 1, stderr: `Rantai rusak: 21.71: ${said}` })
    await owner.rating.updateMany({ data: { score: before.score } })
    expect(verify().status).toBe(0)
  })
})
