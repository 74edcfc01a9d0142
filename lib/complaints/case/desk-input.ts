// What comes in from the desk beside the steps themselves: drafts, presence, and what the public is to
// read. One schema per command, as in input.ts.

import { z } from 'zod'
import { readableIn, storable } from '@/lib/kernel/typed-text'
import { atLeast, atMost, written } from '@/lib/platform/field-input'
import {
  checkbox,
  code,
  complaintNumber,
  optional,
  wordsLength,
} from '@/lib/complaints/filing/input'
import { reasonInput, referInput, version } from '@/lib/complaints/case/step-input'
import { trackingId } from '@/lib/complaints/filing/intake-input'
import { cellNames } from '@/lib/complaints/rules/photo-grid'
import { id } from '@/lib/words/id'

const words = id.errors.complaint

/** So many complaints one deed may be done to. */
export const mostAtOnce = 200

/** Unfinished words come as JSON, which may hold what PostgreSQL can't. */
const kept = z
  .string()
  .overwrite(storable)
  .max(wordsLength * 2)

/** A name in a table of names: never one that every object has of itself, as `__proto__`. */
const nameOf = (length: number) =>
  z
    .string()
    .max(length)
    .overwrite(storable)
    .refine((name) => !(name in {}))

/** What stands in one form of the desk, by field name. */
const draftedReply = z.strictObject({
  action: nameOf(20),
  values: z.record(nameOf(40), kept),
})
export type DraftedReply = z.infer<typeof draftedReply>

/** From an open case: which version it shows, in which form somebody writes, and what. */
export const presenceInput = z.strictObject({
  version: z.int32().positive(),
  writing: nameOf(20).nullable(),
  draft: draftedReply.nullable(),
})
export type PresenceInput = z.infer<typeof presenceInput>

/** Numbers and the versions that were seen of them: 'A2B3C4D5:3,…', at most 200. */
const chosen = z
  .string()
  .max(4000)
  .transform((text) => text.split(',').filter(Boolean))
  .pipe(
    z
      .array(
        z.string().transform((pair, context) => {
          const [typed = '', seen] = pair.split(':')
          const number = complaintNumber.safeParse(typed)
          const { data: shown } = version.safeParse(seen)
          if (number.success) return { number: number.data, version: shown }
          context.addIssue({ code: 'custom', message: words.number })
          return z.NEVER
        }),
      )
      .min(1, 'Pilih paling sedikit satu aduan.')
      .max(mostAtOnce, `Paling banyak ${mostAtOnce} aduan sekaligus.`),
  )

export const bulkInput = z.strictObject({ chosen })
export const bulkReferInput = referInput
  .omit({ number: true, version: true, title: true })
  .extend({ chosen })
export const bulkReasonInput = reasonInput.omit({ number: true, version: true }).extend({ chosen })

const viewName = written.check(
  atLeast(2, 'Beri nama, paling sedikit 2 huruf.'),
  atMost(40, 'Nama paling banyak 40 huruf.'),
)

/** A list of the desk under a name; the query is what stands behind the question mark. */
export const saveViewInput = z.strictObject({
  name: viewName,
  query: z.string().max(1000),
  shared: checkbox,
})
export type SaveViewInput = z.infer<typeof saveViewInput>

/** To an agency, about all that it has late. */
export const remindAgencyInput = z.strictObject({
  agency: code,
  reason: reasonInput.shape.reason,
})
export type RemindAgencyInput = z.infer<typeof remindAgencyInput>

export const coverInput = z.strictObject({
  number: complaintNumber,
  photo: z.uuid(),
  manner: z.enum(['box', 'blur']).default('box'),
  ...Object.fromEntries(cellNames.map((name) => [name, checkbox])),
})

/** The tracking id under which it is there. */
export const mirrorInput = z.strictObject({
  number: complaintNumber,
  sp4n: trackingId,
})
export type MirrorInput = Omit<z.infer<typeof mirrorInput>, 'number'>

export const templateInput = z.strictObject({
  title: written.check(atLeast(3, 'Beri judul, paling sedikit 3 huruf.'), atMost(80)),
  body: written.check(
    atLeast(20, 'Tulis isinya, paling sedikit 20 karakter.'),
    atMost(wordsLength, words.tooLong),
  ),
  agency: optional(code),
  category: optional(code),
})
export type TemplateInput = z.infer<typeof templateInput>

export const retireTemplateInput = z.strictObject({ template: z.uuid() })

export const approvalRuleInput = z.strictObject({ looksAtAnswers: checkbox })

export const handOnInput = z.strictObject({ successor: z.uuid('Pilih siapa yang menerima.') })

export const removeViewInput = z.strictObject({ view: z.uuid() })

export const discardReplyInput = z.strictObject({
  number: complaintNumber,
  action: nameOf(20),
})

export const releaseInput = z.strictObject({
  number: complaintNumber,
  photo: z.uuid(),
  to: z.enum(['agency', 'public']),
})
export type ReleaseInput = Omit<z.infer<typeof releaseInput>, 'number'>

export const publishInput = z.strictObject({
  number: complaintNumber,
  version,
  title: written.check(
    atLeast(5, 'Tulis judul untuk umum, paling sedikit 5 karakter.'),
    atMost(120, 'Judul paling banyak 120 karakter.'),
  ),
  body: written.check(
    atLeast(20, 'Tulis isi untuk umum, paling sedikit 20 karakter.'),
    atMost(wordsLength, words.tooLong),
  ),
})
export type PublishInput = Omit<z.infer<typeof publishInput>, 'number'>

export const decideObjectionInput = z
  .strictObject({
    number: complaintNumber,
    objection: z.uuid(),
    upheld: checkbox,
    reason: written.check(atMost(wordsLength)).default(''),
  })
  .refine(({ upheld, reason: why }) => !upheld || readableIn(why) >= 10, {
    path: ['reason'],
    error: words.reason,
  })
export type DecideObjectionInput = Omit<z.infer<typeof decideObjectionInput>, 'number'>
