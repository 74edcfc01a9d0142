import 'server-only'
import { notFound } from 'next/navigation'
import { isOfficer, type Staff } from '@/lib/kernel/actor'
import {
  leadAgencyFor,
  listAgencies,
  listCategories,
  listQuestions,
  suggestFor,
} from '@/lib/agencies/reference/queries'
import { clearFirst } from '@/lib/agencies/suggestions'
import { listAreas, longNameOf } from '@/lib/agencies/reference/area-queries'
import { listColleagues, listStaffNames } from '@/lib/accounts/queries'
import { listDuplicates } from '@/lib/complaints/case/duplicate-queries'
import { formatDate } from '@/lib/kernel/format'
import { listFlaggedEvidence } from '@/lib/complaints/case/evidence-queries'
import type { Action } from '@/lib/complaints/rules/lifecycle'
import { listDivisions } from '@/lib/agencies/reference/division-queries'
import { localDay } from '@/lib/kernel/time-zone'
import { isMaybeOfOfficials } from '@/lib/complaints/rules/about-officials'
import { findPastOwner } from '@/lib/complaints/case/past-queries'
import { findLooksAtAnswers } from '@/lib/complaints/case/approval-rule-queries'
import { numberInput } from '@/lib/complaints/filing/input'
import { findComplaint, type ComplaintView } from '@/lib/complaints/case/queries'
import {
  choicesOf,
  type ReferenceChoices,
  type Suggestion,
} from '@/components/desk/reference-choices'
import { type EvidenceNotes, notesOn } from '@/components/desk/evidence-notes'
import type { Answering } from '@/components/desk/form-spec'
import { listEarlierAnswers, listTemplates } from '@/lib/complaints/case/template-queries'
import { answeringOf } from './answering'

export interface Case {
  view: ComplaintView
  /** Kelurahan and kecamatan by name; null where the citizen named none. */
  area: string | null
  choices: ReferenceChoices
  answering: Answering
  /** Name of the person who has it at the agency. */
  holderAt: string | null
  /** The questions of its category, in the words in which they are asked today. */
  answers: { label: string; value: string }[]
  /** What somebody should check in the evidence. */
  notes: EvidenceNotes
}

interface Asked {
  typed: string
  /** Id of the template that the address names. */
  template: string | undefined
  /** Which of the files just sent were left out, and why. */
  refused: string | undefined
}

/** The complaint behind a number as it stands in an address, or 404, whoever asks. */
export async function requireCase(
  actor: Staff,
  { typed, template, refused }: Asked,
  now: Date,
): Promise<Case> {
  const parsed = numberInput.safeParse({ number: typed })
  const view = parsed.success ? await findComplaint(actor, parsed.data.number, now) : null
  if (!view) notFound()
  const { governmentId } = actor
  const [area, suggestion, agencies, categories, answers, writing, together, flagged] =
    await Promise.all([
      areaOf(governmentId, view),
      // No one key sends it to those complained of.
      isMaybeOfOfficials(view) ? null : suggestionFor(actor, view, now),
      listAgencies(governmentId, now),
      listCategories(governmentId, now),
      answersOf(governmentId, view, now),
      writingFor(actor, view),
      togetherFor(actor, view, now),
      listFlaggedEvidence(actor, view.number),
    ])
  const notes = notesOn(flagged)
  const { holderAt, ...choosing } = together
  const agency = agencies.find(({ code }) => isOfficer(actor) && code === actor.agency)
  return {
    view,
    area,
    choices: choicesOf({ agencies, categories, suggestion, ...choosing }),
    answering: answeringOf({
      ...{ view, area, template, refused, notes, ...writing },
      agency: agency?.name ?? view.holderName,
    }),
    answers,
    notes,
    holderAt,
  }
}

/** What an answer begins with, for whoever may give one. */
async function writingFor(actor: Staff, view: ComplaintView) {
  if (!mayDo(view, ['answer', 'relay', 'propose'])) return { templates: [], earlier: [] }
  const [templates, earlier] = await Promise.all([
    listTemplates(actor, view.categoryCode),
    listEarlierAnswers(actor),
  ])
  return { templates, earlier }
}

