import pg from 'pg'
import { standing, told } from '../support/labelled-problems'
import { median, quantile } from './figures'

const published = 10_000
const searches = 200

export interface SimilarFigures {
  published: number
  searches: number
  /** Milliseconds. */
  median: number
  p95: number
  /** The same searches by their number and title alone: what the way to the database costs. */
  bareMedian: number
}

/**
 * Complaints in every kelurahan, told in the words of the labelled set and numbered, so that many
 * share words and few are one problem. Written by SQL alone: the search reads nothing else of them.
 */
async function fill(client: pg.Client): Promise<void> {
  const { searchWords } = await import('@/lib/complaints/story/search-words')
  const texts = standing.map(({ text }) => text)
  const words = texts.map((text) => searchWords(text).join(' '))
  const categories = standing.map(({ category }) => category)
  await client.query(
    `WITH areas AS (
       SELECT array_agg(code ORDER BY code) AS codes FROM areas WHERE kind = 'kelurahan'
     ), made AS (
       INSERT INTO complaints (government_id, id, number, code_hash, submission_id, status, class,
         category_code, description, privacy, hide_content, channel, received_at, changed_at)
       SELECT g.id, gen_random_uuid(), 'B' || lpad(n::text, 7, '0'), '\\x00', gen_random_uuid(),
         'referred', 'complaint', ($3::text[])[1 + n % cardinality($3::text[])], 'bench', 'anonymous',
         false, 'web', now() - n * interval '15 minutes', now()
       FROM governments g, generate_series(1, $4::int) AS n
       RETURNING government_id, id, number, category_code, received_at
     ), numbered AS (SELECT *, row_number() OVER () AS n FROM made)
     INSERT INTO publications (government_id, complaint_id, number, title, body, category_code,
       kelurahan_code, received_at, published_at, words, search)
     SELECT government_id, id, number, left(text, 60), text, category_code,
       codes[1 + n % cardinality(codes)], received_at, received_at, words,
       to_tsvector('simple', words)
     FROM numbered, areas, LATERAL (
       SELECT ($1::text[])[1 + n % cardinality($1::text[])] AS text,
         ($2::text[])[1 + n % cardinality($2::text[])] || ' kejadian' || n % 500 AS words
     ) AS written`,
    [texts, words, categories, published],
  )
  await client.query('ANALYZE publications')
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

/** Fills the database at this address, so nothing else may be measured on it afterwards. */
export async function measureSimilar(databaseUrl: string, secret: string): Promise<SimilarFigures> {
  Object.assign(process.env, { DATABASE_URL: databaseUrl, KESAH_SECRET: secret })
  const { listSimilar } = await import('@/lib/complaints/square/similar-queries')
  const { db } = await import('@/lib/platform/db')
  const client = new pg.Client(databaseUrl)
  await client.connect()
  try {
    await fill(client)
    const { rows } = await client.query<{ id: string }>('SELECT id FROM governments LIMIT 1')
    const governmentId = rows[0]?.id ?? ''
    const [whole, bare]: [number[], number[]] = [[], []]
    for (let round = 0; round < searches; round += 1) {
      const { text, kelurahan, category } = told[round % told.length] ?? { text: '', kelurahan: '' }
      const problem = { description: text, kelurahan, category }
      whole.push(await timed(() => listSimilar(governmentId, problem, new Date())))
      const anyone = { where: { governmentId }, select: { number: true, title: true }, take: 5 }
      bare.push(await timed(() => db().publication.findMany(anyone)))
    }
    const figures = { published, searches, median: median(whole), p95: quantile(whole, 0.95) }
    return { ...figures, bareMedian: median(bare) }
  } finally {
    await client.end()
    await db().$disconnect()
  }
}
