// What the reference data look like to those who read them. The functions pick, from dated rows,
// what is in force on a day.

import { z } from 'zod'
import { multiPolygon } from '@/lib/agencies/rules/boundary-geometry'
import { districtOfPlace, inForce } from '@/lib/agencies/routing'
import type { Dated } from '@/lib/agencies/routing'
import type {
  AgencyKind,
  AreaKind,
  Certainty,
  ClockName,
  ComplaintClass,
} from '@/prisma/generated/enums'

export interface GovernmentView {
  id: string
  name: string
  /** Open311 jurisdiction, e.g. 'batam.go.id'. */
  jurisdiction: string
  host: string | null
  /** In which it lives now; what its days are counted in stands in its calendar. */
  timeZone: string
  /** The agency that verifies what comes in, and the outside body that hears complaints about it. */
  verifierCode: string | null
  overseerCode: string | null
}

export interface AgencyView extends Dated {
  code: string
  kind: AgencyKind
  /** Of a district agency: the kecamatan that it serves. */
  areaCode: string | null
  name: string
  aliases: string[]
  /** What citizens bring to it, in plain words. */
  duty: string | null
  /** Carries the year in which it was seen. */
  contact: string | null
  source: string
  certainty: Certainty
}

export interface CategoryView extends Dated {
  code: string
  name: string
  sector: string
  /** Null where the kecamatan of the place leads: `leadAgencyFor` resolves it. */
  leadAgency: string | null
  supportingAgencies: string[]
  /** Whether the kecamatan of the place supports the lead agency. */
  districtSupports: boolean
  /** Complains of officials themselves: goes to the inspectorate alone. */
  oversight: boolean
  /** Shown to the public with a coarse place, and only when Kominfo decides so. */
  sensitive: boolean
  source: string
  certainty: Certainty
}

export interface KelurahanView {
  code: string
  name: string
  aliases: string[]
  /** Of its kecamatan. */
  parentCode: string
  postalCode: string | null
  /** A point inside, where its label may stand. */
  latitude: number
  longitude: number
}

export interface KecamatanView {
  code: string
  name: string
  aliases: string[]
  kelurahan: KelurahanView[]
}

export interface SuggestionView {
  category: string
  agency: string
  /** Between 0 and 1. */
  confidence: number
}

export const questionOptions = z.array(
  z.object({ value: z.string(), label: z.string(), labelEn: z.string() }),
)

export interface QuestionView extends Dated {
  categoryCode: string
  /** Under which the answer is kept. */
  key: string
  rank: number
  label: string
  labelEn: string
  options: z.infer<typeof questionOptions>
}

/** Same shape as the rules that lib/complaints/rules/deadlines.ts reads. */
export interface DeadlineRuleView {
  clock: ClockName
  class: ComplaintClass
  validFrom: string
  workingDays: number
  source: string
  certainty: Certainty
}

type AgencyOverTime = Pick<AgencyView, 'code' | 'kind' | 'areaCode'> & {
  versions: Omit<AgencyView, 'code' | 'kind' | 'areaCode'>[]
}

type CategoryOverTime = Pick<CategoryView, 'code'> & {
  versions: Omit<CategoryView, 'code' | 'districtSupports'>[]
}

/** The agencies of that day ('YYYY-MM-DD'), by name. */
export function agenciesOn(day: string, agencies: readonly AgencyOverTime[]): AgencyView[] {
  return agencies
    .flatMap(({ versions, ...agency }) => {
      const version = inForce(versions, day)
      return version ? [{ ...version, ...agency }] : []
    })
    .sort((one, other) => compare(one.name, other.name))
}

/** The categories of that day ('YYYY-MM-DD'), by sector, then by name. */
export function categoriesOn(day: string, categories: readonly CategoryOverTime[]): CategoryView[] {
  return categories
    .flatMap(({ versions, code }) => {
      const version = inForce(versions, day)
      return version ? [{ ...version, ...support(version), code }] : []
    })
    .sort((one, other) => compare(one.sector, other.sector) || compare(one.name, other.name))
}

/** With the agency that would answer; a category that is no longer in force is left out. */
export function suggestionsAmong(
  categories: readonly CategoryView[],
  suggestions: readonly { code: string; confidence: number }[],
): SuggestionView[] {
  const known = new Map(categories.map((category) => [category.code, category]))
  return suggestions.flatMap(({ code, confidence }) => {
    const category = known.get(code)
    // Where no agency leads by itself the kecamatan of the place does, whichever that is.
    return category
      ? [{ category: code, agency: category.leadAgency ?? districtOfPlace, confidence }]
      : []
  })
}

/**
 * The same by agency: what speaks for any of its categories speaks for it, and the likeliest of them
 * stands for all. Confidences are summed before the likeliest agencies are taken.
 */
export function suggestedAgencies(suggestions: readonly SuggestionView[]): SuggestionView[] {
  const byAgency = new Map<string, SuggestionView>()
  for (const one of suggestions) {
    const known = byAgency.get(one.agency)
    const confidence = (known?.confidence ?? 0) + one.confidence
    byAgency.set(one.agency, { ...(known ?? one), confidence })
  }
  return [...byAgency.values()].sort((one, other) => other.confidence - one.confidence)
}

function support(version: { supportingAgencies: string[] }) {
  return {
    supportingAgencies: version.supportingAgencies.filter((code) => code !== districtOfPlace),
    districtSupports: version.supportingAgencies.includes(districtOfPlace),
  }
}

function compare(one: string, other: string): number {
  return one.localeCompare(other, 'id')
}

type AreaRow = Omit<KelurahanView, 'parentCode'> & {
  kind: AreaKind
  parentCode: string | null
  polygon: unknown
}

/** What is asked of the areas: boundaries, kelurahan, and kecamatan each with its kelurahan. */
export function placesFrom(rows: readonly AreaRow[]) {
  const boundaries = rows.flatMap(({ code, polygon }) =>
    polygon === null ? [] : [{ code, polygons: multiPolygon.parse(polygon).coordinates }],
  )
  const kelurahan = rows.flatMap(({ parentCode, ...area }) =>
    parentCode === null ? [] : [kelurahanView(area, parentCode)],
  )
  const kecamatan = rows
    .filter(({ kind }) => kind === 'kecamatan')
    .map(({ code, name, aliases }) => ({
      code,
      name,
      aliases,
      kelurahan: kelurahan.filter((area) => area.parentCode === code),
    }))
  return { boundaries, kelurahan, kecamatan }
}

function kelurahanView(area: Omit<KelurahanView, 'parentCode'>, parentCode: string): KelurahanView {
  const { code, name, aliases, postalCode, latitude, longitude } = area
  return { code, name, aliases, parentCode, postalCode, latitude, longitude }
}

export function isoDate(date: Date): string {
  return date.toISOString().slice(0, 10)
}

/** A dated row as it is read: days as 'YYYY-MM-DD'. */
export function dated<Row extends { validFrom: Date; validTo: Date | null }>(row: Row) {
  return { ...row, validFrom: isoDate(row.validFrom), validTo: row.validTo && isoDate(row.validTo) }
}
