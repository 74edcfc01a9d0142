import { createHash } from 'node:crypto'
import { sign, verifySigned } from '@/lib/platform/crypto'
import { leadingZeros, proofText } from '@/lib/complaints/rules/effort'

// A question that costs effort to answer. It is about one draft, so that no answer serves for two
// complaints, and it lapses, so that nobody gathers answers for a day to come.

const goodFor = 10 * 60

/** @param bits leading zero bits that the digest of the proof must have */
export function effortQuestion(draftId: string, bits: number, now: Date): string {
  return sign('effort', `${draftId}/${bits}/${Math.floor(now.getTime() / 1000) + goodFor}`)
}

/** Whether the effort was made that this question of ours asked for, about this draft, in time. */
export function isEffortMade(
  {
    question = '',
    solution = '',
  }: { question?: string | undefined; solution?: string | undefined },
  draftId: string,
  now: Date,
): boolean {
  const [draft, bits, until] = verifySigned('effort', question)?.split('/') ?? []
  if (draft !== draftId || Number(until) * 1000 < now.getTime()) return false
  const digest = createHash('sha256').update(proofText(question, solution)).digest()
  return leadingZeros(digest) >= Number(bits)
}
