import { unstable_isUnrecognizedActionError, unstable_rethrow } from 'next/navigation'
import type { FormState } from '@/lib/kernel/form-state'
import { sendThroughFreshPage } from './fresh-page'

type Action = (previous: FormState, form: FormData) => Promise<FormState>

const secretField = /password|sandi/i

/**
 * A form that outlives what may happen between page and server. Where the connection is lost, the form
 * says so and keeps what was typed; where the house was rebuilt since the page was opened, the form is
 * sent by the page that is there now.
 */
export function sturdy(action: Action, lost: string): Action {
  return async (previous, form) => {
    try {
      return await action(previous, form)
    } catch (error) {
      unstable_rethrow(error)
      const isRebuilt = unstable_isUnrecognizedActionError(error)
      if (isRebuilt && (await sendThroughFreshPage(form))) return await pageIsLeaving()
      // Anything that the server itself has thrown carries the number of its log entry.
      if (!isRebuilt && 'digest' in (error as object)) throw error
      return { errors: { '': lost }, values: typedIn(form) }
    }
  }
}

function pageIsLeaving(): Promise<never> {
  return new Promise(() => undefined)
}

function typedIn(form: FormData): Record<string, string> {
  const typed: Record<string, string> = {}
  for (const [name, value] of form) {
    if (typeof value === 'string' && !secretField.test(name)) typed[name] = value
  }
  return typed
}
