import pg from 'pg'
import { fillComplaints } from '../support/many-complaints'
import { median } from './figures'

const few = 1_000
const many = 100_000
const rounds = 60

export interface DeskFigures {
  /** Beside the few hundred of the demo and of what was measured before. */
  few: number
  many: number
  /** Milliseconds, the middle of the rounds, among few and among many. */
  page: { few: number; many: number }
  counts: { few: number; many: number }
}

/** Fills the database at this address: of what is measured afterwards nothing may read complaints. */
export async function measureDesk(databaseUrl: string, secret: string): Promise<DeskFigures> {
  Object.assign(process.env, { DATABASE_URL: databaseUrl, KESAH_SECRET: secret })
  const { listComplaints } = await import('@/lib/complaints/inbox/queries')
  const { countBoxes } = await import('@/lib/complaints/inbox/box-queries')
  const { db } = await import('@/lib/platform/db')
  const client = new pg.Client(databaseUrl)
  await client.connect()
  try {
    const { rows } = await client.query<{ id: string }>('SELECT id FROM governments LIMIT 1')
    const governmentId = rows[0]?.id ?? ''
    const userId = '00000000-0000-4000-8000-000000000003'
    const admin = { role: 'admin', governmentId, userId } as const
    const now = new Date()
    const timed = async (work: () => Promise<unknown>) => {
      const times: number[] = []
      for (let round = 0; round < rounds; round += 1) {
        const began = performance.now()
        await work()
        times.push(performance.now() - began)
      }
      return median(times)
    }
    const measure = async () => {
      // A table that has just been filled is tidied up sooner or later: not while it is measured.
      await client.query('VACUUM (ANALYZE)')
      await timed(() => listComplaints(admin, { box: 'baru', now }))
      return {
        page: await timed(() => listComplaints(admin, { box: 'baru', now })),
        counts: await timed(() => countBoxes(admin, now)),
      }
    }
    await fillComplaints(client, 1, few)
    const atFew = await measure()
    await fillComplaints(client, few + 1, many - few)
    const atMany = await measure()
    return {
      few,
      many,
      page: { few: atFew.page, many: atMany.page },
      counts: { few: atFew.counts, many: atMany.counts },
    }
  } finally {
    await client.end()
    await db().$disconnect()
  }
}
