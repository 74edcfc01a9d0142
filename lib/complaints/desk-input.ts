// What comes in from the desk beside the steps themselves: drafts, presence, and what the public is to
// read. One schema per command, as in input.ts.

import { z } from 'zod'
import { checkbox, wordsLength, version, complaintNumber } from '@/lib/complaints/input'
import { id } from '@/lib/words/id'

const words = id.errors.complaint

/** What stands in one form of the desk, by field name. */
const draftedReply = z.strictObject({
  action: z.string().max(20),
  values: z.record(z.string().max(40), z.string().max(wordsLength * 2)),
})
export type DraftedReply = z.infer<typeof draftedReply>

/** From an open case: which version it shows, in which form somebody writes, and what. */
export const attendInput = z.strictObject({
  version: z.number().int().positive(),
  writing: z.string().max(20).nullable(),
  draft: draftedReply.nullable(),
})
export type AttendInput = z.infer<typeof attendInput>

export const discardReplyInput = z.strictObject({
  number: complaintNumber,
  action: z.string().max(20),
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
  title: z
    .string()
    .trim()
    .min(5, 'Tulis judul untuk umum, paling sedikit 5 karakter.')
    .max(120, 'Judul paling banyak 120 karakter.'),
  body: z
    .string()
    .trim()
    .min(20, 'Tulis isi untuk umum, paling sedikit 20 karakter.')
    .max(wordsLength, words.tooLong),
})
export type PublishInput = Omit<z.infer<typeof publishInput>, 'number'>

export const decideObjectionInput = z
  .strictObject({
    number: complaintNumber,
    objection: z.uuid(),
    upheld: checkbox,
    reason: z.string().trim().max(wordsLength).default(''),
  })
  .refine(({ upheld, reason: why }) => !upheld || why.length >= 10, {
    path: ['reason'],
    error: words.reason,
  })
export type DecideObjectionInput = Omit<z.infer<typeof decideObjectionInput>, 'number'>
