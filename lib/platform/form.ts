import { forbidden, notFound, unstable_rethrow } from 'next/navigation'
import type { z } from 'zod'
import type { Actor } from '@/lib/kernel/actor'
import { DomainError } from '@/lib/kernel/errors'
import { untouched, type FormState } from '@/lib/kernel/form-state'
import { clientAddress } from '@/lib/platform/client-address'
import { env } from '@/lib/platform/env'
import { errorWords, signedOutWords } from '@/lib/platform/error-words'
import { parseForm } from '@/lib/platform/form-input'
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
}

/** A limit for people who aren't signed in, counted by address unless `by` names something better. */
export interface PublicLimit<Input> extends Limit {
  readonly by?: (input: Input) => string
}

/** What the page is to show; a run that redirects, or has nothing to say, returns nothing. */
type Answer = Promise<FormState | undefined>

export function createFormHandlers(ports: Ports) {
  /** The headers of a request that may change something; any other request is answered 403. */
  async function ownHeaders(): Promise<Headers> {
    const headers = await ports.headers()
    if (!isOwnOrigin(headers, env().appUrl)) forbidden()
    return headers
  }

  /**
   * For people who are signed in. Who isn't any more keeps what was typed.
   * @param schema is made strict: a field it doesn't name is refused
   */
  async function handleForm<Schema extends z.ZodObject>(
    form: FormData,
    schema: Schema,
    run: (actor: Actor, input: z.output<Schema>, now: Date) => Answer,
  ): Promise<FormState> {
    await ownHeaders()
    const parsed = parseForm(form, schema)
    const actor = await ports.currentActor()
    if (!actor) return signedOut(parsed)
    if (!parsed.ok) return parsed.state
    const { input, values } = parsed
    return answer(values, () => run(actor, input, new Date()))
  }

  /** For everyone: a limit takes the place of sign-in. */
  async function handlePublicForm<Schema extends z.ZodObject>(
    form: FormData,
    schema: Schema,
    limit: PublicLimit<z.output<Schema>>,
    run: (governmentId: string, input: z.output<Schema>, now: Date) => Answer,
  ): Promise<FormState> {
    const headers = await ownHeaders()
    const parsed = parseForm(form, schema)
    if (!parsed.ok) return inTheirWords(headers, parsed.state)
    const { input, values } = parsed
    const state = await answer(values, async () => {
      const governmentId = await ports.governmentFor(headers.get('host'))
      await consumeFor(headers, limit, limit.by?.(input))
      return run(governmentId, input, new Date())
    })
    return inTheirWords(headers, state)
  }

  return { handleForm, handlePublicForm }
}

function inTheirWords(headers: Headers, state: FormState): FormState {
  return { ...state, errors: errorsInTheirLanguage(headers, state.errors) }
}

/** Counts by `key`, else by address; behind no trusted proxy all addresses are unknown, so nobody is counted. */
export async function consumeFor(headers: Headers, limit: Limit, key?: string): Promise<void> {
  const counted = key ?? clientAddress(headers, env().trustedProxy)
  if (counted !== null) await consume(limit, counted)
}

function signedOut(parsed: ReturnType<typeof parseForm>): FormState {
  const values = parsed.ok ? parsed.values : parsed.state.values
  return { errors: { '': signedOutWords }, values }
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
  if (!(error instanceof DomainError)) throw error
  if (error.code === 'not_found') notFound()
  return {
    errors: { [error.field]: errorWords[error.code] },
    values: { ...values, ...error.renewed },
  }
}
