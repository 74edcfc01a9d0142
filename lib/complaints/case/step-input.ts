// What comes in with a step that is taken at the desk, and with words that either side writes. One
// schema per command, as in input.ts.

import { z } from 'zod'
import { readableIn } from '@/lib/kernel/typed-text'
import { atLeast, atMost, written } from '@/lib/platform/field-input'
import { fiveQuestionNames } from '@/lib/complaints/rules/five-questions'
import {
  checkbox,
  code,
  complaintNumber,
  day,
  description,
  optional,
  wordsLength,
} from '@/lib/complaints/filing/input'
import { complaintClasses, outcomes } from '@/lib/complaints/rules/lifecycle'
import { openPlaces } from '@/lib/complaints/rules/placeholders'
import { id } from '@/lib/words/id'
import { grounds, waits } from '@/lib/complaints/rules/terms'

const words = id.errors.complaint

const reason = (missing: string) =>
  written.check(atLeast(10, missing), atMost(wordsLength, words.tooLong))

/** Of the complaint as it stood on the page: what has changed since is read before one acts. */
export const version = optional(z.coerce.number().pipe(z.int32().positive()))

/** Commands that need nothing but the complaint. */
export const stepInput = z.strictObject({ number: complaintNumber, version })

/** What is missing, by ticked questions, in free words, or both. */
export const askBackInput = z
  .strictObject({
    number: complaintNumber,
    version,
    reason: written.check(atMost(wordsLength, words.tooLong)).default(''),
    what: checkbox,
    where: checkbox,
    when: checkbox,
    who: checkbox,
    why: checkbox,
    how: checkbox,
  })
  .refine(
    (asked) => readableIn(asked.reason) >= 10 || fiveQuestionNames.some((name) => asked[name]),
    {
      path: ['reason'],
      error: words.reason,
    },
  )
export type AskBackInput = Omit<z.infer<typeof askBackInput>, 'number'>

/** Commands that need nothing but words: reason, question, interim reply, note. */
export const reasonInput = z.strictObject({
  number: complaintNumber,
  version,
  reason: reason(words.reason),
})
export type ReasonInput = Omit<z.infer<typeof reasonInput>, 'number'>

export const referInput = z.strictObject({
  number: complaintNumber,
  version,
  agency: code,
  instruction: written.check(atMost(wordsLength)).default(''),
  /** Left out, it stays of the class that it is. */
  class: optional(z.enum(complaintClasses)),
  category: optional(code),
  title: optional(written.check(atMost(120, 'Judul paling banyak 120 karakter.'))),
})
export type ReferInput = Omit<z.infer<typeof referInput>, 'number'>

export const sendBackInput = z.strictObject({
  number: complaintNumber,
  version,
  agency: code,
  ground: optional(z.enum(grounds)),
  reason: reason('Tulis mengapa aduan ini bukan tugas instansi Anda, paling sedikit 10 karakter.'),
})
export type SendBackInput = Omit<z.infer<typeof sendBackInput>, 'number'>

const line = (most: number) =>
  optional(written.check(atMost(most, `Paling banyak ${most} karakter.`)))

/** What is known at the outside body: whom to ask, under which number, and when. */
const followUp = { contact: line(200), receipt: line(80), checkOn: optional(day) }

export const checkInput = z.strictObject({
  number: complaintNumber,
  version,
  ...followUp,
  note: optional(written.check(atMost(wordsLength))),
})
export type CheckInput = Omit<z.infer<typeof checkInput>, 'number'>

export const handOverInput = z.strictObject({
  number: complaintNumber,
  version,
  agency: code,
  ...followUp,
  reason: reason('Tulis penjelasan untuk warga, paling sedikit 10 karakter.'),
})
export type HandOverInput = Omit<z.infer<typeof handOverInput>, 'number'>

export const involveInput = z.strictObject({
  number: complaintNumber,
  version,
  agency: code,
  reason: reason('Tulis apa yang diminta dari OPD itu, paling sedikit 10 karakter.'),
})
export type InvolveInput = Omit<z.infer<typeof involveInput>, 'number'>

/** To a person, to a division, or to a person of a division. */
export const assignInput = z
  .strictObject({
    number: complaintNumber,
    version,
    person: optional(z.uuid('Pilih orangnya.')),
    division: optional(code),
  })
  .refine(({ person, division }) => (person ?? division) !== undefined, {
    path: ['person'],
    error: 'Pilih orangnya atau bidangnya.',
  })
export type AssignInput = Omit<z.infer<typeof assignInput>, 'number'>

/** The complaint about the same that goes on; the other is handled with it. */
export const mergeInput = z
  .strictObject({
    number: complaintNumber,
    version,
    lead: optional(complaintNumber),
    /** Typed, where it is none of those that were offered. */
    other: optional(complaintNumber),
  })
  .refine(({ lead, other }) => (other ?? lead) !== undefined, {
    path: ['other'],
    error: 'Pilih atau tulis nomornya.',
  })
export type MergeInput = Omit<z.infer<typeof mergeInput>, 'number'>

export const splitInput = z.strictObject({
  number: complaintNumber,
  version,
  story: description,
  category: optional(code),
})
export type SplitInput = Omit<z.infer<typeof splitInput>, 'number'>

/** The supervisor says whose it is: an OPD of the city, or a body outside of it. */
export const decideOwnerInput = z.strictObject({
  number: complaintNumber,
  version,
  agency: code,
  reason: reason('Tulis dasar keputusannya, paling sedikit 10 karakter.'),
})
export type DecideOwnerInput = Omit<z.infer<typeof decideOwnerInput>, 'number'>

const promised = {
  number: complaintNumber,
  version,
  dueOn: day,
  reason: reason('Tulis apa yang dijanjikan kepada warga, paling sedikit 10 karakter.'),
}

export const promiseInput = z.strictObject(promised)
export type PromiseInput = Omit<z.infer<typeof promiseInput>, 'number'>

export const postponeInput = z.strictObject({
  ...promised,
  waitsFor: z.enum(waits).default('budget'),
})
export type PostponeInput = Omit<z.infer<typeof postponeInput>, 'number'>

export const reclassInput = z.strictObject({
  number: complaintNumber,
  version,
  class: z.enum(complaintClasses, 'Pilih jenisnya.'),
  reason: reason('Tulis mengapa jenisnya diubah, paling sedikit 10 karakter.'),
})
export type ReclassInput = Omit<z.infer<typeof reclassInput>, 'number'>

/** A place that a template left open is filled in before anything is sent. */
function noneOpen(text: string, context: z.RefinementCtx): void {
  const open = openPlaces(text)
  if (open.length === 0) return
  context.addIssue({ code: 'custom', message: `Isi dulu: ${open.join(', ')}.` })
}

export const answerInput = z.strictObject({
  number: complaintNumber,
  version,
  answer: reason('Tulis jawaban untuk warga, paling sedikit 10 karakter.').superRefine(noneOpen),
  outcome: z.enum(outcomes, 'Pilih hasilnya.').default('done'),
  dueOn: optional(day),
})
export type AnswerInput = Omit<z.infer<typeof answerInput>, 'number'>