function mayDo({ allowedActions }: ComplaintView, steps: readonly Action[]): boolean {
  return steps.some((step) => allowedActions.includes(step))
}

/** Whom it can be given to within the agency, and what it may be handled with. */
async function togetherFor(actor: Staff, view: ComplaintView, now: Date) {
  const { number, timeZone, assignedTo } = view
  const [divisions, looksAtAnswers, people, alike, names] = await Promise.all([
    isOfficer(actor)
      ? listDivisions(actor.governmentId, actor.agency, localDay(now, timeZone))
      : [],
    findLooksAtAnswers(actor),
    mayDo(view, ['assign']) ? listColleagues(actor) : [],
    mayDo(view, ['merge']) ? listDuplicates(actor, number) : [],
    listStaffNames(actor, assignedTo ? [assignedTo] : []),
  ])
  const division = divisions.find(({ code }) => code === view.divisionCode)?.name
  return {
    holderAt: holderOf(names.get(assignedTo ?? ''), division),
    divisions: divisions.map(({ code, name }) => ({ value: code, label: name })),
    approving: {
      isHead: actor.role === 'head',
      looksAtAnswers,
      hasProposal: view.related.proposal !== null,
    },
    colleagues: people.map(({ userId, name }) => ({ value: userId, label: name })),
    duplicates: alike.map((other) => ({
      value: other.number,
      label: `${other.number} · ${other.title} · ${formatDate(other.receivedAt, timeZone)}`,
    })),
  }
}

function holderOf(person: string | undefined, division: string | undefined): string | null {
  return [person, division].filter(Boolean).join(', ') || null
}

async function areaOf(governmentId: string, view: ComplaintView): Promise<string | null> {
  const areas = await listAreas(governmentId)
  const area = areas.find(({ code }) => code === view.kelurahanCode)
  return area ? longNameOf(area) : null
}

/**
 * The owner that an OPD named when it sent the complaint back, else whoever leads for its category; for a
 * complaint without one, for what its words are clearly about, else who dealt with such words before.
 */
async function suggestionFor(
  actor: Staff,
  view: ComplaintView,
  now: Date,
): Promise<Suggestion | null> {
  const { governmentId } = actor
  const { proposedCode, categoryCode, kelurahanCode, description } = view
  if (proposedCode) return { code: proposedCode, from: 'agency', category: null }
  const about = categoryCode ?? (await clearlyAbout(governmentId, description, now))
  const lead = about && (await leadAgencyFor(governmentId, about, kelurahanCode, now))
  if (lead) return { code: lead, from: categoryCode ? 'category' : 'words', category: about }
  if (!mayDo(view, ['refer'])) return null
  const past = await findPastOwner(actor, view, now)
  return past && { code: past.code, from: 'past', category: null, cases: past.cases, of: past.of }
}

async function clearlyAbout(
  governmentId: string,
  description: string,
  now: Date,
): Promise<string | null> {
  const [categories, guesses] = await Promise.all([
    listCategories(governmentId, now),
    suggestFor(governmentId, description, now),
  ])
  const first = clearFirst(guesses)
  if (first === null) return null
  const ofOfficials = categories.filter(({ oversight }) => oversight).map(({ code }) => code)
  return guesses.some(({ category }) => ofOfficials.includes(category)) ? null : first.category
}

/** A question or a choice that is not asked any more is shown by its code: it was answered. */
async function answersOf(
  governmentId: string,
  { answers, categoryCode }: ComplaintView,
  now: Date,
): Promise<{ label: string; value: string }[]> {
  const questions = categoryCode ? await listQuestions(governmentId, categoryCode, now) : []
  return Object.entries(answers).map(([key, chosen]) => {
    const question = questions.find((asked) => asked.key === key)
    const option = question?.options.find(({ value }) => value === chosen)
    return { label: question?.label ?? key, value: option?.label ?? chosen }
  })
}
