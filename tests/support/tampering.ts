// What somebody may do to the history who owns the database, with his statements and the number of the
// first event that is then not what it was. He knows how events are chained; he has no key.

import type { PrismaClient } from '@/prisma/generated/client'
import { batam } from './cast'

interface Tampering {
  readonly what: string
  readonly statements: readonly string[]
  readonly firstBad: number
}

/** What he works on. */
export interface Target {
  readonly last: number
  /** Events that point to words, each message once. */
  readonly worded: readonly { readonly sequence: number; readonly message: string }[]
}

type Chance = () => number
type Kind = (target: Target, chance: Chance) => Tampering

const of = `government_id = '${batam}'`
const event = (sequence: number) => `${of} AND sequence = ${sequence}`

function among(chance: Chance, first: number, last: number): number {
  return first + Math.floor(chance() * (last - first + 1))
}

function oneOf<Item>(chance: Chance, items: readonly Item[]): Item {
  const item = items[Math.floor(chance() * items.length)]
  if (item === undefined) throw new Error('nothing to choose from')
  return item
}

/** Each says something else than before, whatever stood there. */
const edits = [
  `payload = payload || '{"tampered": true}'`,
  `payload = payload || jsonb_build_object('outcome', payload->>'outcome' || 'x', 'days', 1)`,
  `role = CASE role WHEN 'supervisor' THEN 'admin' ELSE 'supervisor' END`,
  `action = CASE action WHEN 'note' THEN 'accept' ELSE 'note' END`,
  `occurred_at = occurred_at - interval '1 day'`,
  `occurred_at = occurred_at + interval '1 millisecond'`,
  `agency_code = CASE WHEN agency_code IS DISTINCT FROM 'DLH' THEN 'DLH' END`,
  `user_id = CASE WHEN user_id IS NULL THEN gen_random_uuid() END`,
  `complaint_id = (SELECT id FROM complaints c WHERE c.id <> events.complaint_id LIMIT 1)`,
]

function edit(chance: Chance, sequence: number): string {
  return `UPDATE events SET ${oneOf(chance, edits)} WHERE ${event(sequence)}`
}

/** The hashes from one event to another as the chain's own rule gives them. */
function rechain(from: number, to: number): string {
  return `DO $$
    DECLARE
      e events;
      h bytea := coalesce(
        (SELECT hash FROM events WHERE ${event(from - 1)}), sha256(convert_to('${batam}', 'UTF8')));
    BEGIN
      FOR e IN SELECT * FROM events WHERE ${of} AND sequence BETWEEN ${from} AND ${to}
        ORDER BY sequence LOOP
        UPDATE events SET previous_hash = h, hash = sha256(h || convert_to(event_text(e), 'UTF8'))
          WHERE ${of} AND sequence = e.sequence RETURNING hash INTO h;
      END LOOP;
    END $$`
}

const moveTip = `UPDATE event_chains SET (sequence, hash) =
  (SELECT sequence, hash FROM events WHERE ${of} ORDER BY sequence DESC LIMIT 1) WHERE ${of}`

const whole = 1_000_000

const rechainAllFrom = (from: number) => [rechain(from, whole), moveTip]

/** By way of negative numbers, since no two events may share one even for a moment. */
function shift(after: number, by: number): string[] {
  return [
    `UPDATE events SET sequence = -(sequence + ${by}) WHERE ${of} AND sequence > ${after}`,
    `UPDATE events SET sequence = -sequence WHERE ${of} AND sequence < 0`,
  ]
}

function insertAt(chance: Chance, last: number): { at: number; statements: string[] } {
  const at = among(chance, 1, last)
  const source = among(chance, 1, last)
  const moved = source < at ? source : source + 1
  const copy = `INSERT INTO events
    SELECT (jsonb_populate_record(e, '{"sequence": ${at}, "payload": {"invented": true}}')).*
    FROM events e WHERE ${event(moved)}`
  return { at, statements: [...shift(at - 1, 1), copy] }
}

function swap(one: number, other: number): string[] {
  return [
    `UPDATE events SET sequence = -sequence WHERE ${of} AND sequence IN (${one}, ${other})`,
    `UPDATE events SET sequence = ${one + other} + sequence WHERE ${of} AND sequence < 0`,
  ]
}

function pair(chance: Chance, last: number): [number, number] {
  const one = among(chance, 1, last - 1)
  return [one, among(chance, one + 1, last)]
}

