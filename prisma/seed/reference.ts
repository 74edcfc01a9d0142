// Loads a folder of reference data. A row that is there already is left as it is: dated rows are
// never edited, a newer one is added beside them. The changes ever made are to mark a day off as
// superseded, and to renew the other names and the outline of an area.

import { isDeepStrictEqual } from 'node:util'
import { readReference } from '@/prisma/seed/reference-files'
import type { Reference } from '@/prisma/seed/reference-files'
import type { Prisma, PrismaClient } from '@/prisma/generated/client'

type Transaction = Prisma.TransactionClient

interface Inserted {
  count: number
}

/**
 * All of it or nothing; a second run changes nothing. `client` must be the owner's: no role of the
 * running system may write reference data.
 * @returns how many rows were new
 * @throws Error that names the faulty file
 */
export async function loadReference(client: PrismaClient, folder: string): Promise<number> {
  const reference = await readReference(folder)
  const governmentId = reference.government.id
  return client.$transaction(
    async (tx) => {
      const inserted = [
        ...(await loadGovernment(tx, reference)),
        ...(await loadAgencies(tx, governmentId, reference)),
        ...(await loadCategories(tx, governmentId, reference)),
        ...(await loadSp4n(tx, governmentId, reference)),
        ...(await loadAreas(tx, governmentId, reference)),
        ...(await loadCalendar(tx, governmentId, reference)),
        ...(await loadDeadlines(tx, governmentId, reference)),
        ...(await loadEscalation(tx, governmentId, reference)),
        ...(await loadTextKnowledge(tx, governmentId, reference)),
      ]
      return inserted.reduce((sum, { count }) => sum + count, 0)
    },
    { maxWait: 15_000, timeout: 60_000 },
  )
}

/** The host name belongs to the operator once the government is there; the rest follows the file. */
async function loadGovernment(tx: Transaction, { government }: Reference): Promise<Inserted[]> {
  const inserted = await tx.government.createMany({ data: government, skipDuplicates: true })
  const { id, host: _, ...known } = government
  await tx.government.update({ where: { id }, data: known })
  return [inserted]
}

async function loadAgencies(
  tx: Transaction,
  governmentId: string,
  { agencies }: Reference,
): Promise<Inserted[]> {
  const rows = agencies.agencies.map(({ code, kind, areaCode }) => ({
    governmentId,
    code,
    kind,
    areaCode,
  }))
  const versions = agencies.agencies.flatMap((agency) =>
    agency.versions.map((version) => ({ governmentId, agencyCode: agency.code, ...version })),
  )
  return [
    await tx.agency.createMany({ data: rows, skipDuplicates: true }),
    await tx.agencyVersion.createMany({ data: versions, skipDuplicates: true }),
  ]
}

async function loadCategories(
  tx: Transaction,
  governmentId: string,
  { categories }: Reference,
): Promise<Inserted[]> {
  const rows = categories.categories.map(({ code }) => ({ governmentId, code }))
  const versions = categories.categories.flatMap((category) =>
    category.versions.map((version) => ({ governmentId, categoryCode: category.code, ...version })),
  )
  return [
    await tx.category.createMany({ data: rows, skipDuplicates: true }),
    await tx.categoryVersion.createMany({ data: versions, skipDuplicates: true }),
  ]
}

async function loadSp4n(
  tx: Transaction,
  governmentId: string,
  { sp4n, categories }: Reference,
): Promise<Inserted[]> {
  const { source } = sp4n
  const tree = sp4n.categories.map((topic) => ({ governmentId, source, ...topic }))
  const certainty = categories.sp4nCertainty
  const mappings = categories.categories.flatMap((category) =>
    category.sp4n.map((topic, index) => ({
      governmentId,
      categoryCode: category.code,
      rank: index + 1,
      certainty,
      ...topic,
    })),
  )
  return [
    await tx.sp4nCategory.createMany({ data: tree, skipDuplicates: true }),
    await tx.sp4nMapping.createMany({ data: mappings, skipDuplicates: true }),
  ]
}

async function loadAreas(
  tx: Transaction,
  governmentId: string,
  { areas, boundaries }: Reference,
): Promise<Inserted[]> {
  const { source, validFrom } = areas
  const polygons = new Map(
    boundaries.features.map(({ properties, geometry }) => [properties.code, geometry]),
  )
  const rows = areas.areas.map((area) => {
    const polygon = polygons.get(area.code)
    return { governmentId, source, validFrom, ...area, ...(polygon && { polygon }) }
  })
  const inserted = await tx.area.createMany({ data: rows, skipDuplicates: true })
  await renewAreas(tx, governmentId, rows)
  return [inserted]
}

