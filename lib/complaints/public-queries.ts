import { db } from '@/lib/platform/db'
import { equalBytes } from '@/lib/platform/crypto'
import { codeHash } from '@/lib/complaints/secret-code'

// Reads for people who are not signed in. Identity is never selected.

/** Stands in for a number that does not exist, so that it costs the same to find out. */
const nobody = { id: null, submissionId: '00000000-0000-0000-0000-000000000000', codeHash: null }

/** Id of the complaint that number and code open together; null, after the same work, for any other pair. */
export async function findByNumberAndCode(
  governmentId: string,
  number: string,
  code: string,
): Promise<string | null> {
  const complaint =
    (await db().complaint.findUnique({
      where: { governmentId_number: { governmentId, number } },
      select: { id: true, submissionId: true, codeHash: true },
    })) ?? nobody
  const offered = codeHash(complaint.submissionId, code)
  return equalBytes(offered, complaint.codeHash ?? new Uint8Array(32)) ? complaint.id : null
}

export interface Receipt {
  number: string
  submissionId: string
  receivedAt: Date
}

/** What the page after sending needs; the code is not part of it. */
export async function findReceipt(governmentId: string, number: string): Promise<Receipt | null> {
  return db().complaint.findUnique({
    where: { governmentId_number: { governmentId, number } },
    select: { number: true, submissionId: true, receivedAt: true },
  })
}
