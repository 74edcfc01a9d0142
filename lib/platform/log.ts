import pino from 'pino'
import { settings } from '@/lib/platform/env'

// The log tells what the machine did, never who somebody is or what he wrote. Fields that would say
// so are cut out by name, addresses and phone numbers inside of error messages by their shape.

const personal = ['email', 'phone', 'nik', 'to', 'address', 'password', 'code', 'text', 'body']

/** The text without e-mail addresses and phone numbers, for logs and for columns that keep errors. */
export function withoutContacts(text: string): string {
  return text
    .replace(/[^\s<>"'(),:;]+@[^\s<>"'(),:;]+/g, '[surel]')
    .replace(/\+?\d{9,}/g, '[nomor]')
}

/** Only these parts: libraries hang whole envelopes, queries and rows on their errors. */
function outlineOf(error: unknown): object {
  if (typeof error !== 'object' || error === null)
    return { message: withoutContacts(String(error)) }
  const { name, message, code, stack, cause } = error as Partial<Error> & { code?: unknown }
  return {
    type: name,
    message: withoutContacts(message ?? ''),
    ...(typeof code === 'string' && { errorCode: code }),
    stack: withoutContacts(stack ?? ''),
    ...(cause !== undefined && { cause: outlineOf(cause) }),
  }
}

let logger: pino.Logger | undefined

/** This process's log, one JSON object a line on standard error: standard output is for answers. */
export function log(): pino.Logger {
  logger ??= pino(
    {
      level: settings().logLevel,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: { paths: personal.flatMap((name) => [name, `*.${name}`]), remove: true },
      serializers: { err: outlineOf },
    },
    pino.destination({ dest: 2, sync: true }),
  )
  return logger
}
