// What a member of staff enters for somebody who stands at the counter, calls, or has written.

import { z } from 'zod'
import { isPlausibleDay } from '@/lib/kernel/plausible-time'
import { parseInstant } from '@/lib/kernel/time-zone'
import { identifier } from '@/lib/kernel/typed-text'
import {
  checkbox,
  type ContactInput,
  contactInput,
  isSomewhere,
  optional,
  placeInput,
  storyInput,
  withoutTraces,
  withWholePoint,
  type FilledForm,
} from '@/lib/complaints/filing/input'
import { intakeChannels, type IntakeChannel } from '@/lib/complaints/rules/terms'
import { id } from '@/lib/words/id'

/** As SP4N-LAPOR! shows it: digits, some say with letters before them. */
export const trackingId = z
  .string()
  .overwrite(identifier)
  .regex(
    /^[A-Za-z0-9-]{4,30}$/,
    'Tulis nomor pelacakan SP4N: 4 sampai 30 huruf, angka atau tanda hubung.',
  )

/** Not its day alone: the time on the wall there. */
const received = z.iso
  .datetime({ local: true, error: 'Isi tanggal dan jam.', abort: true })
  .refine(isPlausibleDay, id.errors.form.dayOutside)

export interface EnterInput extends FilledForm {
  /** Chosen when the form was made: sent twice it is one complaint. */
  submission: string
  channel: IntakeChannel
  /** The tracking id of what came from SP4N-LAPOR!. */
  sp4n?: string | undefined
  /** Now where left out. */
  receivedAt?: Date | undefined
}

/** The form, field by field, as it stands on one page. @param today there: nothing has happened after it */
export function enterForm(today: string) {
  return z
    .strictObject({
      submission: z.uuid(),
      channel: z.enum(intakeChannels, 'Pilih lewat apa aduan ini datang.'),
      sp4n: optional(trackingId),
      receivedAt: optional(received),
      ...storyInput(today).shape,
      ...placeInput.shape,
      ...contactInput.shape,
      consent: checkbox,
    })
    .overwrite(withWholePoint)
    .refine((form) => form.nowhere || isSomewhere(form), {
      path: ['landmark'],
      error: 'Isi patokan atau kelurahannya, atau pilih Tidak di tempat tertentu.',
    })
    .refine(({ channel, sp4n }) => (channel === 'sp4n') === (sp4n !== undefined), {
      path: ['sp4n'],
      error: 'Nomor pelacakan ditulis bila, dan hanya bila, aduan ini datang dari SP4N-LAPOR!.',
    })
    .refine(({ privacy, name }) => privacy !== 'named' || name !== undefined, {
      path: ['name'],
      error: 'Isi namanya, atau pilih Anonim.',
    })
    .refine(({ consent, ...form }) => consent || !leavesContact(form), {
      path: ['consent'],
      error: 'Tanyakan dulu: nama dan kontak hanya dicatat dengan persetujuan pelapor.',
    })
}

type EnterForm = z.output<ReturnType<typeof enterForm>>

function leavesContact({ privacy, name, phone, email }: ContactInput): boolean {
  return privacy !== 'anonymous' && Boolean(name ?? phone ?? email)
}

/** @param zone in which the time of the form is meant */
export function filingOf(form: EnterForm, zone: string): EnterInput {
  const { submission, channel, sp4n, receivedAt, description, occurredOn } = form
  const { landmark, nowhere, kelurahan, latitude, longitude, category, answers } = form
  const { official, accused } = form
  const { privacy, name, phone, email, hideContent } = form
  return {
    submission,
    channel,
    sp4n,
    receivedAt: receivedAt === undefined ? undefined : parseInstant(receivedAt, zone),
    story: { description, occurredOn },
    place: {
      ...{ landmark, nowhere, kelurahan, latitude, longitude },
      ...{ category, official, accused, answers },
    },
    contact: withoutTraces({ privacy, name, phone, email, hideContent }),
  }
}
