import type { Action } from '@/lib/complaints/rules/lifecycle'
import { isCitizenNews } from '@/lib/complaints/rules/citizen-news'
import type { TimelineEntry } from '@/lib/complaints/case/queries'
import { fill } from '@/lib/words/fill'
import type { Words } from '@/lib/words/words'

/** What happened, as the citizen is told it; nothing where a step is not his business. */
export function storyOf(
  { action, subject }: Pick<TimelineEntry, 'action' | 'subject'>,
  { story, status }: Pick<Words, 'story' | 'status'>,
): string {
  return isCitizenNews(action) ? fill(story[action], { agency: subject ?? status.someAgency }) : ''
}

/** Reasons that are given for the record: they stand with the step, or with who opened what. */
const forTheRecord: readonly Action[] = ['reveal', 'reissue', 'withhold', 'unpublish']

/** Whether citizen and staff spoke to each other by this step. */
export function isSaid({ action, message, forCitizen }: TimelineEntry): boolean {
  return message !== null && forCitizen && !forTheRecord.includes(action)
}
