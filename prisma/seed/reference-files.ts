// The shape of the files in a folder of reference data, one folder for each government. What is
// wrong is named with its file, and nothing is loaded. Each file also says what it is, where it came
// from and what to beware of (`about`, `attribution`, `notes`): those are for people.

import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { callers } from '@/lib/agencies/rules/escalation'
import { multiPolygon } from '@/lib/agencies/rules/boundary-geometry'
import { districtOfPlace } from '@/lib/agencies/routing'
import { suggestionModel } from '@/lib/agencies/suggestions'
import { questionOptions } from '@/lib/agencies/views'
import {
  AgencyKind,
  AreaKind,
  Certainty,
  ClockName,
  ComplaintClass,
  DayOffKind,
} from '@/prisma/generated/enums'

const text = z.string().trim().min(1)
const code = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/)
const areaCode = z.string().regex(/^\d{2}(\.\d{2}){0,2}(\.\d{4})?$/)
const day = z.iso.date().transform((date) => new Date(`${date}T00:00:00Z`))
const moment = z.iso.datetime().transform((instant) => new Date(instant))
/** As lib/agencies/rules/emergency-phrases.ts reads it. */
const emergencyPhrase = z
  .string()
  .regex(/^-?(?:\.|[a-z]+(?:\|[a-z]+)*)(?: (?:[.*]|[a-z]+(?:\|[a-z]+)*))*$/)
const hour = z.iso.time({ precision: -1 }).nullable()
const certainty = z.enum(Certainty)
const sourced = { source: text, certainty }
const dated = { validFrom: day, validTo: day.nullable(), ...sourced }

const files = {
  government: z.object({
    id: areaCode,
    name: text,
    jurisdiction: text,
    host: text.nullable(),
    timeZone: text,
    verifierCode: code.nullable(),
    overseerCode: code.nullable(),
    source: text,
  }),
  agencies: z.object({
    agencies: z.array(
      z.object({
        code,
        kind: z.enum(AgencyKind),
        areaCode: areaCode.nullable(),
        versions: z.array(
          z.object({
            ...dated,
            name: text,
            aliases: z.array(text),
            duty: text.nullable(),
            contact: text.nullable(),
          }),
        ),
      }),
    ),
  }),
  categories: z.object({
    sp4nCertainty: certainty,
    categories: z.array(
      z.object({
        code,
        versions: z.array(
          z.object({
            ...dated,
            name: text,
            sector: text,
            leadAgency: code.nullable(),
            supportingAgencies: z.array(code),
            oversight: z.boolean().default(false),
            sensitive: z.boolean().default(false),
          }),
        ),
        sp4n: z.array(z.object({ parent: z.string(), name: text })),
      }),
    ),
  }),
  sp4n: z.object({
    source: text,
    categories: z.array(z.object({ parent: z.string(), name: text })),
  }),
  areas: z.object({
    source: text,
    validFrom: day,
    areas: z.array(
      z.object({
        code: areaCode,
        kind: z.enum(AreaKind),
        name: text,
        aliases: z.array(text),
        parentCode: areaCode.nullable(),
        postalCode: z
          .string()
          .regex(/^\d{5}$/)
          .nullable(),
        latitude: z.number().min(-90).max(90),
        longitude: z.number().min(-180).max(180),
      }),
    ),
  }),
  boundaries: z.object({
    features: z.array(
      z.object({
        properties: z.object({ code: areaCode }),
        geometry: multiPolygon,
      }),
    ),
  }),
  calendar: z.object({
    years: z.array(
      z.object({
        year: z.int(),
        recordedAt: moment,
        supersededAt: moment.optional(),
        ...sourced,
        days: z.array(z.object({ date: day, kind: z.enum(DayOffKind), name: text })),
      }),
    ),
    officeHours: z.object({
      validFrom: day,
      ...sourced,
      weekdays: z.array(z.object({ weekday: z.int().min(1).max(7), opens: hour, closes: hour })),
    }),
  }),
  deadlines: z.object({
    rules: z.array(
      z.object({
        clock: z.enum(ClockName),
        validFrom: day,
        ...sourced,
        workingDays: z.partialRecord(z.enum(ComplaintClass), z.int().positive()),
        extensionDays: z.int().positive().optional(),
      }),
    ),
  }),
  questions: z.object({
    questions: z.array(
      z.object({
        ...dated,
        categoryCode: code,
        key: code,
        rank: z.int().min(1).max(3),
        label: text,
        labelEn: text,
        options: questionOptions.min(2).max(4),
      }),
    ),
  }),
  escalation: z.object({
    validFrom: day,
    ...sourced,
    rungs: z.array(
      z.object({
        clock: z.enum(ClockName),
        rung: z.int().positive(),
        workingDays: z.int(),
        calls: z.enum(callers),
      }),
    ),
    samplePercent: z.int().min(0).max(100),
  }),
  emergency: z.object({ validFrom: day, source: text, phrases: z.array(emergencyPhrase) }),
  suggestionModel: z.object({ validFrom: day, source: text, model: suggestionModel }),
}

