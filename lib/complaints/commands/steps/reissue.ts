import type { Actor } from '@/lib/kernel/actor'
import type { ReasonInput } from '@/lib/complaints/case/step-input'
import { codeFor, codeHash } from '@/lib/complaints/filing/secret-code'
import { perform } from '@/lib/complaints/commands/door/perform'

/**
 * Gives a citizen who has lost the code a new one; the old one opens nothing any more. How Kominfo
 * made sure of whom it gave it to is recorded.
 * @returns the new code, for telling it to the citizen
 */
export async function reissue(
  actor: Actor,
  number: string,
  input: ReasonInput,
  now: Date,
): Promise<string> {
  let code = ''
  await perform(actor, number, 'reissue', now, {
    set: { codeIssue: { increment: 1 } },
    message: { body: input.reason, forCitizen: true },
    effect: async (tx, { governmentId, id, submissionId, codeIssue }) => {
      code = codeFor(submissionId, codeIssue)
      await tx.complaint.update({
        where: { governmentId_id: { governmentId, id } },
        data: { codeHash: codeHash(submissionId, code) },
      })
    },
  })
  return code
}
