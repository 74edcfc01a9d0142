// What may come in about reference data, one schema per command. Only staff fill these in.

import { z } from 'zod'
import { isPlausibleDay } from '@/lib/kernel/plausible-time'
import { atLeast, atMost, isLeftEmpty, written } from '@/lib/platform/field-input'
import { id } from '@/lib/words/id'

const words = {
  title: 'Tulis judul, paling sedikit 5 karakter.',
  titleTooLong: 'Judul paling banyak 120 karakter.',
  body: 'Tulis apa yang terganggu dan sampai kapan, paling sedikit 10 karakter.',
  bodyTooLong: 'Isi paling banyak 1.000 karakter.',
  choice: 'Pilih dari daftar.',
  moment: 'Isi tanggal dan jamnya.',
  order: 'Waktu selesai harus sesudah waktu mulai.',
}

const nothingChosen = (value: unknown) => (isLeftEmpty(value) ? undefined : value)
const code = z.preprocess(
  nothingChosen,
  z
    .string()
    .regex(/^[A-Za-z0-9_.-]{1,64}$/, words.choice)
    .optional(),
)

/** As the browser's own control sends it; read on the wall clock of the government. */
const moment = z.iso
  .datetime({ local: true, precision: -1, error: words.moment, abort: true })
  .regex(/\d$/, words.moment)
  .refine(isPlausibleDay, id.errors.form.dayOutside)

/** How many areas, and how many categories, one announcement may name. */
export const areaFields = ['area1', 'area2', 'area3', 'area4', 'area5'] as const
export const categoryFields = ['category1', 'category2', 'category3'] as const

function each<Name extends string>(names: readonly Name[]): Record<Name, typeof code> {
  return Object.fromEntries(names.map((name) => [name, code])) as Record<Name, typeof code>
}

export const announceInput = z
  .strictObject({
    title: written.check(atLeast(5, words.title), atMost(120, words.titleTooLong)),
    body: written.check(atLeast(10, words.body), atMost(1000, words.bodyTooLong)),
    agency: code,
    startsAt: moment,
    endsAt: moment,
    /** A kecamatan with all of it, or a kelurahan. */
    ...each(areaFields),
    ...each(categoryFields),
  })
  // Both are written alike, so that their order is that of their letters.
  .refine(({ startsAt, endsAt }) => endsAt > startsAt, { path: ['endsAt'], error: words.order })
export type AnnounceInput = z.infer<typeof announceInput>

export const withdrawAnnouncementInput = z.strictObject({ id: z.uuid() })
