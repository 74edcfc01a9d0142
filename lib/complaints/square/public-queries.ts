import type { Prisma } from '@/prisma/generated/client'
import { db } from '@/lib/platform/db'
import { equalBytes } from '@/lib/platform/crypto'
import { contentColumns, contentDigest } from '@/lib/complaints/filing/receipt'
import { codeHash } from '@/lib/complaints/filing/secret-code'
import type { IntakeRoute } from '@/lib/complaints/filing/intake-route'

// Reads for people who are not signed in. Identity is never selected.

/** Stands in for a number that does not exist, so that it costs the same to find out. */
const nobody = {
  id: null,
  submissionId: '00000000-0000-0000-0000-000000000000',
  codeHash: null,
  codeIssue: 0,
}

/** What a code opened, and which of the complaint's codes it was. */
export interface Opened {
  id: string
  codeIssue: number
}

/** The complaint that number and code open together; null, after the same work, for any other pair. */
export async function findByNumberAndCode(
  governmentId: string,
  number: string,
  code: string,
): Promise<Opened | null> {
  const { id, submissionId, codeIssue, ...kept } =
    (await db().complaint.findUnique({
      where: { governmentId_number: { governmentId, number } },
      select: { id: true, submissionId: true, codeHash: true, codeIssue: true },
    })) ?? nobody
  const isCode = equalBytes(codeHash(submissionId, code), kept.codeHash ?? new Uint8Array(32))
  return isCode && id !== null ? { id, codeIssue } : null
}

/** Whether a code given then still opens the complaint: Kominfo may have given another since. */
export async function isCurrentCode(
  governmentId: string,
  { id, codeIssue }: Opened,
): Promise<boolean> {
  return (await db().complaint.count({ where: { governmentId, id, codeIssue } })) === 1
}

const sentColumns = { receivedAt: true, ...contentColumns } as const

export interface Receipt {
  number: string
  submissionId: string
  codeIssue: number
  receivedAt: Date
  /** How it came in, which decides what was promised. */
  intakeRoute: IntakeRoute['action']
  /** Digest of the content, as it was noted on that day. */
  content: string
}

/** What the page after sending needs; the code is not part of it. */
export async function findReceipt(governmentId: string, number: string): Promise<Receipt | null> {
  const found = await db().complaint.findUnique({
    where: { governmentId_number: { governmentId, number } },
    select: {
      submissionId: true,
      codeIssue: true,
      ...sentColumns,
      events: { select: { action: true, payload: true }, orderBy: { sequence: 'asc' }, take: 1 },
    },
  })
  if (!found) return null
  const { submissionId, codeIssue, receivedAt, events } = found
  const { content } = (events[0]?.payload ?? {}) as Prisma.JsonObject
  const first = events[0]?.action
  return {
    ...{ number, submissionId, codeIssue, receivedAt },
    intakeRoute: first === 'entrust' || first === 'oversee' ? first : 'submit',
    content: typeof content === 'string' ? content : contentDigest(found),
  }
}

/** Digest of the content as it is now, and when it came in; null where there is no such complaint. */
export async function findContent(
  governmentId: string,
  number: string,
): Promise<{ content: string; receivedAt: Date } | null> {
  const found = await db().complaint.findUnique({
    where: { governmentId_number: { governmentId, number } },
    select: sentColumns,
  })
  return found && { content: contentDigest(found), receivedAt: found.receivedAt }
}

/** For whoever proves by a token of ours that he may rate it; whether he still may, the table says. */
export async function findByNumber(governmentId: string, number: string): Promise<string | null> {
  const found = await db().complaint.findUnique({
    where: { governmentId_number: { governmentId, number } },
    select: { id: true },
  })
  return found?.id ?? null
}
