// Changes to the reference data, as they are typed: one schema per kind, all in one form shape. What is
// changed, the day from which it holds, who says so, and how sure it is.

import { z } from 'zod'
import { atLeast, atMost, day, isLeftEmpty, written } from '@/lib/platform/field-input'
import { indonesianZones } from '@/lib/agencies/rules/labels'
import { identifier, trimmed } from '@/lib/kernel/typed-text'
import { weekdays, weekdaysIn } from '@/lib/agencies/rules/office-hours'
import { callers, callsOnlyTheCity } from '@/lib/agencies/rules/escalation'
import { clockNames, complaintClasses, owedClocks } from '@/lib/kernel/terms'

const changeKinds = [
  'agency',
  'agency_end',
  'division',
  'category',
  'deadline',
  'rung',
  'sample_rate',
  'day_off',
  'office_hours',
  'time_zone',
] as const
export type ChangeKind = (typeof changeKinds)[number]

const code = z
  .string()
  .overwrite(identifier)
  .regex(/^[A-Za-z0-9_-]{2,64}$/, 'Kode: 2 sampai 64 huruf, angka, garis atau garis bawah.')
const name = written.check(atLeast(3, 'Tulis namanya.'), atMost(160, 'Paling banyak 160 karakter.'))
const text = written.check(atMost(600, 'Paling banyak 600 karakter.')).default('')

/** Names or codes, parted by commas. */
const list = text.transform((typed) => typed.split(',').map(trimmed).filter(Boolean))

const ticked = z.preprocess((value) => value === 'on' || value === true, z.boolean())

/** Typed: an empty field is no nought. */
function wholeNumber(least: number, most: number) {
  return z.preprocess(
    (typed) => (isLeftEmpty(typed) ? undefined : typed),
    z.coerce
      .number('Tulis angka.')
      .int('Tulis angka bulat.')
      .min(least, `Paling sedikit ${least}.`)
      .max(most, `Paling banyak ${most}.`),
  )
}

function isOfAgency(calls: string): boolean {
  return calls === 'officers' || calls === 'heads'
}

/** Of a day, as people write it: 8.00, 08:00; null where nothing is typed. */
const timeOfDay = z
  .string()
  .overwrite(identifier)
  .regex(/^(([01]?\d|2[0-3])[.:][0-5]\d)?$/, 'Tulis jamnya, misalnya 08.00.')
  .transform((typed) => (typed === '' ? null : typed.replace('.', ':').padStart(5, '0')))

/** Of the ticked weekdays; both times null where the offices are closed then. */
const officeHours = z
  .object({
    ...{ senin: ticked, selasa: ticked, rabu: ticked, kamis: ticked, jumat: ticked },
    ...{ sabtu: ticked, minggu: ticked, opens: timeOfDay, closes: timeOfDay },
  })
  .refine((hours) => weekdaysIn(hours).length > 0, { path: ['senin'], message: 'Pilih harinya.' })
  .refine(
    ({ opens, closes }) => (opens === null) === (closes === null) && !isAfter(opens, closes),
    {
      path: ['closes'],
      message: 'Isi jam buka dan jam tutup sesudahnya, atau kosongkan keduanya bila tutup.',
    },
  )
  .refine((hours) => hours.opens !== null || weekdaysIn(hours).length < weekdays.length, {
    path: ['opens'],
    message: 'Tidak semua hari bisa tutup.',
  })

function isAfter(opens: string | null, closes: string | null): boolean {
  return opens !== null && closes !== null && opens >= closes
}

const payloads = {
  agency: z.object({
    code,
    name,
    agencyKind: z.enum(['department', 'district', 'oversight', 'external'], 'Pilih jenisnya.'),
    aliases: list,
    duty: text,
    contact: text,
  }),
  agency_end: z.object({ code, successor: code }),
  /** Of an agency; `removed`: there is none such from that day on. */
  division: z.object({ agency: code, code, name, removed: ticked }),
  category: z.object({
    code,
    name,
    sector: written.check(atLeast(3, 'Tulis kelompoknya.'), atMost(80)),
    lead: code,
    supporting: list,
  }),
  deadline: z.object({
    clock: z.enum(clockNames, 'Pilih batasnya.'),
    class: z.enum(complaintClasses, 'Pilih jenis aduannya.'),
    workingDays: wholeNumber(1, 365),
  }),
  /** A step of the ladder of a clock; `removed`: it has none such from that day on. */
  rung: z
    .object({
      clock: z.enum(owedClocks, 'Pilih batasnya.'),
      rung: wholeNumber(1, 9),
      workingDays: wholeNumber(-30, 60),
      calls: z.enum(callers, 'Pilih siapa yang dipanggil.'),
      removed: ticked,
    })
    .refine(({ clock, calls }) => !(callsOnlyTheCity(clock) && isOfAgency(calls)), {
      path: ['calls'],
      message: 'Selama batas ini berjalan, aduan tidak di instansi: pilih pihak kota.',
    }),
  /** Closings out of a hundred. */
  sample_rate: z.object({
    percent: wholeNumber(0, 100),
  }),
  day_off: z.object({
    date: day('Isi tanggalnya.'),
    name,
    dayKind: z.enum(['national', 'collective_leave', 'regional'], 'Pilih jenisnya.'),
    /** It is a working day after all. */
    removed: ticked,
  }),
  office_hours: officeHours,
  time_zone: z.object({ zone: z.enum(indonesianZones, 'Pilih zonanya.') }),
} as const satisfies Record<ChangeKind, z.ZodType>

