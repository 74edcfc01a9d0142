import { findGovernment, findGovernmentForHost } from '@/lib/agencies/reference/queries'
import type { Actor } from '@/lib/kernel/actor'

/** Whoever sits at the server's console: may do what an operator may, and has no account. */
const nobody = '00000000-0000-0000-0000-000000000000'

/**
 * @param government Kemendagri code; may be left out where there is but one
 * @throws {DomainError} unknown_government
 */
export async function consoleOperator(government: string | undefined): Promise<Actor> {
  const { id: governmentId } = await (government === undefined
    ? findGovernmentForHost(null)
    : findGovernment(government))
  return { role: 'operator', governmentId, userId: nobody }
}