export const tamperings: readonly Kind[] = [
  ({ last }, chance) => {
    const firstBad = among(chance, 1, last)
    return { what: 'an edit', statements: [edit(chance, firstBad)], firstBad }
  },
  ({ last }, chance) => {
    const at = among(chance, 1, last)
    const statements = [edit(chance, at), rechain(at, at)]
    return { what: 'an edit whose own hash fits', statements, firstBad: at }
  },
  ({ last }, chance) => {
    const at = among(chance, 1, last)
    const statements = [edit(chance, at), ...rechainAllFrom(at)]
    return { what: 'an edit, rechained', statements, firstBad: at }
  },
  ({ last }, chance) => {
    const at = among(chance, 1, last)
    return {
      what: 'one taken out',
      statements: [`DELETE FROM events WHERE ${event(at)}`],
      firstBad: at,
    }
  },
  ({ last }, chance) => {
    const at = among(chance, 1, last)
    const statements = [`DELETE FROM events WHERE ${event(at)}`, ...shift(at, -1)]
    return {
      what: 'one taken out, rechained',
      statements: [...statements, ...rechainAllFrom(at)],
      firstBad: at,
    }
  },
  ({ last }, chance) => {
    const [from, to] = pair(chance, last)
    const range = `DELETE FROM events WHERE ${of} AND sequence BETWEEN ${from} AND ${to}`
    return { what: 'a range taken out', statements: [range], firstBad: from }
  },
  ({ last }, chance) => {
    const from = among(chance, 1, last - 1)
    const to = among(chance, from, last - 1)
    const range = `DELETE FROM events WHERE ${of} AND sequence BETWEEN ${from} AND ${to}`
    const statements = [range, ...shift(to, from - to - 1), ...rechainAllFrom(from)]
    return { what: 'a range taken out, rechained', statements, firstBad: from }
  },
  ({ last }, chance) => {
    const { at, statements } = insertAt(chance, last)
    return { what: 'one put in', statements: [...statements, rechain(at, at)], firstBad: at }
  },
  ({ last }, chance) => {
    const { at, statements } = insertAt(chance, last)
    return {
      what: 'one put in, rechained',
      statements: [...statements, ...rechainAllFrom(at)],
      firstBad: at,
    }
  },
  ({ last }, chance) => {
    const [one, other] = pair(chance, last)
    return { what: 'two swapped', statements: swap(one, other), firstBad: one }
  },
  ({ last }, chance) => {
    const [one, other] = pair(chance, last)
    const statements = [...swap(one, other), ...rechainAllFrom(one)]
    return { what: 'two swapped, rechained', statements, firstBad: one }
  },
  ({ last }, chance) => {
    const kept = among(chance, 1, last - 1)
    const tail = `DELETE FROM events WHERE ${of} AND sequence > ${kept}`
    return {
      what: 'the tail cut off, the tip moved back',
      statements: [tail, moveTip],
      firstBad: kept + 1,
    }
  },
  ({ last }, chance) => {
    const kept = among(chance, 1, last - 1)
    const tail = `DELETE FROM events WHERE ${of} AND sequence > ${kept}`
    const more = `INSERT INTO events
      SELECT (jsonb_populate_record(e, jsonb_build_object('sequence', ${kept} + n))).*
      FROM events e, generate_series(1, ${last}) n WHERE ${event(1)}`
    return {
      what: 'the tail cut off and another grown in its place',
      statements: [tail, more, ...rechainAllFrom(kept + 1)],
      firstBad: kept + 1,
    }
  },
  ({ worded }, chance) => {
    const { sequence, message } = oneOf(chance, worded)
    const words = `UPDATE messages SET body = body || '!' WHERE ${of} AND id = '${message}'`
    return { what: 'other words', statements: [words], firstBad: sequence }
  },
  ({ last }, chance) => {
    const { statements, firstBad } = headAlone(last, chance)
    return { what: 'the last known link alone', statements, firstBad }
  },
]

function headAlone(last: number, chance: Chance): Pick<Tampering, 'statements' | 'firstBad'> {
  const back = among(chance, 1, last - 1)
  const set = (change: string) => [`UPDATE event_chains SET ${change} WHERE ${of}`]
  return oneOf(chance, [
    {
      statements: set(`sequence = ${back}, hash = (SELECT hash FROM events WHERE ${event(back)})`),
      firstBad: back + 1,
    },
    { statements: set(`sequence = ${back}`), firstBad: back },
    { statements: set(`sequence = ${last + back}`), firstBad: last + 1 },
    { statements: set(`hash = sha256(hash)`), firstBad: last },
    { statements: [`DELETE FROM event_chains WHERE ${of}`], firstBad: 1 },
  ])
}

export async function targetIn(owner: PrismaClient): Promise<Target> {
  const worded = await owner.$queryRaw<{ sequence: bigint; message: string }[]>`
    SELECT min(sequence) AS sequence, payload->>'message' AS message FROM events
    JOIN messages m ON m.id::text = payload->>'message' GROUP BY 2 ORDER BY 1`
  return {
    last: await owner.event.count(),
    worded: worded.map(({ sequence, message }) => ({ sequence: Number(sequence), message })),
  }
}
