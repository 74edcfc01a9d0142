import 'server-only'
import { notFound } from 'next/navigation'
import type { Staff } from '@/lib/kernel/actor'
import {
  leadAgencyFor,
  listAgencies,
  listCategories,
  listKelurahan,
} from '@/lib/agencies/public-queries'
import { numberInput } from '@/lib/complaints/input'
import { findComplaint, type ComplaintView } from '@/lib/complaints/queries'
import { choicesOf, type DeskChoices, type Suggestion } from '@/components/complaints/desk-choices'

export interface Case {
  view: ComplaintView
  /** Kelurahan and kecamatan by name; null where the citizen named none. */
  area: string | null
  choices: DeskChoices
}

/** The complaint behind a number as it stands in an address, or 404, whoever asks. */
export async function requireCase(actor: Staff, typed: string, now: Date): Promise<Case> {
  const parsed = numberInput.safeParse({ number: typed })
  const view = parsed.success ? await findComplaint(actor, parsed.data.number, now) : null
  if (!view) notFound()
  const { governmentId } = actor
  const [area, suggestion, agencies, categories] = await Promise.all([
    areaOf(governmentId, view),
    suggestionFor(governmentId, view, now),
    listAgencies(governmentId, now),
    listCategories(governmentId, now),
  ])
  return { view, area, choices: choicesOf({ agencies, categories, suggestion }) }
}

async function areaOf(governmentId: string, view: ComplaintView): Promise<string | null> {
  const kecamatan = await listKelurahan(governmentId)
  const names = kecamatan.flatMap(({ name, kelurahan }) =>
    kelurahan
      .filter(({ code }) => code === view.kelurahanCode)
      .map((place) => `${place.name}, Kecamatan ${name}`),
  )
  return names[0] ?? null
}

/** The owner that an OPD named when it sent the complaint back, else whoever leads for its category. */
async function suggestionFor(
  governmentId: string,
  { proposedCode, categoryCode, kelurahanCode }: ComplaintView,
  now: Date,
): Promise<Suggestion | null> {
  if (proposedCode) return { code: proposedCode, from: 'agency' }
  if (!categoryCode) return null
  const lead = await leadAgencyFor(governmentId, categoryCode, kelurahanCode, now)
  return lead === null ? null : { code: lead, from: 'category' }
}
