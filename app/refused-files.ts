import 'server-only'
import { headers } from 'next/headers'
import type { DomainErrorCode } from '@/lib/kernel/errors'
import { languageOf } from '@/lib/platform/language'
import { fromAddress } from '@/lib/attachments/rules/refusals'
import { fill } from '@/lib/words/fill'
import { wordsFor } from '@/lib/words/words'

interface Query {
  /** Which files are missing, and why. */
  berkas?: string | string[] | undefined
  /** Why all of the form was refused, by its code. */
  galat?: string | string[] | undefined
}

/** What a plain form with files is led back with, in words; nothing for what no answer of ours tells. */
export async function refusedFiles({ berkas, galat }: Query): Promise<string | undefined> {
  const { refusals, nthFile } = wordsFor(languageOf(await headers())).errors
  const sentences = fromAddress(berkas).map(({ nth, code }) =>
    nth === 0 ? refusals[code] : fill(nthFile, { nth, why: refusals[code] }),
  )
  const isKnown = typeof galat === 'string' && Object.hasOwn(refusals, galat)
  if (isKnown) sentences.push(refusals[galat as DomainErrorCode])
  return sentences.join(' ') || undefined
}
