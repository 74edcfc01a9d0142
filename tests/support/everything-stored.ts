import type { PrismaClient } from '@/prisma/generated/client'

/**
 * Every row of every table as text, bytes read as Latin-1 letters: what a thief of the database would
 * search. `owner` must be able to read all tables.
 */
export async function everythingStored(owner: PrismaClient): Promise<string> {
  // A tsvector has no type on this side: it is read as the text that it is.
  const tables = await owner.$queryRaw<{ name: string; columns: string }[]>`
    SELECT quote_ident(table_schema) || '.' || quote_ident(table_name) AS name,
      string_agg(quote_ident(column_name) || CASE udt_name WHEN 'tsvector' THEN '::text' ELSE '' END,
        ', ' ORDER BY ordinal_position) AS columns
    FROM information_schema.tables JOIN information_schema.columns
      USING (table_catalog, table_schema, table_name)
    WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema')
    GROUP BY table_schema, table_name`
  const texts: string[] = []
  for (const { name, columns } of tables) {
    const rows = await owner.$queryRawUnsafe<object[]>(`SELECT ${columns} FROM ${name}`)
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
