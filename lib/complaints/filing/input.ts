// What may come in, one schema per command; forms and server share it. Messages are for citizens
// and officers: they say what is missing and how to put it right.

import { z } from 'zod'
import { isCode, isComplaintNumber, normalise } from '@/lib/kernel/crockford'
import { privacies } from '@/lib/complaints/rules/lifecycle'
import { id } from '@/lib/words/id'

const words = id.errors.complaint

export const descriptionLength = { min: 20, max: 4000 }
export const wordsLength = 4000

export const code = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/, words.unknownChoice)
export const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional())
export const checkbox = z.preprocess((value) => value === 'on' || value === 'true', z.boolean())

/** A complaint's public number as people type it: any case, spaces and hyphens allowed. */
export const complaintNumber = z
  .string()
  .trim()
  .transform(normalise)
  .refine(isComplaintNumber, words.number)

const secretCode = z.string().trim().transform(normalise).refine(isCode, words.code)

// ─── Filing ─────────────────────────────────────────────────────────────────────────────────────

export const day = z.iso.date(words.day)

export const description = z
  .string()
  .trim()
  .min(descriptionLength.min, words.description)
  .max(descriptionLength.max, words.tooLong)

/** @param today 'YYYY-MM-DD' where the government is: nothing has happened after it */
export function storyInput(today: string) {
  const past = day.refine((typed) => typed <= today, words.dayToCome)
  return z.strictObject({ description, occurredOn: optional(past) })
}
type StoryInput = z.infer<ReturnType<typeof storyInput>>

const coordinate = (limit: number) => optional(z.coerce.number().min(-limit).max(limit))

/** A landmark, a kelurahan or a point, whichever the citizen can give. */
export function isSomewhere(place: {
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
    landmark: z.string().trim().max(300, words.landmarkTooLong).default(''),
    nowhere: checkbox,
    kelurahan: optional(z.string().regex(/^\d\d\.\d\d\.\d\d\.\d{4}$/, words.kelurahan)),
    latitude: coordinate(90),
    longitude: coordinate(180),
    category: optional(code),
    accused: optional(code),
    answers: optional(z.record(code, code)),
  })
  .refine((place) => place.nowhere || isSomewhere(place), {
    path: ['landmark'],
    error: words.place,
  })
export type PlaceInput = z.infer<typeof placeInput>

const phone = z
  .string()
  .trim()
  .transform((typed) => typed.replace(/[\s().-]/g, ''))
  .pipe(z.string().regex(/^(\+?62|0)8\d{7,12}$/, words.phone))

export const contactInput = z
  .strictObject({
    privacy: z.enum(privacies, words.privacy),
    name: optional(z.string().trim().max(120, words.nameTooLong)),
    phone: optional(phone),
    email: optional(z.email(words.email)),
    hideContent: checkbox,
  })
  .refine((contact) => contact.privacy !== 'named' || contact.name !== undefined, {
    path: ['name'],
    error: words.name,
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

export const rateInput = z.strictObject({
  number: complaintNumber,
  score: z.coerce.number(words.score).int().min(1).max(5),
  reason: optional(z.string().trim().max(wordsLength)),
})
export type RateInput = Omit<z.infer<typeof rateInput>, 'number'>

export const protectInput = z.strictObject({
  number: complaintNumber,
  privacy: z.enum(privacies),
  hideContent: checkbox,
})
export type ProtectInput = Omit<z.infer<typeof protectInput>, 'number'>

/** From whoever is named in what the public sees; who that is need not be said. */
export const objectInput = z.strictObject({
  number: complaintNumber,
  body: description,
  name: optional(z.string().trim().max(120, words.nameTooLong)),
  phone: optional(phone),
  email: optional(z.email(words.email)),
})
export type ObjectInput = Omit<z.infer<typeof objectInput>, 'number'>

/** From whoever has the same problem; the contact is his own, and need not be given. */
export const joinInput = z.strictObject({
  number: complaintNumber,
  phone: optional(phone),
  email: optional(z.email(words.email)),
})
export type JoinInput = Omit<z.infer<typeof joinInput>, 'number'>

/** The page of a support, by the token in its address. */
export const supportInput = z.strictObject({ token: z.string().max(200) })
