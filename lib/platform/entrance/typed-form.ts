import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import busboy from 'busboy'

/** The texts of a form that could not be handed over. */
export interface Typed {
  fields: { name: string; value: string }[]
  /** It also held files, which are let go of. */
  hasFiles: boolean
}

/** A form that asks for one is not shown, and not kept in a page. */
const secret = /password|sandi/i

const forms = /^(multipart\/form-data|application\/x-www-form-urlencoded)/i

/**
 * Reads what of a form came in, also where its end is missing. Null for what is no form, says nothing,
 * or holds a password.
 */
export async function readTyped(
  contentType: string | null,
  content: Buffer,
): Promise<Typed | null> {
  if (contentType === null || !forms.test(contentType)) return null
  const typed: Typed = { fields: [], hasFiles: false }
  try {
    const form = busboy({ headers: { 'content-type': contentType }, limits: { fields: 200 } })
    form.on('field', (name, value) => typed.fields.push({ name, value }))
    form.on('file', (_name, file, { filename }) => {
      typed.hasFiles ||= Boolean(filename)
      file.on('error', () => undefined).resume()
    })
    await pipeline(Readable.from([content]), form)
  } catch {
    // What was read until there is what there is.
  }
  const isSecret = typed.fields.some(({ name }) => secret.test(name))
  return isSecret || typed.fields.length === 0 ? null : typed
}
