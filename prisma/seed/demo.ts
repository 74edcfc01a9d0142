import { findGovernmentForHost } from '@/lib/agencies/public-queries'
import { db } from '@/lib/platform/db'
import { createPeople } from '@/prisma/seed/demo-world/people'
import { demoComplaints, tellStory } from '@/prisma/seed/demo-world/stories'

/**
 * The small named world and 60 complaints of the months before `now`, each brought to where it is by
 * the commands that people use, at the hours at which they would have: no state that could not be.
 * Nobody is written to about what happened before the demo began.
 */
export async function loadDemo(now = new Date()): Promise<void> {
  const government = await findGovernmentForHost(null)
  const governmentId = government.id
  const people = await createPeople(governmentId, now)
  const oldestFirst = demoComplaints.toSorted((one, other) => other.daysAgo - one.daysAgo)
  for (const [index, complaint] of oldestFirst.entries()) {
    await tellStory(government, people, complaint, index, now)
  }
  const chain = await db().eventChain.findUniqueOrThrow({ where: { governmentId } })
  const cursor = { governmentId, reader: 'mail', sequence: chain.sequence }
  await db().eventCursor.createMany({ data: cursor, skipDuplicates: true })
}
