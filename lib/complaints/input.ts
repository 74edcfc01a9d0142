// What may come in, one schema per command; forms and server share it. Messages are for citizens
// and officers: they say what is missing and how to put it right.

import { z } from 'zod'
import { isCode, isComplaintNumber, normalise } from '@/lib/kernel/crockford'
import { complaintClasses, outcomes, privacies } from '@/lib/complaints/lifecycle'

export const descriptionLength = { min: 20, max: 4000 }
const wordsLength = 4000

const code = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/, 'Pilihan ini tidak dikenal.')
const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional())
const checkbox = z.preprocess((value) => value === 'on' || value === 'true', z.boolean())

/** A complaint's public number as people type it: any case, spaces and hyphens allowed. */
export const complaintNumber = z
  .string()
  .trim()
  .transform(normalise)
  .refine(isComplaintNumber, 'Nomor aduan terdiri dari 8 huruf dan angka. Periksa lagi.')

const secretCode = z
  .string()
  .trim()
  .transform(normalise)
  .refine(isCode, 'Kode rahasia terdiri dari 12 huruf dan angka. Periksa lagi.')

const reason = (missing: string) =>
  z
    .string()
    .trim()
    .min(10, missing)
    .max(wordsLength, 'Terlalu panjang. Paling banyak 4.000 karakter.')

// ─── Filing ─────────────────────────────────────────────────────────────────────────────────────

const day = z.iso.date('Tulis tanggal dengan lengkap: tanggal, bulan dan tahun.')

const description = z
  .string()
  .trim()
  .min(descriptionLength.min, 'Ceritakan sedikit lebih lengkap, paling sedikit 20 karakter.')
  .max(descriptionLength.max, 'Terlalu panjang. Paling banyak 4.000 karakter.')

/** @param today 'YYYY-MM-DD' where the government is: nothing has happened after it */
export function storyInput(today: string) {
  const past = day.refine((typed) => typed <= today, 'Tanggal ini belum tiba. Periksa lagi.')
  return z.strictObject({ description, occurredOn: optional(past) })
}
type StoryInput = z.infer<ReturnType<typeof storyInput>>

const coordinate = (limit: number) => optional(z.coerce.number().min(-limit).max(limit))

/** A landmark, a kelurahan or a point, whichever the citizen can give. */
function isSomewhere(place: {
  landmark: string
  kelurahan?: string | undefined
  latitude?: number | undefined
  longitude?: number | undefined
}): boolean {
  const isPoint = place.latitude !== undefined && place.longitude !== undefined
  return place.landmark !== '' || place.kelurahan !== undefined || isPoint
}

export const placeInput = z
  .strictObject({
    landmark: z
      .string()
      .trim()
      .max(300, 'Terlalu panjang. Paling banyak 300 karakter.')
      .default(''),
    nowhere: checkbox,
    kelurahan: optional(
      z.string().regex(/^\d\d\.\d\d\.\d\d\.\d{4}$/, 'Pilih kelurahan dari daftar.'),
    ),
    latitude: coordinate(90),
    longitude: coordinate(180),
    category: optional(code),
  })
  .refine((place) => place.nowhere || isSomewhere(place), {
    path: ['landmark'],
    error: 'Tulis patokan atau pilih kelurahan. Bila tidak di tempat tertentu, centang pilihannya.',
  })
export type PlaceInput = z.infer<typeof placeInput>

const phone = z
  .string()
  .trim()
  .transform((typed) => typed.replace(/[\s().-]/g, ''))
  .pipe(z.string().regex(/^(\+?62|0)8\d{7,12}$/, 'Tulis nomor seluler, misalnya 0812 3456 7890.'))

export const contactInput = z
  .strictObject({
    privacy: z.enum(privacies, 'Pilih siapa yang boleh tahu nama Anda.'),
    name: optional(z.string().trim().max(120, 'Nama terlalu panjang.')),
    phone: optional(phone),
    email: optional(z.email('Tulis alamat surel dengan lengkap, misalnya nama@contoh.id.')),
    hideContent: checkbox,
  })
  .refine((contact) => contact.privacy !== 'named' || contact.name !== undefined, {
    path: ['name'],
    error: 'Tulis nama Anda, atau pilih rahasia atau anonim.',
  })
export type ContactInput = z.infer<typeof contactInput>

/** Whoever files anonymously leaves nothing, even when fields were filled in before the choice. */
export function withoutTraces(contact: ContactInput): ContactInput {
  const { privacy, hideContent } = contact
  return privacy === 'anonymous' ? { privacy, hideContent } : contact
}

/** All steps of the form together, as a sent complaint needs them. */
export interface FilledForm {
  story: StoryInput
  place: PlaceInput
  contact: ContactInput
}

/** What of it is there so far. */
export interface DraftContent {
  story?: StoryInput | undefined
  place?: PlaceInput | undefined
  contact?: ContactInput | undefined
  /** The story as it stands in its fields while it can't be sent yet: kept, and not a step done. */
  unfinished?: Record<string, string> | undefined
}

export const submitInput = z.strictObject({ draft: z.uuid() })

// ─── Following ──────────────────────────────────────────────────────────────────────────────────

export const trackInput = z.strictObject({ number: complaintNumber, code: secretCode })

export const numberInput = z.strictObject({ number: complaintNumber })

// ─── The desk ───────────────────────────────────────────────────────────────────────────────────

/** Commands that need nothing but words: reason, question, interim reply, note. */
export const reasonInput = z.strictObject({
  number: complaintNumber,
  reason: reason('Tulis alasan atau penjelasan, paling sedikit 10 karakter.'),
})
export type ReasonInput = Pick<z.infer<typeof reasonInput>, 'reason'>

export const referInput = z.strictObject({
  number: complaintNumber,
  agency: code,
  instruction: z.string().trim().max(wordsLength).default(''),
  class: z.enum(complaintClasses).default('complaint'),
  category: optional(code),
  title: optional(z.string().trim().max(120, 'Judul paling banyak 120 karakter.')),
})
export type ReferInput = Omit<z.infer<typeof referInput>, 'number'>

export const sendBackInput = z.strictObject({
  number: complaintNumber,
  agency: code,
  reason: reason('Tulis mengapa aduan ini bukan tugas instansi Anda, paling sedikit 10 karakter.'),
})
export type SendBackInput = Omit<z.infer<typeof sendBackInput>, 'number'>

export const handOverInput = z.strictObject({
  number: complaintNumber,
  agency: code,
  reason: reason('Tulis penjelasan untuk warga, paling sedikit 10 karakter.'),
})
export type HandOverInput = Omit<z.infer<typeof handOverInput>, 'number'>

export const answerInput = z.strictObject({
  number: complaintNumber,
  answer: reason('Tulis jawaban untuk warga, paling sedikit 10 karakter.'),
  outcome: z.enum(outcomes, 'Pilih hasilnya.').default('done'),
})
export type AnswerInput = Omit<z.infer<typeof answerInput>, 'number'>
