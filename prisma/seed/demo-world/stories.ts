import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Actor } from '@/lib/kernel/actor'
import { dayNumber, instantAt, isoWeekday } from '@/lib/kernel/time-zone'
import { publish } from '@/lib/complaints/commands/steps/publish'
import { saveFilingDraft } from '@/lib/complaints/commands/beside/save-filing-draft'
import type { FilledForm } from '@/lib/complaints/filing/input'
import { submit } from '@/lib/complaints/commands/beside/submit'
import { complaintClasses, privacies } from '@/lib/complaints/rules/lifecycle'
import { findByNumberAndCode } from '@/lib/complaints/square/public-queries'
import { codeFor } from '@/lib/complaints/filing/secret-code'
import complaints from '@/prisma/seed/demo-world/complaints.json'
import { contactOf, type People } from '@/prisma/seed/demo-world/people'
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
  /** What Kominfo shows to everyone in place of the citizen's words. */
  public: z.strictObject({ title: z.string(), body: z.string() }).optional(),
})
export type DemoComplaint = z.infer<typeof demoComplaint>

export const demoComplaints = z.array(demoComplaint).parse(complaints)

/** Days until Kominfo has written the public version, or a moment after what happened last. */
const shownAfter = 2

/** Files one complaint and plays its plot, all before `now`. */
export async function tellStory(
  { id: governmentId, timeZone }: { id: string; timeZone: string },
  { people, officers }: { people: People; officers: ReadonlyMap<string, string> },
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
  const hours = clockOf(complaint.daysAgo, index, now, timeZone)
  const filedAt = hours(0)
  await saveFilingDraft(filing, contentOf(complaint, reporter), filedAt)
  const { number } = await submit(filing, filedAt)
  const opened = await findByNumberAndCode(governmentId, number, codeFor(draftId))
  // An outside body has nobody here.
  const officer = officers.get(complaint.agency) ?? ''
  const scene: Scene = {
    number,
    complaint,
    citizen: { role: 'citizen', via: 'code', governmentId, complaintId: opened?.id ?? '' },
    admin: { role: 'admin', governmentId, userId: people.budi },
    officer: { role: 'officer', governmentId, userId: officer, agency: complaint.agency },
  }
  for (const [days, step] of plots[complaint.story]) await step(scene, hours(days))
  if (complaint.public) await publish(scene.admin, number, complaint.public, hours(shownAfter))
}

function contentOf(complaint: DemoComplaint, reporter: 'ani' | 'agus'): FilledForm {
  const { description, landmark, kelurahan, category, privacy } = complaint
  const contact = privacy === 'anonymous' ? {} : contactOf(reporter)
  return {
    story: { description },
    // Where the category does not say it, Kominfo finds out.
    place: { landmark, nowhere: false, kelurahan, category, official: 'no' },
    contact: { privacy, hideContent: complaint.class === 'oversight', ...contact },
  }
}

/**
 * Times of one story: on the `days`-th day after its beginning, within office hours, moved off the
 * weekend, and never after `now`. What falls together keeps its order.
 */
function clockOf(daysAgo: number, index: number, now: Date, timeZone: string) {
  const firstDay = dayNumber(now, timeZone) - daysAgo
  const hour = `${String(8 + (index % 7)).padStart(2, '0')}:${String(10 + (index % 40))}`
  let last = 0
  return (days: number): Date => {
    const planned = instantAt(offTheWeekend(firstDay + days), hour, timeZone)
    last = Math.max(Math.min(planned, now.getTime() - 60 * 1000), last + 60 * 1000)
    return new Date(last)
  }
}

function offTheWeekend(day: number): number {
  return day + ({ 6: 2, 7: 1 }[isoWeekday(day)] ?? 0)
}
