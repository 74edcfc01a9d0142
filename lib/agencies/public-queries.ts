// Reference data as everyone may read it. Each answer belongs to one government; dated rows are
// read for the day on which `on` falls in its time zone. Answers are shared within the process for
// a minute: not to be changed.

import { multiPolygon, placeAt } from '@/lib/agencies/places'
import { remember } from '@/lib/agencies/remember'
import { leadFor } from '@/lib/agencies/routing'
import { agenciesOn, categoriesOn } from '@/lib/agencies/views'
import type * as views from '@/lib/agencies/views'
import { DomainError } from '@/lib/kernel/errors'
import { localDay } from '@/lib/kernel/time-zone'
import type { Calendar } from '@/lib/kernel/working-days'
import { db } from '@/lib/platform/db'

export type { AgencyView, CategoryView } from '@/lib/agencies/views'

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

/**
 * Days off that no later decree has superseded, and office hours.
 * @throws {DomainError} unknown_government
 */
export function findCalendar(governmentId: string): Promise<Calendar> {
  return rememberedCalendar(governmentId)
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
  const code = placeAt(latitude, longitude, boundaries)
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

function unknownGovernment(): never {
  throw new DomainError('unknown_government')
}

async function dayOf(governmentId: string, on: Date): Promise<string> {
  const { timeZone } = await findGovernment(governmentId)
  return localDay(on, timeZone)
}

function isoDate(date: Date): string {
  return date.toISOString().slice(0, 10)
}

function dated<Row extends { validFrom: Date; validTo: Date | null }>(row: Row) {
  return { ...row, validFrom: isoDate(row.validFrom), validTo: row.validTo && isoDate(row.validTo) }
}

const rememberedGovernments = remember(async () => {
  const rows = await db().government.findMany({ omit: { source: true }, orderBy: { id: 'asc' } })
  // Not remembered, so that a database filled a moment later is seen at once.
  return rows.length > 0 ? rows : unknownGovernment()
})

const rememberedCalendar = remember(async (governmentId): Promise<Calendar> => {
  const { timeZone } = await findGovernment(governmentId)
  const days = await db().dayOff.findMany({
    where: { governmentId, supersededAt: null },
    select: { date: true, kind: true, name: true, certainty: true },
    orderBy: { date: 'asc' },
  })
  const hours = await db().officeHours.findMany({
    where: { governmentId },
    select: { weekday: true, validFrom: true, opens: true, closes: true },
  })
  return {
    timeZone,
    days: days.map((day) => ({ ...day, date: isoDate(day.date) })),
    hours: hours.map((row) => ({ ...row, validFrom: isoDate(row.validFrom) })),
  }
})

const rememberedDeadlineRules = remember(async (governmentId) => {
  const rows = await db().deadlineRule.findMany({
    where: { governmentId },
    omit: { governmentId: true },
    orderBy: [{ clock: 'asc' }, { class: 'asc' }, { validFrom: 'asc' }],
  })
  return rows.map((row) => ({ ...row, validFrom: isoDate(row.validFrom) }))
})

const rememberedCategories = remember(async (governmentId) => {
  const rows = await db().category.findMany({
    where: { governmentId },
    select: { code: true, versions: { omit: { governmentId: true, categoryCode: true } } },
  })
  return rows.map(({ code, versions }) => ({ code, versions: versions.map(dated) }))
})

const rememberedAgencies = remember(async (governmentId) => {
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

function kelurahanView(
  area: Omit<views.KelurahanView, 'parentCode'>,
  parentCode: string,
): views.KelurahanView {
  const { code, name, aliases, postalCode, latitude, longitude } = area
  return { code, name, aliases, parentCode, postalCode, latitude, longitude }
}

const rememberedPlaces = remember(async (governmentId) => {
  const rows = await db().area.findMany({
    where: { governmentId },
    omit: { governmentId: true, validFrom: true, source: true },
    orderBy: { name: 'asc' },
  })
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
})
