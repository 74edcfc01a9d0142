// What the reference data look like to those who read them. The functions pick, from dated rows,
// what is in force on a day.

import { districtOfPlace, inForce } from '@/lib/agencies/routing'
import type { Dated } from '@/lib/agencies/routing'
import type { AgencyKind, Certainty, ClockName, ComplaintClass } from '@/prisma/generated/enums'

export interface GovernmentView {
  id: string
  name: string
  /** Open311 jurisdiction, e.g. 'batam.go.id'. */
  jurisdiction: string
  host: string | null
  timeZone: string
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

/** Same shape as the rules that lib/complaints/deadlines.ts reads. */
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

function support(version: { supportingAgencies: string[] }) {
  return {
    supportingAgencies: version.supportingAgencies.filter((code) => code !== districtOfPlace),
    districtSupports: version.supportingAgencies.includes(districtOfPlace),
  }
}

function compare(one: string, other: string): number {
  return one.localeCompare(other, 'id')
}
