import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Actor } from '@/lib/kernel/actor'
import { saveDraft } from '@/lib/complaints/commands/save-draft'
import { submit } from '@/lib/complaints/commands/submit'
import { complaintClasses, privacies } from '@/lib/complaints/lifecycle'
import { findByNumberAndCode } from '@/lib/complaints/public-queries'
import { codeFor } from '@/lib/complaints/secret-code'
import complaints from '@/prisma/seed/demo-world/complaints.json'
import { contactOf, officerOf, type People } from '@/prisma/seed/demo-world/people'
import { plots, type Scene, type Story } from '@/prisma/seed/demo-world/plots'

const demoComplaint = z.strictObject({
  story: z.enum(Object.keys(plots) as [Story, ...Story[]]),
  daysAgo: z.int().min(0),
  privacy: z.enum(privacies),
  description: z.string(),
  category: z.string().optional(),
  kelurahan: z.string(),
  landmark: z.string(),
  agency: z.string().default(''),
  class: z.enum(complaintClasses).default('complaint'),
})
export type DemoComplaint = z.infer<typeof demoComplaint>

export const demoComplaints = z.array(demoComplaint).parse(complaints)

/** Files one complaint and plays its plot, all before `now`. */
export async function tellStory(
  governmentId: string,
  people: People,
  complaint: DemoComplaint,
  index: number,
  now: Date,
): Promise<void> {
  const reporter = index % 2 === 0 ? 'ani' : 'agus'
  const draftId = randomUUID()
  const filing: Actor = {
    role: 'citizen',
    via: 'draft',
    governmentId,
    draftId,
    reporterId: people[reporter],
  }
  const hours = clockOf(complaint.daysAgo, index, now)
  const filedAt = hours(0)
  await saveDraft(filing, contentOf(complaint, reporter), filedAt)
  const { number } = await submit(filing, filedAt)
  const complaintId = await findByNumberAndCode(governmentId, number, codeFor(draftId))
  const officer = officerOf(complaint.agency) ?? 'citra'
  const scene: Scene = {
    number,
    complaint,
    citizen: { role: 'citizen', via: 'code', governmentId, complaintId: complaintId ?? '' },
    admin: { role: 'admin', governmentId, userId: people.budi },
    officer: { role: 'officer', governmentId, userId: people[officer], agency: complaint.agency },
  }
  for (const [days, step] of plots[complaint.story]) await step(scene, hours(days))
}

function contentOf(complaint: DemoComplaint, reporter: 'ani' | 'agus') {
  const { description, landmark, kelurahan, category, privacy } = complaint
  const contact = privacy === 'anonymous' ? {} : contactOf(reporter)
  return {
    story: { description },
    place: { landmark, nowhere: landmark === '', kelurahan, category },
    contact: { privacy, hideContent: complaint.class === 'oversight', ...contact },
  }
}

const hour = 60 * 60 * 1000
const day = 24 * hour

/**
 * Times of one story: `days` after its beginning, in the morning, moved off the weekend, and never
 * after `now`. What falls together keeps its order by a minute each.
 */
function clockOf(daysAgo: number, index: number, now: Date): (days: number) => Date {
  const start = now.getTime() - daysAgo * day - (index % 5) * hour - 30 * 60 * 1000
  let last = start - 1
  return (days) => {
    const planned = offTheWeekend(new Date(start + days * day))
    const latest = now.getTime() - 60 * 1000
    last = Math.max(Math.min(planned, latest), last + 1)
    return new Date(last)
  }
}

function offTheWeekend(planned: Date): number {
  const weekday = planned.getUTCDay()
  const shift = weekday === 6 ? 2 : weekday === 0 ? 1 : 0
  return planned.getTime() + shift * day
}
