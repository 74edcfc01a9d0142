import 'server-only'
import { errorWords } from '@/lib/platform/error-words'
import type { DomainErrorCode } from '@/lib/kernel/errors'
import { currentErrors } from '../../words'

/** What a plain form with photos is led back with, in words; nothing for a code that nobody gave. */
export async function photoErrorFor(code: unknown): Promise<string | undefined> {
  if (!isRefusal(code)) return undefined
  return (await currentErrors({ photos: errorWords[code] }))['photos']
}

function isRefusal(code: unknown): code is DomainErrorCode {
  return typeof code === 'string' && Object.hasOwn(errorWords, code)
}
