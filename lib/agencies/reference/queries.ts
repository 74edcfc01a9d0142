// Reference data as everyone may read it, of one government, for the day on which `on` falls there.
// Answers are shared within the process for a minute: not to be changed.

import { announcementsFor, type Whereabouts } from '@/lib/agencies/announcements'
import { zonesInForce } from '@/lib/agencies/reference/calendar-queries'
import { boundaryCodeAt } from '@/lib/agencies/rules/boundary-geometry'
import { cachedByKey } from '@/lib/agencies/reference-cache'
import { allInForce, inForce, leadFor } from '@/lib/agencies/routing'
import { readSuggestionModel, suggestCategories } from '@/lib/agencies/suggestions'
import { agenciesOn, categoriesOn, placesFrom, suggestionsAmong } from '@/lib/agencies/views'
import { dated, isoDate, questionOptions } from '@/lib/agencies/views'
import type * as views from '@/lib/agencies/views'
import { DomainError } from '@/lib/kernel/errors'
import { localDay } from '@/lib/kernel/time-zone'
import { db } from '@/lib/platform/db'

export type { AgencyView, CategoryView, GovernmentView } from '@/lib/agencies/views'
export type { QuestionView, SuggestionView } from '@/lib/agencies/views'

/**
 * The government that answers at a host name (with or without a port); where there is but one, that
 * one answers everywhere.
 * @throws {DomainError} unknown_government
 */
export async function findGovernmentForHost(host: string | null): Promise<views.GovernmentView> {
  const governments = await rememberedGovernments('all')
  const name = host?.toLowerCase().replace(/:\d+$/, '') ?? ''
  const named = governments.find((government) => name !== '' && government.host === name)
  const only = governments.length === 1 ? governments[0] : undefined
  return named ?? only ?? unknownGovernment()
}

/** @throws {DomainError} unknown_government */
export async function findGovernment(governmentId: string): Promise<views.GovernmentView> {
  const governments = await rememberedGovernments('all')
  return governments.find((government) => government.id === governmentId) ?? unknownGovernment()
}

/** Every rule there ever was: which is in force depends on the day on which a clock starts. */
export function listDeadlineRules(governmentId: string): Promise<views.DeadlineRuleView[]> {
  return rememberedDeadlineRules(governmentId)
}

/** By sector, then by name. */
export async function listCategories(
  governmentId: string,
  on: Date,
): Promise<views.CategoryView[]> {
  return categoriesOn(await dayOf(governmentId, on), await rememberedCategories(governmentId))
}

/** The city's own and the outside ones, by name. */
export async function listAgencies(governmentId: string, on: Date): Promise<views.AgencyView[]> {
  return agenciesOn(await dayOf(governmentId, on), await rememberedAgencies(governmentId))
}

/** Code of the agency that alone receives what complains of officials; null where a city has none. */
export async function findInspectorate(governmentId: string, on: Date): Promise<string | null> {
  const agencies = await listAgencies(governmentId, on)
  return agencies.find(({ kind }) => kind === 'oversight')?.code ?? null
}

export async function findAgency(
  governmentId: string,
  code: string,
  on: Date,
): Promise<views.AgencyView | null> {
  const agencies = await listAgencies(governmentId, on)
  return agencies.find((agency) => agency.code === code) ?? null
}

/** Kecamatan by name, each with its kelurahan by name. */
export async function listKelurahan(governmentId: string): Promise<views.KecamatanView[]> {
  const { kecamatan } = await rememberedPlaces(governmentId)
  return kecamatan
}

export async function findKelurahan(
  governmentId: string,
  code: string,
): Promise<views.KelurahanView | null> {
  const { kelurahan } = await rememberedPlaces(governmentId)
  return kelurahan.find((area) => area.code === code) ?? null
}

/** The kelurahan of a point, or the nearest within a kilometre (piers, boats); else null. */
export async function findKelurahanAt(
  governmentId: string,
  latitude: number,
  longitude: number,
): Promise<views.KelurahanView | null> {
  const { boundaries } = await rememberedPlaces(governmentId)
  const code = boundaryCodeAt(latitude, longitude, boundaries)
  return code === null ? null : findKelurahan(governmentId, code)
}

/**
 * Code of the agency that leads for a category at a place: the category's own, else that of the
 * kecamatan. Null when the category is unknown that day, or when it needs a place and has none.
 */
export async function leadAgencyFor(
  governmentId: string,
  category: string,
  kelurahan: string | null,
  on: Date,
): Promise<string | null> {
  const categories = await listCategories(governmentId, on)
  const found = categories.find(({ code }) => code === category)
  if (!found) return null
  const place = kelurahan === null ? null : await findKelurahan(governmentId, kelurahan)
  return leadFor(found, place, await listAgencies(governmentId, on))
}

