import type { Prisma, PrismaClient } from '@/prisma/generated/client'

class Undone extends Error {}

/** What `check` finds after the statements of somebody to whom nothing is refused; they are undone. */
export async function findingAfter<Finding>(
  owner: PrismaClient,
  statements: readonly string[],
  check: (tx: Prisma.TransactionClient) => Promise<Finding>,
): Promise<Finding> {
  const findings: Finding[] = []
  const tampering = owner.$transaction(
    async (tx) => {
      for (const table of ['events', 'complaints']) {
        await tx.$executeRawUnsafe(`ALTER TABLE ${table} DISABLE TRIGGER USER`)
      }
      for (const statement of statements) await tx.$executeRawUnsafe(statement)
      findings.push(await check(tx))
      throw new Undone()
    },
    { timeout: 60_000 },
  )
  await tampering.catch((error: unknown) => {
    if (!(error instanceof Undone)) throw error
  })
  const [finding] = findings
  if (finding === undefined) throw new Error('nothing was checked')
  return finding
}