export type Payload<Kind extends ChangeKind> = z.output<(typeof payloads)[Kind]>

/** What a stored change of that kind holds; only ever written from `payloadIn`. */
export function payloadOf<Kind extends ChangeKind>(stored: unknown): Payload<Kind> {
  return stored as Payload<Kind>
}

const anything = z.string().check(atMost(700)).optional()
const fields = {
  ...{
    agency: anything,
    code: anything,
    name: anything,
    agencyKind: anything,
    aliases: anything,
    duty: anything,
  },
  ...{ contact: anything, successor: anything, sector: anything, lead: anything },
  ...{ supporting: anything, clock: anything, class: anything, workingDays: anything },
  ...{ date: anything, dayKind: anything, removed: anything },
  ...{ rung: anything, calls: anything, percent: anything, opens: anything, closes: anything },
  ...{ senin: anything, selasa: anything, rabu: anything, kamis: anything, jumat: anything },
  ...{ sabtu: anything, minggu: anything, zone: anything },
}

export const changeInput = z
  .strictObject({
    kind: z.enum(changeKinds),
    validFrom: day('Isi sejak kapan berlaku.'),
    source: written.check(atLeast(5, 'Sebutkan dasarnya, misalnya nomor keputusan.'), atMost(300)),
    certainty: z.enum(['confirmed', 'estimate'], 'Pilih seberapa pasti.'),
    ...fields,
  })
  .superRefine(({ kind, ...typed }, context) => {
    const parsed = payloads[kind].safeParse(typed)
    for (const { path, message } of parsed.error?.issues ?? []) {
      context.addIssue({ code: 'custom', path, message })
    }
  })
export type ChangeInput = z.output<typeof changeInput>

/** The part that belongs to the kind, read as it will be stored. */
export function payloadIn({ kind, ...typed }: ChangeInput): Payload<ChangeKind> {
  return payloads[kind].parse(typed)
}

export const changeIdInput = z.strictObject({ change: z.uuid() })

type Subjects = (payload: Readonly<Record<string, unknown>>) => readonly string[]

function named(...fields: readonly string[]): Subjects {
  return (payload) => [fields.map((field) => String(payload[field])).join(' ')]
}

/** What a change is about, within its kind: two of one day that share any of it cannot both hold. */
export const subjectsOf: Readonly<Record<ChangeKind, Subjects>> = {
  agency: named('code'),
  agency_end: named('code'),
  division: named('agency', 'code'),
  category: named('code'),
  deadline: named('clock', 'class'),
  rung: named('clock', 'rung'),
  sample_rate: named(),
  day_off: named('date'),
  office_hours: weekdaysIn,
  time_zone: named(),
}

interface NamedAgency {
  /** Of the form. */
  field: string
  code: string
  /** Cases are led there from that day on, with no end. */
  forGood: boolean
}

/** In place of a code: the kecamatan of the complaint's place. */
const districtOfPlace = 'KECAMATAN'

/** The agencies that a change names, and that have to be there. */
export function agenciesIn(kind: ChangeKind, payload: unknown): NamedAgency[] {
  if (kind === 'agency_end') {
    const { code, successor } = payloadOf<'agency_end'>(payload)
    return [
      { field: 'code', code, forGood: false },
      { field: 'successor', code: successor, forGood: true },
    ]
  }
  if (kind === 'division') {
    return [{ field: 'agency', code: payloadOf<'division'>(payload).agency, forGood: false }]
  }
  if (kind !== 'category') return []
  const { lead, supporting } = payloadOf<'category'>(payload)
  const named = [
    { field: 'lead', code: lead, forGood: true },
    ...supporting.map((code) => ({ field: 'supporting', code, forGood: true })),
  ]
  return named.filter(({ code }) => code !== districtOfPlace)
}
