import 'server-only'
import type { DeskList } from '@/lib/complaints/inbox/filter-input'
import type { Staff } from '@/lib/kernel/actor'
import type { ComplaintPage } from '@/lib/complaints/inbox/page-queries'
import { listComplaints } from '@/lib/complaints/inbox/queries'
import { searchComplaints } from '@/lib/complaints/inbox/search-queries'

interface Part {
  after?: string | undefined
  now: Date
  size?: number
}

/** A part of a list of the desk: of a box, or of what a search over all boxes finds. */
export function readList(
  actor: Staff,
  { box, asked, filter }: DeskList,
  part: Part,
): Promise<ComplaintPage> {
  return asked
    ? searchComplaints(actor, { asked, filter, ...part })
    : listComplaints(actor, { box, filter, ...part })
}
