import { forbidden, notFound, unstable_rethrow } from 'next/navigation'
import { z } from 'zod'
import type { Actor } from '@/lib/kernel/actor'
import { DomainError } from '@/lib/kernel/errors'
import { untouched, type FormState } from '@/lib/kernel/form-state'
import { type BrowserNotes, countSender } from '@/lib/platform/count-sender'
import { env } from '@/lib/platform/env'
import { errorWords, signedOutWords } from '@/lib/platform/error-words'
import { isDatabaseAway } from '@/lib/platform/failure-codes'
import { parseForm, type ParsedForm } from '@/lib/platform/form-input'
import { errorsInTheirLanguage } from '@/lib/platform/language'
import { isOwnOrigin } from '@/lib/platform/origin'
import { consume, type Limit } from '@/lib/platform/rate-limit'

// The one wrapper of every server action: origin, who, what, run, and an answer in words: Indonesian at
// the desk, else those that were chosen. The platform knows no domain, so whoever composes hands it the means to find out who is asking.

export interface Ports {
  readonly headers: () => Promise<Headers>
  readonly currentActor: () => Promise<Actor | null>
  /** Id of the government that the host belongs to. */
  readonly governmentFor: (host: string | null) => Promise<string>
  readonly browserNotes: BrowserNotes
}

/** A limit for people who aren't signed in, counted by who sends unless `by` names something better. */
export interface PublicLimit<Input> extends Limit {
  readonly by?: (input: Input) => string
}

/** What a form may hold; of what has to be asked for first, how to ask. */
type Asked<Schema> = Schema | (() => Promise<Schema>)

/** What the page is to show; a run that redirects, or has nothing to say, returns nothing. */
type Answer = Promise<FormState | undefined>

export function createFormHandlers(ports: Ports) {
  /**
   * The headers of a form that may change something; any other request is answered 403, and 404 where
   * somebody sends an action something else than a form.
   */
  async function ownHeaders(form: unknown): Promise<Headers> {
    const headers = await ports.headers()
    if (!isOwnOrigin(headers, env().appUrl)) forbidden()
    requireForm(form)
    return headers
  }

  /**
   * For people who are signed in. Who isn't any more keeps what was typed.
   * @param schema is made strict: a field it doesn't name is refused; asked for where it depends on the day
   */
  async function handleForm<Schema extends z.ZodObject>(
    form: FormData,
    schema: Asked<Schema>,
    run: (actor: Actor, input: z.output<Schema>, now: Date) => Answer,
  ): Promise<FormState> {
    await ownHeaders(form)
    const parsed = await parsedBy(form, schema)
    return answer(typedIn(parsed), async () => {
      const actor = await ports.currentActor()
      if (!actor) return signedOut(parsed)
      return parsed.ok ? run(actor, parsed.input, new Date()) : parsed.state
    })
  }

  /** For everyone: a limit takes the place of sign-in. */
  async function handlePublicForm<Schema extends z.ZodObject>(
    form: FormData,
    schema: Asked<Schema>,
    limit: PublicLimit<z.output<Schema>>,
    run: (governmentId: string, input: z.output<Schema>, now: Date) => Answer,
  ): Promise<FormState> {
    const headers = await ownHeaders(form)
    const parsed = await parsedBy(form, schema)
    if (!parsed.ok) return inTheirWords(headers, parsed.state)
    const { input, values } = parsed
    const state = await answer(values, async () => {
      const governmentId = await ports.governmentFor(headers.get('host'))
      const { by } = limit
      if (by) await consume(limit, by(input))
      else await countSender(headers, limit, ports.browserNotes)
      return run(governmentId, input, new Date())
    })
    return inTheirWords(headers, state)
  }

  return { handleForm, handlePublicForm }
}

/** For whoever looks into a form before its wrapper does: nothing else is sent from our pages. */
export function requireForm(form: unknown): asserts form is FormData {
  if (!(form instanceof FormData)) notFound()
}

function inTheirWords(headers: Headers, state: FormState): FormState {
  return { ...state, errors: errorsInTheirLanguage(headers, state.errors) }
}

async function parsedBy<Schema extends z.ZodObject>(
  form: FormData,
  schema: Asked<Schema>,
): Promise<ParsedForm<z.output<Schema>>> {
  try {
    return parseForm(form, typeof schema === 'function' ? await schema() : schema)
  } catch (error) {
    return { ok: false, state: refusal(error, typedIn(parseForm(form, z.object({})))) }
  }
}

function typedIn(parsed: ParsedForm<unknown>): FormState['values'] {
  return parsed.ok ? parsed.values : parsed.state.values
}

function signedOut(parsed: ParsedForm<unknown>): FormState {
  return { errors: { '': signedOutWords }, values: typedIn(parsed) }
}

async function answer(values: FormState['values'], run: () => Answer): Promise<FormState> {
  try {
    return (await run()) ?? untouched
  } catch (error) {
    unstable_rethrow(error)
    return refusal(error, values)
  }
}

function refusal(error: unknown, values: FormState['values']): FormState {
  if (isDatabaseAway(error)) return { errors: { '': errorWords.database_away }, values }
  if (!(error instanceof DomainError)) throw error
  if (error.code === 'not_found') notFound()
  return {
    errors: { [error.field]: errorWords[error.code] },
    values: { ...values, ...error.renewed },
  }
}