type Files = typeof files
export type Reference = { [Name in keyof Files]: z.infer<Files[Name]> }

/** Reads and checks a whole folder. @throws Error that names the file and what is wrong with it. */
export async function readReference(folder: string): Promise<Reference> {
  const reference: Reference = {
    government: await readOne(folder, 'government', files.government),
    agencies: await readOne(folder, 'agencies', files.agencies),
    categories: await readOne(folder, 'categories', files.categories),
    sp4n: await readOne(folder, 'sp4n', files.sp4n),
    areas: await readOne(folder, 'areas', files.areas),
    boundaries: await readOne(folder, 'boundaries', files.boundaries),
    calendar: await readOne(folder, 'calendar', files.calendar),
    deadlines: await readOne(folder, 'deadlines', files.deadlines),
    questions: await readOne(folder, 'questions', files.questions),
    escalation: await readOne(folder, 'escalation', files.escalation),
    emergency: await readOne(folder, 'emergency', files.emergency),
    suggestionModel: await readOne(folder, 'suggestion-model', files.suggestionModel),
  }
  const faults = danglingNames(reference)
  if (faults.length > 0) throw new Error(`${folder}: ${faults.join('; ')}`)
  return reference
}

async function readOne<Content>(
  folder: string,
  name: string,
  schema: z.ZodType<Content>,
): Promise<Content> {
  const file = path.join(folder, `${name}.json`)
  const parsed = schema.safeParse(JSON.parse(await readFile(file, 'utf8')))
  if (!parsed.success) throw new Error(`${file}: ${z.prettifyError(parsed.error)}`)
  return parsed.data
}

/** Names in one file that another file should know and does not. */
function danglingNames(reference: Reference): string[] {
  const { agencies, categories, sp4n, areas, boundaries } = reference
  const agencyCodes = new Set(agencies.agencies.map((agency) => agency.code)).add(districtOfPlace)
  const areaCodes = new Set(areas.areas.map((area) => area.code))
  const sp4nNames = new Set(sp4n.categories.map(sp4nKey))
  const named = categories.categories.flatMap((category) =>
    category.versions.flatMap((version) => [
      ...version.supportingAgencies,
      ...(version.leadAgency === null ? [] : [version.leadAgency]),
    ]),
  )
  const places = [
    ...areas.areas.map((area) => area.parentCode),
    ...agencies.agencies.map((agency) => agency.areaCode),
    ...boundaries.features.map((feature) => feature.properties.code),
  ]
  const topics = categories.categories.flatMap((category) => category.sp4n.map(sp4nKey))
  return [
    ...named.filter((name) => !agencyCodes.has(name)).map((name) => `unknown agency ${name}`),
    ...places
      .filter((name) => name !== null)
      .filter((name) => !areaCodes.has(name))
      .map((name) => `unknown area ${name}`),
    ...unknownCategories(reference).map((name) => `unknown category ${name}`),
    ...topics.filter((name) => !sp4nNames.has(name)).map((name) => `unknown topic ${name}`),
  ]
}

function unknownCategories({ categories, questions, suggestionModel }: Reference): string[] {
  const known = new Set(categories.categories.map((category) => category.code)).add('')
  const named = [
    ...questions.questions.map(({ categoryCode }) => categoryCode),
    ...suggestionModel.model.codes,
  ]
  return named.filter((name) => !known.has(name))
}

function sp4nKey({ parent, name }: { parent: string; name: string }): string {
  return `${parent} / ${name}`
}
