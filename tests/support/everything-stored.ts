import type { PrismaClient } from '@/prisma/generated/client'

/**
 * Every row of every table as text, bytes read as Latin-1 letters: what a thief of the database would
 * search. `owner` must be able to read all tables.
 */
export async function everythingStored(owner: PrismaClient): Promise<string> {
  const tables = await owner.$queryRaw<{ name: string }[]>`
    SELECT quote_ident(table_schema) || '.' || quote_ident(table_name) AS name
    FROM information_schema.tables
    WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema')`
  const texts: string[] = []
  for (const { name } of tables) {
    const rows = await owner.$queryRawUnsafe<object[]>(`SELECT * FROM ${name}`)
    texts.push(...rows.map(asText))
  }
  return texts.join('\n')
}

function asText(row: object): string {
  return JSON.stringify(row, (_column, value: unknown) => {
    if (value instanceof Uint8Array) return Buffer.from(value).toString('latin1')
    return typeof value === 'bigint' ? value.toString() : value
  })
}
