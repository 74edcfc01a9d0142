import 'server-only'
import type { Suggestion } from '@/components/desk/reference-choices'
import { leadAgencyFor } from '@/lib/agencies/reference/queries'
import type { ComplaintRow } from '@/lib/complaints/case/queries'

/** The one agency that leads for all of them; null where they differ, or one has no category yet. */
export async function commonOwner(
  governmentId: string,
  rows: readonly ComplaintRow[],
  now: Date,
): Promise<Suggestion | null> {
  const leads = await Promise.all(
    rows.map(({ categoryCode, kelurahanCode }) =>
      leadAgencyFor(governmentId, categoryCode ?? '', kelurahanCode, now),
    ),
  )
  const [code] = leads
  if (!code || leads.some((other) => other !== code)) return null
  return { code, from: 'category', category: null }
}
