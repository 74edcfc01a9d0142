import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import busboy from 'busboy'

/** The texts of a form that could not be handed over. */
export interface Typed {
  fields: { name: string; value: string }[]
  /** It also held files, which are let go of. */
  hasFiles: boolean
  /** Holds a password: none of it is shown, and none kept in a page. */
  isSecret: boolean
  /** It is no form at all, or ends in its middle. */
  isBroken: boolean
}

const secret = /password|sandi/i

const forms = /^(multipart\/form-data|application\/x-www-form-urlencoded)/i

/** Reads what of a form came in, also where its end is missing; null for what does not say that it is one. */
export async function readTyped(
  contentType: string | null,
  content: Buffer,
): Promise<Typed | null> {
  if (contentType === null || !forms.test(contentType)) return null
  const typed: Typed = { fields: [], hasFiles: false, isSecret: false, isBroken: false }
  try {
    const form = busboy({ headers: { 'content-type': contentType }, limits: { fields: 200 } })
    form.on('field', (name, value) => {
      typed.fields.push({ name, value })
      typed.isSecret ||= secret.test(name)
    })
    form.on('file', (_name, file, { filename }) => {
      typed.hasFiles ||= Boolean(filename)
      file.on('error', () => undefined).resume()
    })
    await pipeline(Readable.from([content]), form)
  } catch {
    typed.isBroken = true
  }
  return typed
}

/** What a script of ours sends to an action: a list of what it is called with, in a form. */
export function isCall({ fields, isBroken }: Typed): boolean {
  const called = fields.find(({ name }) => name === '0')?.value ?? ''
  try {
    return !isBroken && Array.isArray(JSON.parse(called))
  } catch {
    return false
  }
}
