// What a move at the desk consists of. A file each says all of it: what comes in, what is done with it,
// what its form asks, where it stands among the others, and the sentence when it is done.

import 'server-only'
import type { z } from 'zod'
import { handleForm } from '@/app/forms'
import type { Move } from '@/components/desk/desk-actions'
import type { Answering, DeskFormSpec } from '@/components/desk/form-spec'
import type { Approving, ReferenceChoices } from '@/components/desk/reference-choices'
import type { ComplaintView } from '@/lib/complaints/case/queries'
import type { Actor } from '@/lib/kernel/actor'
import type { FormState } from '@/lib/kernel/form-state'
import { take, type Sent } from '../take'

/** What a form is made of. */
export interface FormOf {
  readonly view: ComplaintView
  readonly choices: ReferenceChoices
  readonly answering: Answering
}

interface Said {
  /** Among the moves that are offered, the lowest comes first: what moves the complaint on. */
  readonly order: number
  readonly form: (of: FormOf) => DeskFormSpec
  /** Whether the desk offers it where that depends on more than the table knows. */
  readonly isOffered?: (approving: Approving) => boolean
  /** Whoever took it has nothing more to look at there. */
  readonly leavesDesk?: true
  readonly done: string
}

interface Described<Schema extends z.ZodObject> extends Said {
  readonly input: Schema
  readonly command: (
    actor: Actor,
    number: string,
    input: z.output<Schema>,
    now: Date,
  ) => Promise<{ version: number }>
}

export interface MoveFile extends Said {
  /** Parses the form, takes the step, goes on. */
  readonly answer: (verb: Move, form: FormData) => Promise<FormState>
}

export function move<Schema extends z.ZodObject>({
  input: schema,
  command,
  ...said
}: Described<Schema> & { input: z.ZodType<Sent> }): MoveFile {
  return {
    ...said,
    answer: (verb, form) =>
      handleForm(form, schema, (actor, input, now) =>
        take(actor, { verb, ...said }, input, now, command),
      ),
  }
}
