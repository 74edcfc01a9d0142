import type pg from 'pg'

/** How a number `n` has become a complaint: what it is now, and since when. */
interface Mix {
  status: string
  receivedAt: string
}

export const mixes = {
  /** As after years: nine of ten have ended, the rest lie with the desk and with twenty agencies. */
  years: {
    status: `CASE n % 20 WHEN 0 THEN 'submitted' WHEN 1 THEN 'referred' WHEN 2 THEN 'in_progress'
      ELSE 'closed' END`,
    receivedAt: `now() - (CASE WHEN n % 20 < 3 THEN n % 400 ELSE n END) * interval '10 minutes'`,
  },
  /** All open, each with a running clock; that of one in fifty ran out yesterday. */
  open: {
    status: `CASE n % 3 WHEN 0 THEN 'submitted' WHEN 1 THEN 'referred' ELSE 'in_progress' END`,
    receivedAt: `now() - CASE WHEN n % 50 = 0 THEN interval '21 days'
      ELSE n % 100 * interval '1 hour' END`,
  },
} as const satisfies Record<string, Mix>

/**
 * Fills a database with complaints, each with its clock, one event, one message and what the desk
 * searches. Written by SQL past the triggers, as their owner, with what those would have kept counted
 * at the end.
 * @param from number of the first, so that more can be added later
 */
export async function fillComplaints(
  client: pg.Client,
  from: number,
  count: number,
  { status, receivedAt }: Mix = mixes.years,
): Promise<void> {
  await client.query('BEGIN')
  await switchTriggers(client, 'DISABLE')
  await client.query(
    `CREATE TEMPORARY TABLE filled ON COMMIT DROP AS
     WITH codes AS (
       SELECT array_agg(code ORDER BY code) AS agencies FROM agencies WHERE kind <> 'external'
     ), kinds AS (SELECT array_agg(code ORDER BY code) AS categories FROM categories)
     SELECT g.id AS government_id, gen_random_uuid() AS id, n,
       (${status})::status AS status,
       CASE WHEN ${status} = 'submitted' THEN NULL
         ELSE agencies[1 + n % least(20, cardinality(agencies))] END AS agency_code,
       categories[1 + n % cardinality(categories)] AS category_code,
       ${receivedAt} AS received_at
     FROM governments g, codes, kinds, generate_series($1::int, $1::int + $2::int - 1) AS n`,
    [from, count],
  )
  await client.query(`
    INSERT INTO complaints (government_id, id, number, code_hash, submission_id, status, class,
      category_code, description, privacy, hide_content, channel, agency_code, received_at,
      changed_at, moderated_at)
    SELECT government_id, id, 'N' || lpad(n::text, 7, '0'), '\\x00', gen_random_uuid(), status,
      'complaint', category_code, 'Lampu jalan padam di tiang ' || n, 'anonymous', false, 'web',
      agency_code, received_at, received_at, received_at
    FROM filled`)
  await client.query(`
    INSERT INTO clocks (government_id, id, complaint_id, name, started_at, working_days, due_at,
      stopped_at)
    SELECT government_id, gen_random_uuid(), id,
      (CASE status WHEN 'submitted' THEN 'verification' ELSE 'settlement' END)::clock_name,
      received_at, 14, received_at + interval '20 days',
      CASE WHEN status = 'closed' THEN received_at + interval '3 days' END
    FROM filled`)
  await client.query(`
    INSERT INTO messages (government_id, id, complaint_id, body, for_citizen, created_at)
    SELECT government_id, gen_random_uuid(), id, 'Sudah kami kerjakan.', true, received_at
    FROM filled`)
  await client.query(`
    INSERT INTO events (government_id, sequence, complaint_id, action, role, occurred_at, payload,
      previous_hash, hash)
    SELECT government_id, 1000000 + n, id, 'submit', 'citizen', received_at, '{}', '\\x00', '\\x00'
    FROM filled`)
  await client.query(`
    INSERT INTO attachments (government_id, id, complaint_id, media_type, byte_length, width, height,
      digest, created_at)
    SELECT government_id, gen_random_uuid(), id, 'image/jpeg', 1, 1, 1, '\\x00', received_at
    FROM filled`)
  await client.query(`
    INSERT INTO referrals (government_id, id, complaint_id, agency_code, referred_at)
    SELECT government_id, gen_random_uuid(), id, agency_code, received_at
    FROM filled WHERE agency_code IS NOT NULL`)
  await client.query(`
    INSERT INTO complaint_searches (government_id, complaint_id, search)
    SELECT government_id, id, to_tsvector('simple', concat_ws(' ', 'N' || lpad(n::text, 7, '0'), 'kata' || n % 97,
        'jalan' || n % 311, 'simpang' || n % 29))
    FROM filled`)
  await client.query('DELETE FROM complaint_counts')
  await client.query(`
    INSERT INTO complaint_counts
    SELECT government_id, coalesce(agency_code, ''), status, class, kept_from_verifier,
      coalesce(returned_by, ''), count(*)
    FROM complaints GROUP BY 1, 2, 3, 4, 5, 6`)
  await switchTriggers(client, 'ENABLE')
  await client.query('COMMIT')
  await client.query('ANALYZE')
}

async function switchTriggers(client: pg.Client, to: 'ENABLE' | 'DISABLE'): Promise<void> {
  for (const table of ['complaints', 'messages', 'events', 'clocks']) {
    await client.query(`ALTER TABLE ${table} ${to} TRIGGER USER`)
  }
}