/** What people call an area, and its outline, get better; nobody decides on them here. */
async function renewAreas(
  tx: Transaction,
  governmentId: string,
  rows: readonly Pick<Prisma.AreaCreateManyInput, 'code' | 'aliases' | 'polygon'>[],
): Promise<void> {
  const stored = await tx.area.findMany({
    where: { governmentId },
    select: { code: true, aliases: true, polygon: true },
  })
  const known = new Map(stored.map(({ code, ...area }) => [code, area]))
  for (const { code, aliases = [], polygon = null } of rows) {
    if (isDeepStrictEqual({ aliases, polygon }, known.get(code))) continue
    const data = { aliases, ...(polygon !== null && { polygon }) }
    await tx.area.update({ where: { governmentId_code: { governmentId, code } }, data })
  }
}

async function loadCalendar(
  tx: Transaction,
  governmentId: string,
  { calendar }: Reference,
): Promise<Inserted[]> {
  const { weekdays, ...office } = calendar.officeHours
  const hours = weekdays.map((weekday) => ({ governmentId, ...office, ...weekday }))
  const days = calendar.years.flatMap((year) => {
    const { recordedAt, source, certainty, supersededAt = null } = year
    const row = { governmentId, recordedAt, source, certainty, supersededAt }
    return year.days.map((dayOff) => ({ ...row, ...dayOff }))
  })
  const inserted = [
    await tx.officeHours.createMany({ data: hours, skipDuplicates: true }),
    await tx.dayOff.createMany({ data: days, skipDuplicates: true }),
  ]
  for (const { governmentId, date, recordedAt, supersededAt } of days.filter(isSuperseded)) {
    await tx.dayOff.updateMany({
      where: { governmentId, date, recordedAt, supersededAt: null },
      data: { supersededAt },
    })
  }
  return inserted
}

function isSuperseded({ supersededAt }: { supersededAt: Date | null }): boolean {
  return supersededAt !== null
}

async function loadDeadlines(
  tx: Transaction,
  governmentId: string,
  { deadlines }: Reference,
): Promise<Inserted[]> {
  const rows = deadlines.rules.flatMap(({ workingDays, extensionDays = null, ...rule }) =>
    classDays(workingDays).map((days) => ({ governmentId, ...rule, ...days, extensionDays })),
  )
  return [await tx.deadlineRule.createMany({ data: rows, skipDuplicates: true })]
}

/** Whom clocks call, and how many closings are looked at. */
async function loadEscalation(
  tx: Transaction,
  governmentId: string,
  { escalation: { rungs, samplePercent: percent, ...dated } }: Reference,
): Promise<Inserted[]> {
  const { validFrom, source, certainty } = dated
  const known = { governmentId, validFrom, source, certainty }
  return [
    await tx.escalationRule.createMany({
      data: rungs.map((rung) => ({ ...known, ...rung })),
      skipDuplicates: true,
    }),
    await tx.sampleRate.createMany({ data: { ...known, percent }, skipDuplicates: true }),
  ]
}

/** What is made of a citizen's words: a suggested category, further questions, a warning. */
async function loadTextKnowledge(
  tx: Transaction,
  governmentId: string,
  { questions, emergency, suggestionModel }: Reference,
): Promise<Inserted[]> {
  const { phrases, ...known } = emergency
  return [
    await tx.categoryQuestion.createMany({
      data: questions.questions.map((question) => ({ governmentId, ...question })),
      skipDuplicates: true,
    }),
    await tx.emergencyPhrase.createMany({
      data: phrases.map((phrase) => ({ governmentId, phrase, ...known })),
      skipDuplicates: true,
    }),
    await tx.suggestionModel.createMany({
      data: { governmentId, ...suggestionModel },
      skipDuplicates: true,
    }),
  ]
}

type DaysByClass = Reference['deadlines']['rules'][number]['workingDays']

function classDays(days: DaysByClass): { class: keyof DaysByClass; workingDays: number }[] {
  return (Object.entries(days) as [keyof DaysByClass, number][]).map(([name, workingDays]) => ({
    class: name,
    workingDays,
  }))
}
