// What may come in, one schema per command; forms and server share it. Messages are for citizens
// and officers: they say what is missing and how to put it right.

import { z } from 'zod'
import { codeIn, isCode, isComplaintNumber, numberIn } from '@/lib/kernel/crockford'
import { privacies } from '@/lib/complaints/rules/lifecycle'
import {
  atLeast,
  atMost,
  day as anyDay,
  isLeftEmpty,
  mailAddress,
  phone,
  written,
} from '@/lib/platform/field-input'
import { id } from '@/lib/words/id'

const words = id.errors.complaint

export const descriptionLength = { min: 20, max: 4000 }
export const wordsLength = 4000

export const code = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/, words.unknownChoice)
export const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (isLeftEmpty(value) ? undefined : value), schema.optional())
export const checkbox = z.preprocess((value) => value === 'on' || value === 'true', z.boolean())

/** A complaint's public number as people type and paste it: with its hyphen, in a sentence, as an address. */
export const complaintNumber = z
  .string()
  .transform(numberIn)
  .refine(isComplaintNumber, words.number)

const secretCode = z.string().transform(codeIn).refine(isCode, words.code)

// ─── Filing ─────────────────────────────────────────────────────────────────────────────────────

export const day = anyDay(words.day)

export const description = written.check(
  atLeast(descriptionLength.min, words.description),
  atMost(descriptionLength.max, words.tooLong),
)

/** @param today 'YYYY-MM-DD' where the government is: nothing has happened after it */
export function storyInput(today: string) {
  const past = day.refine((typed) => typed <= today, words.dayToCome)
  return z.strictObject({ description, occurredOn: optional(past) })
}
type StoryInput = z.infer<ReturnType<typeof storyInput>>

const coordinate = (limit: number) => optional(z.coerce.number().min(-limit).max(limit))

/** Half a point is none, and neither is 0/0: what a receiver says that has found nothing. */
export function withWholePoint<
  Place extends { latitude?: number | undefined; longitude?: number | undefined },
>(place: Place): Place {
  const { latitude, longitude, ...rest } = place
  const isHalf = latitude === undefined || longitude === undefined
  if (!isHalf && (latitude !== 0 || longitude !== 0)) return place
  return rest as Place
}

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
    landmark: written.check(atMost(300, words.landmarkTooLong)).default(''),
    nowhere: checkbox,
    kelurahan: optional(z.string().regex(/^\d\d\.\d\d\.\d\d\.\d{4}$/, words.kelurahan)),
    latitude: coordinate(90),
    longitude: coordinate(180),
    category: optional(code),
    /** Whether somebody who works for the public is complained of. */
    official: optional(z.enum(['yes', 'no'], words.unknownChoice)),
    accused: optional(code),
    answers: optional(z.record(code, code)),
  })
  .overwrite(withWholePoint)
  .refine((place) => place.nowhere || isSomewhere(place), {
    path: ['landmark'],
    error: words.place,
  })
export type PlaceInput = z.infer<typeof placeInput>

const personName = written.check(atMost(120, words.nameTooLong))
const email = mailAddress(words.email)

export const contactInput = z
  .strictObject({
    privacy: z.enum(privacies, words.privacy),
    name: optional(personName),
    phone: optional(phone),
    email: optional(email),
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

export const submitInput = z.strictObject({
  draft: z.uuid(),
  /** Of the draft as it was shown (draft-version.ts). */
  version: z.string().max(60),
  /** Whether this browser can make an effort, and the one that it was asked for. */
  able: z.literal('1').optional().catch(undefined),
  question: z.string().max(200).optional().catch(undefined),
  solution: z.string().max(20).optional().catch(undefined),
})

// ─── Following ──────────────────────────────────────────────────────────────────────────────────

export const trackInput = z.strictObject({ number: complaintNumber, code: secretCode })

export const numberInput = z.strictObject({ number: complaintNumber })

export const rateInput = z.strictObject({
  number: complaintNumber,
  score: z.coerce.number(words.score).int().min(1).max(5),
  reason: optional(written.check(atMost(wordsLength))),
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
  name: optional(personName),
  phone: optional(phone),
  email: optional(email),
})
export type ObjectInput = Omit<z.infer<typeof objectInput>, 'number'>

/** From whoever has the same problem; the contact is his own, and need not be given. */
export const joinInput = z.strictObject({
  number: complaintNumber,
  phone: optional(phone),
  email: optional(email),
})
export type JoinInput = Omit<z.infer<typeof joinInput>, 'number'>

/** The page of a support, by the token in its address. */
export const supportInput = z.strictObject({ token: z.string().max(200) })
