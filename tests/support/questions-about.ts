// What may be asked about complaints, and by which query.

import type { Actor } from '@/lib/kernel/actor'
import { boxesFor } from '@/lib/complaints/inbox/boxes'
import { countBoxes } from '@/lib/complaints/inbox/box-queries'
import * as assignedQueries from '@/lib/complaints/inbox/assigned-queries'
import * as deskQueries from '@/lib/complaints/inbox/desk-queries'
import { listDossier } from '@/lib/complaints/inbox/dossier-queries'
import { listFieldVisits } from '@/lib/complaints/inbox/field-queries'
import * as mirrorQueries from '@/lib/complaints/inbox/mirror-queries'
import * as inboxQueries from '@/lib/complaints/inbox/queries'
import { searchComplaints } from '@/lib/complaints/inbox/search-queries'
import { listDuplicates } from '@/lib/complaints/case/duplicate-queries'
import { listFlaggedEvidence } from '@/lib/complaints/case/evidence-queries'
import { findLead } from '@/lib/complaints/case/lead-queries'
import { findPastOwner } from '@/lib/complaints/case/past-queries'
import * as caseQueries from '@/lib/complaints/case/queries'
import { listEarlierAnswers } from '@/lib/complaints/case/template-queries'
import * as filingQueries from '@/lib/complaints/filing/queries'
import { listLatest, listReminders } from '@/lib/complaints/watch/watch-queries'
import { cast } from './cast'
import { description, type Filed, tuesday } from './world'

export type Question = (actor: Actor) => Promise<unknown[]>

/** Every query of complaints, asked about these. Who sees nothing gets an empty list from each. */
export function questionsAbout(complaints: readonly Filed[], photos: readonly string[]) {
  const ofEach = async <T>(ask: (complaint: Filed) => Promise<T | null>): Promise<T[]> =>
    (await Promise.all(complaints.map(ask))).filter((found) => found !== null)
  return {
    listComplaints: async (actor) => {
      const boxes = boxesFor(actor).map(({ code }) => ({ box: code, now: tuesday }))
      const pages = await Promise.all(boxes.map((box) => inboxQueries.listComplaints(actor, box)))
      return pages.flatMap(({ rows }) => rows)
    },
    countBoxes: async (actor) =>
      Object.values(await countBoxes(actor, tuesday)).filter((count) => count > 0),
    findComplaint: (actor) =>
      ofEach(({ number }) => caseQueries.findComplaint(actor, number, tuesday)),
    findPhoto: async (actor) => {
      const found = photos.map((id) => caseQueries.findPhoto(actor, id))
      return (await Promise.all(found)).filter((photo) => photo !== null)
    },
    findDraft: async (actor) => [await filingQueries.findDraft(actor)].filter(Boolean),
    findSentNumber: async (actor) => [await filingQueries.findSentNumber(actor)].filter(Boolean),
    listModeration: async (actor) =>
      (await inboxQueries.listModeration(actor, { now: tuesday })).rows,
    listObjections: (actor) => inboxQueries.listObjections(actor),
    listRushed: (actor) => inboxQueries.listRushed(actor),
    searchComplaints: async (actor) =>
      (await searchComplaints(actor, { asked: 'lampu jalan', now: tuesday })).rows,
    findSlip: (actor) => ofEach(({ number }) => deskQueries.findSlip(actor, number, tuesday)),
    listReplyDrafts: async (actor) =>
      (await ofEach(({ number }) => deskQueries.listReplyDrafts(actor, number))).flat(),
    listEarlierAnswers: (actor) => listEarlierAnswers(actor),
    listSavedViews: (actor) => deskQueries.listSavedViews(actor),
    listChosen: async (actor) =>
      (
        await inboxQueries.listChosen(
          actor,
          complaints.map(({ number }) => number),
          tuesday,
        )
      ).rows,
    findRewind: async (actor) => [await deskQueries.findRewind(actor, tuesday)].filter(Boolean),
    listOwnComplaints: (actor) => caseQueries.listOwnComplaints(actor, tuesday),
    listDuplicates: async (actor) =>
      (await ofEach(({ number }) => listDuplicates(actor, number))).flat(),
    listFlaggedEvidence: async (actor) =>
      (await ofEach(({ number }) => listFlaggedEvidence(actor, number))).flat(),
    findLead: (actor) => ofEach(({ number }) => findLead(actor, number)),
    findPastOwner: async (actor) => {
      const told = { number: '', description, kelurahanCode: null }
      return [await findPastOwner(actor, told, tuesday)].filter(Boolean)
    },
    listAssigned: async (actor) => {
      const holders = Object.values(cast).flatMap((person) =>
        'userId' in person ? person.userId : [],
      )
      const found = holders.map((userId) => assignedQueries.listAssigned(actor, userId))
      return (await Promise.all(found)).flat()
    },
    listDossier: (actor) => listDossier(actor, tuesday),
    listFieldVisits: (actor) => listFieldVisits(actor),
    listUnmirrored: (actor) => mirrorQueries.listUnmirrored(actor),
    listUnmirroredAnswers: (actor) => mirrorQueries.listUnmirroredAnswers(actor),
    listLatest: (actor) => listLatest(actor, { now: tuesday, most: 50 }),
    listReminders: (actor) => listReminders(actor, tuesday),
  } satisfies Record<string, Question>
}
