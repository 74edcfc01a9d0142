// What somebody looks for among the published complaints, as it stands in the address. Whatever in it
// can't be understood is left out: a link that was cut short still leads to the list.

import { z } from 'zod'
import { isPlausibleInstant } from '@/lib/kernel/plausible-time'
import { atLeast, atMost, day, written } from '@/lib/platform/field-input'
import { statuses, type Status } from '@/lib/complaints/rules/lifecycle'
import { states, statusesWhere } from '@/lib/complaints/rules/states'

export type PublicStatus = NonNullable<(typeof states)[Status]['publicName']>

/** Where a complaint stands, as the public tells it apart; these words stand in addresses. */
const publicStatuses = [...new Set(statuses.flatMap((status) => states[status].publicName ?? []))]

/** What is hidden is shown to nobody, so it needs no name of its own. */
export function publicStatusOf(status: Status): PublicStatus {
  return states[status].publicName ?? 'tidak-diproses'
}

export function statusesCalled(name: PublicStatus): Status[] {
  return statusesWhere(({ publicName }) => publicName === name)
}

const code = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/)
const cursor = z
  .string()
  .regex(/^\d{1,7}~\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z~[0-9A-Z]{8}$/)
  .transform((text) => {
    const [score, at, number] = text.split('~') as [string, string, string]
    return { score: Number(score), publishedAt: new Date(at), number }
  })
  .refine(({ publishedAt }) => isPlausibleInstant(publishedAt))

const fields = z.object({
  q: written.check(atLeast(1), atMost(200)).optional().catch(undefined),
  kategori: code.optional().catch(undefined),
  opd: code.optional().catch(undefined),
  kelurahan: z
    .string()
    .regex(/^\d\d\.\d\d\.\d\d(\.\d{4})?$/)
    .optional()
    .catch(undefined),
  status: z.enum(publicStatuses).optional().catch(undefined),
  dari: day().optional().catch(undefined),
  sampai: day().optional().catch(undefined),
  sesudah: cursor.optional().catch(undefined),
})

export type PublicFilter = z.infer<typeof fields>

/** @param asked of the address; of what stands there twice nothing is taken */
export function publicFilter(asked: Record<string, string | string[] | undefined>): PublicFilter {
  return fields.parse(asked)
}

export const filterNames = [
  'q',
  'kategori',
  'opd',
  'kelurahan',
  'status',
  'dari',
  'sampai',
] as const
export type FilterName = (typeof filterNames)[number]

/** The filter as an address has it, without one of its parts, or with a page to go on from. */
export function filterQuery(
  filter: PublicFilter,
  { without, after }: { without?: FilterName; after?: string | null } = {},
): string {
  const query = new URLSearchParams()
  for (const name of filterNames) {
    const value = filter[name]
    if (value !== undefined && name !== without) query.set(name, value)
  }
  if (after) query.set('sesudah', after)
  const text = query.toString()
  return text && `?${text}`
}

/** Where the next page begins. */
export function cursorOf(last: { score: number; publishedAt: Date; number: string }): string {
  return `${last.score}~${last.publishedAt.toISOString()}~${last.number}`
}