/**
 * What a text is about, the likeliest first, at most five unless more are wanted. Where the kecamatan of
 * the place leads, the agency reads KECAMATAN. Empty when nothing in the text is known.
 */
export async function suggestFor(
  governmentId: string,
  text: string,
  now: Date,
  most?: number,
): Promise<views.SuggestionView[]> {
  const models = await rememberedSuggestionModels(governmentId)
  const found = inForce(models, await dayOf(governmentId, now))
  const suggestions = found?.model ? suggestCategories(found.model, text, most) : []
  return suggestionsAmong(await listCategories(governmentId, now), suggestions)
}

/** Words that tell of danger now, for `isEmergency`. */
export async function listEmergencyPhrases(governmentId: string, on: Date): Promise<string[]> {
  const phrases = await rememberedEmergencyPhrases(governmentId)
  return allInForce(phrases, await dayOf(governmentId, on)).map(({ phrase }) => phrase)
}

/** What to ask of whoever complains about a category, in order; at most three. */
export async function listQuestions(
  governmentId: string,
  category: string,
  on: Date,
): Promise<views.QuestionView[]> {
  const questions = await rememberedQuestions(governmentId)
  const asked = allInForce(questions, await dayOf(governmentId, on))
  return asked.filter(({ categoryCode }) => categoryCode === category).slice(0, 3)
}

/** Outages and planned work of today that concern a place and a category, as far as they are known. */
export function listAnnouncements(governmentId: string, where: Whereabouts, now: Date) {
  return db().announcement.findMany(announcementsFor(governmentId, where, now))
}

function unknownGovernment(): never {
  throw new DomainError('unknown_government')
}

async function dayOf(governmentId: string, on: Date): Promise<string> {
  const { timeZone } = await findGovernment(governmentId)
  return localDay(on, timeZone)
}

const rememberedGovernments = cachedByKey(async () => {
  const rows = await db().government.findMany({ omit: { source: true }, orderBy: { id: 'asc' } })
  // Not remembered, so that a database filled a moment later is seen at once.
  if (rows.length === 0) return unknownGovernment()
  const zones = await zonesInForce()
  return rows.map((row) => ({ ...row, timeZone: zones.get(row.id) ?? row.timeZone }))
})

const rememberedDeadlineRules = cachedByKey(readDeadlineRules)

/** As they stand in the database this moment. */
export async function readDeadlineRules(governmentId: string): Promise<views.DeadlineRuleView[]> {
  const rows = await db().deadlineRule.findMany({
    where: { governmentId },
    omit: { governmentId: true },
    orderBy: [{ clock: 'asc' }, { class: 'asc' }, { validFrom: 'asc' }],
  })
  return rows.map((row) => ({ ...row, validFrom: isoDate(row.validFrom) }))
}

const rememberedCategories = cachedByKey(async (governmentId) => {
  const rows = await db().category.findMany({
    where: { governmentId },
    select: { code: true, versions: { omit: { governmentId: true, categoryCode: true } } },
  })
  return rows.map(({ code, versions }) => ({ code, versions: versions.map(dated) }))
})

const rememberedAgencies = cachedByKey(async (governmentId) => {
  const rows = await db().agency.findMany({
    where: { governmentId },
    select: {
      code: true,
      kind: true,
      areaCode: true,
      versions: { omit: { governmentId: true, agencyCode: true } },
    },
  })
  return rows.map(({ versions, ...agency }) => ({ ...agency, versions: versions.map(dated) }))
})

const rememberedPlaces = cachedByKey(async (governmentId) =>
  placesFrom(
    await db().area.findMany({
      where: { governmentId },
      omit: { governmentId: true, validFrom: true, source: true },
      orderBy: { name: 'asc' },
    }),
  ),
)

const rememberedSuggestionModels = cachedByKey(async (governmentId) => {
  const rows = await db().suggestionModel.findMany({
    where: { governmentId },
    select: { validFrom: true, model: true },
  })
  return rows.map(({ validFrom, model }) => {
    return { validFrom: isoDate(validFrom), validTo: null, model: readSuggestionModel(model) }
  })
})

const rememberedEmergencyPhrases = cachedByKey(async (governmentId) => {
  const rows = await db().emergencyPhrase.findMany({
    where: { governmentId },
    select: { phrase: true, validFrom: true, validTo: true },
  })
  return rows.map(dated)
})

const rememberedQuestions = cachedByKey(async (governmentId) => {
  const rows = await db().categoryQuestion.findMany({
    where: { governmentId },
    omit: { governmentId: true, source: true, certainty: true },
    orderBy: { rank: 'asc' },
  })
  return rows.map((row) => ({ ...dated(row), options: questionOptions.parse(row.options) }))
})
